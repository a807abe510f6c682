import { TEXT_CATEGORIES } from '../core/category.ts';
import { MACRO, SHARES } from './measures.ts';
import { cell, score, scoreRange, sentence, shareRange } from './show.ts';
import type { Slice } from './slices.ts';
import { type Estimate, estimateOf, notesOf, type Summary } from './summary.ts';
import { cellsOf, countOf } from './tally.ts';
import { type Table, textTable } from './text-table.ts';

/** Precision, recall and F1 by category and over all, each with its interval. */
export function categoryTable(summary: Summary): Table {
  const row = (id: string, drafts: number): string[] => {
    const [precision, recall, f1] = ['precision', 'recall', 'f1'].map((rate) => estimateOf(summary, `${id} ${rate}`));
    const rates = [precision, recall, f1] as Estimate[];
    return [id, String(drafts), ...rates.map((r) => score(r.value)), ...rates.map((r) => scoreRange(r.interval))];
  };
  const expected = TEXT_CATEGORIES.map((category) => {
    const { hit, missed } = cellsOf(summary.tally, category);
    return hit + missed;
  });
  return {
    head: ['category', 'drafts', 'precision', 'recall', 'F1', '95 % precision', '95 % recall', '95 % F1'],
    rows: [
      ...TEXT_CATEGORIES.map((category, i) => row(category, expected[i] ?? 0)),
      row(
        'micro',
        expected.reduce((sum, n) => sum + n, 0),
      ),
    ],
  };
}

/** The figures beside the table, each as name and sentence. */
export const headlines = (summary: Summary): readonly (readonly [name: string, figure: string])[] =>
  [MACRO, ...SHARES].map(({ id, name }) => [name, sentence(estimateOf(summary, id))]);

export function summaryText(summary: Summary): string {
  const [risky, silent] = [countOf(summary.tally, 'risky'), countOf(summary.tally, 'silent')];
  return [
    `${risky + silent} labelled drafts, ${risky} risky and ${silent} silent`,
    textTable(categoryTable(summary)),
    ...headlines(summary).map(([name, figure]) => `${name}: ${figure}`),
    `notes (not counted above): ${notesOf(summary)}`,
  ].join('\n');
}

/** Several judges side by side. */
export function comparisonTable(summaries: ReadonlyMap<string, Summary>): Table {
  const row = (name: string, id: string): string[] => [
    name,
    ...[...summaries.values()].map((summary) => cell(estimateOf(summary, id))),
  ];
  return {
    head: ['figure (95 %)', ...summaries.keys()],
    rows: [
      ...TEXT_CATEGORIES.map((c) => row(`${c} F1`, `${c} f1`)),
      ...(['precision', 'recall', 'f1'] as const).map((r) => row(`micro ${r === 'f1' ? 'F1' : r}`, `micro ${r}`)),
      ...[MACRO, ...SHARES].map(({ id, name }) => row(name, id)),
    ],
  };
}

export function sliceTable(slices: readonly Slice[]): Table {
  return {
    head: ['slice', 'drafts', 'micro F1', '95 %', 'detection', '95 %', 'false alarms', '95 %'],
    rows: slices.map(({ dimension, value, summary }) => {
      const shown = ['micro f1', 'detection', 'alarms'].flatMap((id) => {
        const { value: figure, interval, parts } = estimateOf(summary, id);
        if (!parts) return [score(figure), scoreRange(interval)];
        return [parts[1] === 0 ? '–' : `${(100 * figure).toFixed(1)} % of ${parts[1]}`, shareRange(interval)];
      });
      return [`${dimension}: ${value}`, String(countOf(summary.tally, 'drafts')), ...shown];
    }),
  };
}
