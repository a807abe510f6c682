import type { Reading } from '../read-unit.ts';
import { cueFeatures } from './cue-features.ts';
import { hashOf, letterGrams, wordGrams, wordsOf } from './grams.ts';

/** Rows for runs of words and letters, and after them those for the cues; several may share one. */
const GRAM_ROWS = 24_000;
const CUE_ROWS = 2_000;
export const FEATURE_ROWS = GRAM_ROWS + CUE_ROWS;
const CUE_WEIGHT = 0.3;

/** What the model reads of a sentence, by row. */
export function clauseFeatures(reading: Reading): ReadonlyMap<number, number> {
  const { text, context, unit } = reading;
  const found = new Map<number, number>();
  const add = (grams: readonly number[], weight: number): void => {
    const counts = new Map<number, number>();
    for (const gram of grams) counts.set(gram % GRAM_ROWS, (counts.get(gram % GRAM_ROWS) ?? 0) + 1);
    let squares = 0;
    for (const [row, n] of counts) {
      const value = 1 + Math.log(n);
      counts.set(row, value);
      squares += value * value;
    }
    for (const [row, value] of counts) found.set(row, (found.get(row) ?? 0) + (weight * value) / Math.sqrt(squares));
  };
  const words = wordsOf(text);
  add(wordGrams(words, 3, 'text'), 1);
  add(letterGrams(words, 'letters'), 1);
  add(wordGrams(wordsOf(context), 2, 'lead-in'), 1);
  add(wordGrams(wordsOf(unit.headings.at(-1) ?? ''), 2, 'heading'), 0.6);
  add(wordGrams(wordsOf(unit.headings.slice(0, -1).join(' ')), 2, 'outer'), 0.3);
  for (const [name, value] of cueFeatures(reading)) {
    const row = GRAM_ROWS + (hashOf(name) % CUE_ROWS);
    found.set(row, (found.get(row) ?? 0) + CUE_WEIGHT * value);
  }
  return found;
}
