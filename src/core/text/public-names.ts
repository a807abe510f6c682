import { Bloom } from '../pack/bloom.ts';
import data from './data/public-names.json' with { type: 'json' };

const filter = Bloom.from(new Uint8Array(16), data);

/**
 * Is this key (see `nameKey`) a public first name? A stranger passes once in 250 times. Built by `src/train/names.ts`;
 * sources in `assets/models/names.md`.
 */
export const isPublicName = (key: string): boolean => key.length > 1 && filter.has(key);
