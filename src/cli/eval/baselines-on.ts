import { judgedBy } from '../../eval/baselines/baseline.ts';
import { sentiment } from '../../eval/baselines/sentiment.ts';
import { wordList } from '../../eval/baselines/word-list.ts';
import type { LabelledItem } from './labelled-drafts.ts';
import type { Source } from './sources.ts';

/** The same drafts as a word list and a sentiment library judge them. */
export const baselinesOn = ({ items, pupilsOf }: Pick<Source, 'pupilsOf'> & { readonly items: readonly Item[] }) =>
  [wordList(pupilsOf), sentiment].map((baseline) => ({
    name: baseline.name,
    judged: items.map(({ labelled, compiled }) => judgedBy(baseline, labelled, compiled)),
  }));

type Item = Pick<LabelledItem, 'labelled' | 'compiled'>;
