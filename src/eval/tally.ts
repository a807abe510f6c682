import { TEXT_CATEGORIES, type TextCategory } from '../core/category.ts';
import { heldFindings, isRight, type Judged, type Reported } from './judged.ts';
import { spanOverlap } from './span-overlap.ts';

const CELLS = ['hit', 'extra', 'missed'] as const;
type Cell = (typeof CELLS)[number];

const COUNTERS = [
  'drafts',
  'risky',
  'detected',
  'silent',
  'alarms',
  'targets',
  'targetsRight',
  'shown',
  'labelled',
  'shared',
  'pairs',
  'pairsRight',
  'notes',
] as const;
type Counter = (typeof COUNTERS)[number];

/** Counts over some drafts, side by side, so that they can be added up in any grouping. */
export type Tally = Int32Array;

const FIRST_COUNTER = TEXT_CATEGORIES.length * CELLS.length;
export const TALLY_LENGTH = FIRST_COUNTER + COUNTERS.length;

export const cellAt = (category: TextCategory, cell: Cell): number =>
  TEXT_CATEGORIES.indexOf(category) * CELLS.length + CELLS.indexOf(cell);
export const counterAt = (counter: Counter): number => FIRST_COUNTER + COUNTERS.indexOf(counter);

export const countOf = (tally: Tally, counter: Counter): number => tally[counterAt(counter)] ?? 0;

export interface Cells {
  readonly hit: number;
  readonly extra: number;
  readonly missed: number;
}
export const cellsOf = (tally: Tally, category: TextCategory): Cells => {
  const [hit = 0, extra = 0, missed = 0] = CELLS.map((cell) => tally[cellAt(category, cell)] ?? 0);
  return { hit, extra, missed };
};

/** One draft's counts. What is in `allow` counts for neither side; spans count where an expected category is reported. */
export function tallyOf(judged: Judged): Tally {
  const tally = new Int32Array(TALLY_LENGTH);
  const add = (counter: Counter, n = 1): void => {
    tally[counterAt(counter)] = countOf(tally, counter) + n;
  };
  const { labels } = judged;
  const held = heldFindings(judged);
  countCells(tally, judged, held);
  add('drafts');
  add('notes', judged.findings.length - held.length);
  if (labels.expect.length > 0) {
    add('risky');
    if (held.some((f) => isRight(labels, f))) add('detected');
  } else {
    add('silent');
    if (held.some((f) => !isRight(labels, f))) add('alarms');
  }
  const criticism = held.find((f) => f.category === 'criticism');
  if (labels.target && criticism) {
    add('targets');
    if (criticism.target === labels.target) add('targetsRight');
  }
  countSpans(judged, held, add);
  return tally;
}

function countCells(tally: Tally, { labels }: Judged, held: readonly Reported[]): void {
  const found = new Set<string>(held.map((f) => f.category));
  for (const category of TEXT_CATEGORIES) {
    const cell = labels.expect.includes(category)
      ? found.has(category)
        ? 'hit'
        : 'missed'
      : found.has(category) && !labels.allow.includes(category)
        ? 'extra'
        : null;
    if (cell) tally[cellAt(category, cell)] = 1;
  }
}

function countSpans(
  { draft, labels }: Judged,
  held: readonly Reported[],
  add: (counter: Counter, n: number) => void,
): void {
  const expected = held.filter((f) => (labels.expect as readonly string[]).includes(f.category));
  if (expected.length === 0 || labels.spans.length === 0) return;
  const overlap = spanOverlap(
    draft.text,
    expected.flatMap((f) => f.spans),
    labels.spans,
  );
  add('shown', overlap.shown);
  add('labelled', overlap.labelled);
  add('shared', overlap.shared);
}

export function sumTallies(tallies: readonly Tally[]): Tally {
  const sum = new Int32Array(TALLY_LENGTH);
  for (const tally of tallies) for (let i = 0; i < TALLY_LENGTH; i++) sum[i] = (sum[i] ?? 0) + (tally[i] ?? 0);
  return sum;
}
