import type { FairnessFlag } from '../model.ts';
import type { PolicyStrings } from './strings.ts';

/** Why something may reach lawful speech: the words that say so, and what is free. */
export const fairnessText = ({ topic, words: found }: FairnessFlag, words: PolicyStrings): string =>
  `‘${found}’. ${words.topics[topic]}`;
