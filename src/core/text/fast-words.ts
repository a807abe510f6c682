import type { WordFact } from '../facts.ts';
import type { Token } from './features-tokens.ts';
import { isStrongMask, maskedSwear, STRONG_SWEARING } from './strong-words.ts';

/** The words of `STRONG_SWEARING` that stand alone, as one expression; its phrases are left to the reader. */
const STRONG = new RegExp(
  `^(?:${STRONG_SWEARING.split(', ')
    .filter((word) => !word.includes(' '))
    .map((word) => word.replace('*', '.*'))
    .join('|')})$`,
);

/** Strong swearing, which is found by its words alone. */
export const fastWords = (tokens: readonly Token[]): WordFact[] =>
  tokens.flatMap(({ key, tag, start, end }) =>
    !tag && (STRONG.test(key) || (key.includes('*') && maskedSwear(key) && isStrongMask(key)))
      ? [{ family: 'strongSwearing', start, end }]
      : [],
  );
