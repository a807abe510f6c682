import { TEXT_CATEGORIES, type TextCategory } from '../../src/core/category.ts';
import type { ReaderFacts } from '../../src/core/facts.ts';

/** A reader's answer that finds nothing, but for what is given. */
export const readerFacts = (rest: Partial<ReaderFacts> = {}): ReaderFacts => ({
  names: [],
  words: [],
  scores: Object.fromEntries(TEXT_CATEGORIES.map((c) => [c, 0])) as Record<TextCategory, number>,
  warn: 0,
  reported: [],
  target: 'school',
  evidence: {},
  encoder: true,
  ...rest,
});
