import { Bloom } from '../pack/bloom.ts';
import data from './data/public-names.json' with { type: 'json' };

/** Most words of a draft were asked for a moment ago, before the last key press. */
const REMEMBERED = 4096;
const answers = new Map<string, boolean>();
const filter = Bloom.from(new Uint8Array(16), data);

/**
 * Is this key (see `nameKey`) a public first name? A stranger passes once in 250 times. Built by `src/train/names.ts`;
 * sources in `assets/models/names.md`.
 */
export function isPublicName(key: string): boolean {
  if (key.length < 2) return false;
  const known = answers.get(key);
  if (known !== undefined) return known;
  if (answers.size >= REMEMBERED) answers.clear();
  const answer = filter.has(key);
  answers.set(key, answer);
  return answer;
}
