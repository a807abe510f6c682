import { Bloom } from './bloom.ts';
import { fromHex } from './bytes.ts';
import type { RosterFilters } from './schema.ts';

/** Who is asked about pupils; how it is built, `build-roster-filters.ts` tells, which is kept out of content scripts. */
export interface RosterFilter {
  /** Might this be a pupil's first, preferred or short name? Arguments are name keys. */
  hasFirst(first: string): boolean;
  hasFull(first: string, last: string): boolean;
  /** Might this be the surname of a pupil's family? Common surnames are not in it; nothing is where the pack has no such filter. */
  hasLast(last: string): boolean;
}

export function readRosterFilter(data: RosterFilters): RosterFilter {
  const key = fromHex(data.key);
  const first = Bloom.from(key, data.first);
  const full = Bloom.from(key, data.full);
  const last = data.last && Bloom.from(key, data.last);
  return {
    hasFirst: (name) => first.has(name),
    hasFull: (name, surname) => full.has(`${name} ${surname}`),
    hasLast: (name) => last?.has(name) ?? false,
  };
}
