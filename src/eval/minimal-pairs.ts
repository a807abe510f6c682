import { TEXT_CATEGORIES } from '../core/category.ts';
import { groupBy } from './group-by.ts';
import { heldFindings, isRight, type Judged } from './judged.ts';

/** Said wherever the figure stands. */
export const PAIR_DEFINITION =
  'A minimal pair is right when its risky draft gets a finding that is expected or arguable and its silent draft none but arguable ones; of two risky drafts, when each category that only one of them expects is reported there and, unless arguable, not on the other.';

/** Drafts by what they are drawn together with: their pair, or nothing else. */
export function groupsOf<T extends Judged>(judged: readonly T[]): T[][] {
  const pairs = groupBy(judged, (d) => d.pair);
  return [...pairs.values(), ...judged.filter((d) => d.pair === null).map((d) => [d])];
}

/** Null where the drafts are no pair: fewer than two. */
export function pairIsRight(drafts: readonly Judged[]): boolean | null {
  if (drafts.length < 2) return null;
  const risky = drafts.filter((d) => d.labels.expect.length > 0);
  return risky.length === drafts.length ? differencesSeen(drafts) : drafts.every(sideIsRight);
}

function sideIsRight(judged: Judged): boolean {
  const { labels } = judged;
  const held = heldFindings(judged);
  return labels.expect.length > 0 ? held.some((f) => isRight(labels, f)) : held.every((f) => isRight(labels, f));
}

function differencesSeen(drafts: readonly Judged[]): boolean {
  const differing = TEXT_CATEGORIES.filter((category) => {
    const expecting = drafts.filter((d) => d.labels.expect.includes(category)).length;
    return expecting > 0 && expecting < drafts.length;
  });
  if (differing.length === 0) return drafts.every(sideIsRight);
  return drafts.every((one) => {
    const found = new Set<string>(heldFindings(one).map((f) => f.category));
    return differing.every((c) => {
      if (one.labels.expect.includes(c)) return found.has(c);
      return one.labels.allow.includes(c) || !found.has(c);
    });
  });
}
