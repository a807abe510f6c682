import { TEXT_CATEGORIES, type TextCategory } from '../core/category.ts';
import { type Cells, cellsOf, countOf, type Tally } from './tally.ts';

/** A figure of any counts; the interval comes from counting again over resampled drafts. */
export interface Measure {
  readonly id: string;
  /** In plain words, as reports print it. */
  readonly name: string;
  /** Shares are shown in per cent with their counts, scores as numbers from 0 to 1. */
  readonly kind: 'share' | 'score';
  /** NaN where there is nothing to count. */
  readonly value: (tally: Tally) => number;
  /** For shares: what it is the quotient of. */
  readonly parts: ((tally: Tally) => readonly [part: number, all: number]) | null;
}

export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** NaN where nothing was expected nor reported; precision is 0 where something was expected and nothing reported. */
export function ratesOf({ hit, extra, missed }: Cells): Rates {
  const none = hit + extra + missed === 0;
  const over = (all: number) => (none ? Number.NaN : all === 0 ? 0 : hit / all);
  return { precision: over(hit + extra), recall: over(hit + missed), f1: over(hit + (extra + missed) / 2) };
}

export const microCells = (tally: Tally): Cells =>
  TEXT_CATEGORIES.map((c) => cellsOf(tally, c)).reduce((sum, cells) => ({
    hit: sum.hit + cells.hit,
    extra: sum.extra + cells.extra,
    missed: sum.missed + cells.missed,
  }));

/** Mean F1 of the categories that were expected or reported at all. */
export function macroF1(tally: Tally): number {
  const scores = TEXT_CATEGORIES.map((c) => ratesOf(cellsOf(tally, c)).f1).filter((f1) => !Number.isNaN(f1));
  return scores.reduce((sum, f1) => sum + f1, 0) / scores.length;
}

const RATES = ['precision', 'recall', 'f1'] as const;

const rateMeasures = (id: string, cells: (tally: Tally) => Cells): Measure[] =>
  RATES.map((rate) => ({
    id: `${id} ${rate}`,
    name: `${id} ${rate === 'f1' ? 'F1' : rate}`,
    kind: 'score',
    value: (tally) => ratesOf(cells(tally))[rate],
    parts: null,
  }));

type Counter = Parameters<typeof countOf>[1];

const shareMeasure = (id: string, name: string, part: Counter, all: Counter): Measure => ({
  id,
  name,
  kind: 'share',
  value: (tally) => countOf(tally, part) / countOf(tally, all),
  parts: (tally) => [countOf(tally, part), countOf(tally, all)],
});

export const MACRO: Measure = { id: 'macro f1', name: 'macro F1', kind: 'score', value: macroF1, parts: null };

/** The shares, in the order in which they are printed. */
export const SHARES: readonly Measure[] = [
  shareMeasure('detection', 'risky drafts with a right finding (detection)', 'detected', 'risky'),
  shareMeasure('alarms', 'silent drafts with a false alarm', 'alarms', 'silent'),
  shareMeasure('pairs', 'minimal pairs right on both sides', 'pairsRight', 'pairs'),
  shareMeasure('target', 'target of criticism right', 'targetsRight', 'targets'),
  shareMeasure('labelled-shown', 'labelled letters that are underlined', 'shared', 'labelled'),
  shareMeasure('shown-labelled', 'underlined letters that are labelled', 'shared', 'shown'),
];

export const categoryMeasures = (category: TextCategory): readonly Measure[] =>
  rateMeasures(category, (tally) => cellsOf(tally, category));

export const MICRO: readonly Measure[] = rateMeasures('micro', microCells);

export const MEASURES: readonly Measure[] = [...TEXT_CATEGORIES.flatMap(categoryMeasures), ...MICRO, MACRO, ...SHARES];
