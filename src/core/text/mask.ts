import type { NameFact, SchoolFact } from '../facts.ts';
import { fold } from './fold.ts';
import type { MaskTag } from './mask-tag.ts';

interface Masked {
  readonly start: number;
  readonly end: number;
  readonly tag: MaskTag;
}

/** Facts that do not overlap, in order; where two do, the school's goes first, then the longer. */
function chosen(names: readonly NameFact[], school: readonly SchoolFact[]): Masked[] {
  const longestFirst = (a: Masked, b: Masked) => b.end - b.start - (a.end - a.start);
  const terms = school.flatMap(({ start, end, tag }) => (tag ? [{ start, end, tag }] : [])).sort(longestFirst);
  const people = names.map(({ start, end, tag }) => ({ start, end, tag })).sort(longestFirst);
  const kept: Masked[] = [];
  for (const mask of [...terms, ...people]) {
    if (kept.every((other) => mask.end <= other.start || mask.start >= other.end)) kept.push(mask);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** The folded draft (case kept) with each name and school term replaced by its tag between spaces: what n-grams are read from. */
export function maskText(text: string, names: readonly NameFact[], school: readonly SchoolFact[]): string {
  let out = '';
  let at = 0;
  for (const { start, end, tag } of chosen(names, school)) {
    out += `${fold(text.slice(at, start)).text} ${tag} `;
    at = end;
  }
  return out + fold(text.slice(at)).text;
}
