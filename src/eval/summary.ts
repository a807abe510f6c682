import { type Interval, intervalOf, resample } from './bootstrap.ts';
import type { Judged } from './judged.ts';
import { MEASURES, type Measure } from './measures.ts';
import { groupsOf, pairIsRight } from './minimal-pairs.ts';
import { counterAt, countOf, sumTallies, type Tally, tallyOf } from './tally.ts';

/** A figure with what it was counted from and how sure it is. */
export interface Estimate {
  readonly measure: Measure;
  /** NaN where there is nothing to count. */
  readonly value: number;
  readonly interval: Interval | null;
  readonly parts: readonly [part: number, all: number] | null;
}

/** All figures of one judge on some drafts. */
export interface Summary {
  readonly tally: Tally;
  readonly estimates: ReadonlyMap<string, Estimate>;
}

/** Drafts of a pair are drawn together; seed and rounds are fixed, so that the same drafts give the same intervals. */
export function summaryOf(judged: readonly Judged[], measures: readonly Measure[] = MEASURES): Summary {
  const groups = groupsOf(judged).map(groupTally);
  const tally = sumTallies(groups);
  const rounds = groups.length > 1 ? resample(groups) : [];
  const estimates = measures.map((measure): [string, Estimate] => [
    measure.id,
    {
      measure,
      value: measure.value(tally),
      interval: intervalOf(rounds.map(measure.value)),
      parts: measure.parts?.(tally) ?? null,
    },
  ]);
  return { tally, estimates: new Map(estimates) };
}

export function estimateOf({ estimates }: Summary, id: string): Estimate {
  const found = estimates.get(id);
  if (!found) throw new Error(`no such figure: ${id}`);
  return found;
}

export const notesOf = ({ tally }: Summary): number => countOf(tally, 'notes');

function groupTally(drafts: readonly Judged[]): Tally {
  const tally = sumTallies(drafts.map(tallyOf));
  const right = pairIsRight(drafts);
  if (right !== null) {
    tally[counterAt('pairs')] = 1;
    tally[counterAt('pairsRight')] = right ? 1 : 0;
  }
  return tally;
}
