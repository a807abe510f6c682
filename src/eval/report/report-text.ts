import { PAIR_DEFINITION } from '../minimal-pairs.ts';
import { comparisonTable, summaryText } from '../summary-tables.ts';
import { countOf } from '../tally.ts';
import { textTable } from '../text-table.ts';
import type { Measured } from './report.ts';
import { everydayRows, fairnessSentences, fairnessTable, shareSentence } from './tables.ts';

/** What was measured, for a terminal; ends in a line end where there is anything to tell. */
export function reportText({ judges, ordinary, fairness, everyday, leftOut }: Measured): string {
  const [ours] = judges;
  const parts = [
    ours ? summaryText(ours.summary) : '',
    ours && countOf(ours.summary.tally, 'pairs') > 0 ? PAIR_DEFINITION : '',
    ordinary ? `ordinary life with a false alarm: ${shareSentence(ordinary)}` : '',
    judges.length > 1 ? textTable(comparisonTable(new Map(judges.map((j) => [j.name, j.summary])))) : '',
    fairness ? [`Fairness`, textTable(fairnessTable(fairness)), ...fairnessSentences(fairness)].join('\n') : '',
    everyday
      ? everydayRows(everyday)
          .map(([name, figure]) => `${name}: ${figure}`)
          .join('\n')
      : '',
    leftOut.join('\n'),
  ].filter(Boolean);
  return parts.length === 0 ? '' : `${parts.join('\n\n')}\n`;
}
