import data from './data/public-names.json' with { type: 'json' };
import { HashedSet } from './hashed-set.ts';

let names: HashedSet | null = null;
const strangers: ReadonlySet<string> = new Set(data.not.split(' '));

/**
 * Is this key (see `nameKey`) a public first name? A stranger passes once in 250 times, and no frequent word. Built by `src/train/names.ts`;
 * sources in `assets/models/names.md`.
 */
export function isPublicName(key: string): boolean {
  names ??= new HashedSet(data);
  return key.length > 1 && names.has(key) && !strangers.has(key);
}
