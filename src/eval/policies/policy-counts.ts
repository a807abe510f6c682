import type { Comparison, Pair } from './compare-proposal.ts';

type Counted = readonly [number, number];

/** Right ones and how many there are. */
export interface PolicyCounts {
  readonly found: Counted;
  readonly covered: Counted;
  readonly whom: Counted;
  readonly any: Counted;
  readonly exact: Counted;
  readonly level: Counted;
  /** Proposals without a label: for staff, for others. */
  readonly extra: Counted;
  readonly strayed: Counted;
}

const POSTING = ['draft', 'image', 'official'];
const isStaff = (appliesTo: string): boolean => appliesTo === 'staff' || appliesTo === 'official';
const count = (pairs: readonly Pair[], right: (pair: Pair) => boolean): Counted => [
  pairs.filter(right).length,
  pairs.length,
];

export function policyCounts({ pairs, extra, strayed }: Comparison): PolicyCounts {
  const posting = pairs.filter(
    ({ label }) => isStaff(label.appliesTo) && POSTING.includes(label.place) && label.categories !== null,
  );
  const covered = pairs.filter(({ covered }) => covered !== null);
  const forStaff = extra.filter(({ appliesTo, place }) => isStaff(appliesTo) && place !== 'outside').length;
  return {
    found: count(
      pairs.filter(({ label }) => label.place !== 'outside'),
      ({ found }) => found !== null,
    ),
    covered: [covered.length, pairs.length],
    whom: count(covered, ({ label, covered: clause }) => clause?.appliesTo === label.appliesTo),
    any: count(posting, hasAny),
    exact: count(posting, ({ label, found }) => found !== null && same(label.categories ?? [], found.categories)),
    level: count(
      covered.filter(({ label }) => label.level !== null),
      ({ label, covered: clause }) => clause?.level === label.level,
    ),
    extra: [forStaff, extra.length - forStaff],
    strayed: [strayed.length, 0],
  };
}

function hasAny({ label, found }: Pair): boolean {
  const wanted = label.categories ?? [];
  if (found === null) return false;
  return wanted.length === 0 ? found.categories.length === 0 : found.categories.some((one) => wanted.includes(one));
}

const same = (a: readonly string[], b: readonly string[]): boolean => [...a].sort().join() === [...b].sort().join();

export const addFigures = (a: PolicyCounts, b: PolicyCounts): PolicyCounts => {
  const sum = ([x, y]: Counted, [p, q]: Counted): Counted => [x + p, y + q];
  return {
    found: sum(a.found, b.found),
    covered: sum(a.covered, b.covered),
    whom: sum(a.whom, b.whom),
    any: sum(a.any, b.any),
    exact: sum(a.exact, b.exact),
    level: sum(a.level, b.level),
    extra: sum(a.extra, b.extra),
    strayed: sum(a.strayed, b.strayed),
  };
};
