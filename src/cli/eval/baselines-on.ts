import { judgedBy } from '../../eval/baselines/baseline.ts';
import { sentiment } from '../../eval/baselines/sentiment.ts';
import { wordList } from '../../eval/baselines/word-list.ts';
import type { JudgedBy } from '../../eval/charts/gate.ts';
import { summaryOf } from '../../eval/summary.ts';
import type { Source } from './sources.ts';

/** The same drafts as a word list and a sentiment library judge them. */
export const baselinesOn = ({ items, pupilsOf }: Source): JudgedBy[] =>
  [wordList(pupilsOf), sentiment].map((baseline) => {
    const judged = items.map(({ labelled, compiled }) => judgedBy(baseline, labelled, compiled));
    return { name: baseline.name, judged, summary: summaryOf(judged) };
  });
