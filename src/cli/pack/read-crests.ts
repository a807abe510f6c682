import { importCrest } from '../../admin/import-crest.ts';
import type { Crest } from '../../core/pack/schema.ts';
import { readBytes } from './read-bytes.ts';

/** Crests in a school's folder; SVG too, to say that it won't do. */
export const CREST_FILE = /^crest.*\.(?:png|jpe?g|webp|svg)$/i;

/** Characters of crests in a pack, which every page of the three sites loads. */
const HEAVY = 400_000;

export const isHeavy = (crests: readonly Crest[]): boolean =>
  crests.reduce((sum, { image }) => sum + image.length, 0) > HEAVY;

/** Each with an id of its own, in the order given. */
export async function readCrests(files: readonly string[]): Promise<Crest[]> {
  const crests: Crest[] = [];
  for (const file of files) {
    const crest = importCrest(await readBytes(file), file);
    // `crest.png` and `crest.jpg` are two crests.
    const others = crests.filter(({ id }) => id.replace(/-\d+$/, '') === crest.id).length;
    crests.push(others > 0 ? { ...crest, id: `${crest.id}-${others + 1}` } : crest);
  }
  return crests;
}
