import { Bloom } from './bloom.ts';
import { fromHex } from './bytes.ts';
import type { RosterFilters } from './schema.ts';

/** Who is asked about pupils; how it is built, `build-roster-filters.ts` tells, which is kept out of content scripts. */
export interface RosterFilter {
  /** Might this be a pupil's first, preferred or short name? Arguments are name keys. */
  hasFirst(first: string): boolean;
  hasFull(first: string, last: string): boolean;
}

export function readRosterFilter(data: RosterFilters): RosterFilter {
  const key = fromHex(data.key);
  const first = Bloom.from(key, data.first);
  const full = Bloom.from(key, data.full);
  return {
    hasFirst: (name) => first.has(name),
    hasFull: (name, last) => full.has(`${name} ${last}`),
  };
}
