import { PAIR_DEFINITION } from '../minimal-pairs.ts';
import { comparisonTable, sliceTable, summaryText } from '../summary-tables.ts';
import { countOf } from '../tally.ts';
import { textTable } from '../text-table.ts';
import type { Measured } from './report.ts';
import { everydayText, fairnessSentences, fairnessTable, shareSentence } from './tables.ts';

/** What was measured, for a terminal; ends in a line end where there is anything to tell. */
export function reportText({ judges, slices, ordinary, fairness, everyday, leftOut }: Measured): string {
  const [ours] = judges;
  const parts = [
    ours ? summaryText(ours.summary) : '',
    ours && countOf(ours.summary.tally, 'pairs') > 0 ? PAIR_DEFINITION : '',
    ordinary ? `ordinary life with a false alarm: ${shareSentence(ordinary)}` : '',
    judges.length > 1 ? textTable(comparisonTable(new Map(judges.map((j) => [j.name, j.summary])))) : '',
    slices.length > 0 ? textTable(sliceTable(slices)) : '',
    fairness ? [`Fairness`, textTable(fairnessTable(fairness)), ...fairnessSentences(fairness)].join('\n') : '',
    ...everyday.map(({ name, figures }) =>
      everyday.length > 1 ? `${name}\n${everydayText(figures)}` : everydayText(figures),
    ),
    leftOut.join('\n'),
  ].filter(Boolean);
  return parts.length === 0 ? '' : `${parts.join('\n\n')}\n`;
}
