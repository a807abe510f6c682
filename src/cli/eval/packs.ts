import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { type CompiledPack, compilePack } from '../../core/pack/compile.ts';
import { loadPack } from '../shared/load-pack.ts';

/** One pack for all drafts, or a folder of packs that are chosen by each draft's `school`. */
export interface PackSource {
  readonly kind: 'file' | 'folder';
  readonly path: string;
}

/** The pack that a draft is judged with, or a plain line that says why there is none. */
export type PackFor = (school: string | null) => CompiledPack | string;

/** Throws an Error with a plain message where a pack cannot be used at all. */
export function openPacks({ kind, path: place }: PackSource, cwd: string): PackFor {
  const full = path.resolve(cwd, place);
  if (!existsSync(full)) throw new Error(`${place}: no such ${kind}`);
  if (kind === 'file') {
    const compiled = compilePack(loadPack(full, place));
    return () => compiled;
  }
  const known = readdirSync(full)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length));
  const compiled = new Map<string, CompiledPack>();
  return (school) => {
    if (school === null) return 'school: missing, and --packs chooses the pack by it';
    if (!known.includes(school))
      return `school: "${school}" has no pack in ${place} (there: ${known.join(', ') || 'none'})`;
    const pack =
      compiled.get(school) ?? compilePack(loadPack(path.join(full, `${school}.json`), `${place}/${school}.json`));
    compiled.set(school, pack);
    return pack;
  };
}
