import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type CompiledPack, compilePack } from '../../core/pack/compile.ts';
import { packSchema } from '../../core/pack/schema.ts';

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
    const compiled = readPack(full, place);
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
    const pack = compiled.get(school) ?? readPack(path.join(full, `${school}.json`), `${place}/${school}.json`);
    compiled.set(school, pack);
    return pack;
  };
}

function readPack(file: string, shown: string): CompiledPack {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${shown}: not readable as JSON (${error instanceof Error ? error.message : 'unreadable'})`);
  }
  const parsed = packSchema.safeParse(value);
  if (parsed.success) return compilePack(parsed.data);
  const issues = parsed.error.issues
    .slice(0, 10)
    .map((issue) => `${issue.path.join('.') || 'the pack'}: ${issue.message}`);
  throw new Error(`${shown}: not a rule pack\n  ${issues.join('\n  ')}`);
}
