import type { NameFact, SchoolFact } from '../facts.ts';
import type { Mask } from './features-tokens.ts';

/** What is masked before n-grams are taken: whose name it is must not count. In order, not overlapping, the school first. */
export function masksOf(names: readonly NameFact[], school: readonly SchoolFact[]): Mask[] {
  const masks = [...school, ...names].flatMap(({ start, end, tag }) =>
    tag && end > start ? [{ start, end, tag }] : [],
  );
  const sorted = masks
    .map((mask, rank) => ({ mask, rank }))
    .sort((a, b) => a.mask.start - b.mask.start || a.rank - b.rank);
  let end = 0;
  return sorted.flatMap(({ mask }) => {
    if (mask.start < end) return [];
    end = mask.end;
    return [mask];
  });
}
