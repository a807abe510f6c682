import { COMMON_SURNAMES } from '../people/common-surnames.ts';
import { fold, nameKey } from '../text/fold.ts';
import { NICKNAMES } from '../text/nicknames.ts';
import { buildBloom } from './bloom.ts';
import { toHex } from './bytes.ts';
import type { RosterFilters } from './schema.ts';

export interface Pupil {
  readonly forename: string;
  readonly surname: string;
  readonly preferred: string;
}

/**
 * False-positive rates. They are high on purpose: whoever holds a pack holds its key, so it is only the wrong answers
 * that keep the right ones deniable. No variants or initials go in: each would be evidence. Surnames are some: of all pairs
 * of public first names and 2,000 surnames, 47,000 pass without them as a pupil of 600, 10,000 with them (November 2026).
 */
const FIRST_RATE = 0.2;
export const FULL_RATE = 0.01;
export const LAST_RATE = 0.1;

/** A name and, where it is double, its parts: `Anna-Maria` also answers to `Anna` and `Maria`. */
function forms(name: string): string[] {
  const parts = fold(name)
    .lower.split(/[^a-z']+/)
    .map(nameKey)
    .filter((part) => part.length > 2);
  return [...new Set([nameKey(name), ...parts])].filter((form) => form.length > 1);
}

export const firstForms = (pupil: Pupil): string[] => {
  const given = [...forms(pupil.forename), ...forms(pupil.preferred)];
  return [...new Set([...given, ...given.flatMap((name) => NICKNAMES.get(name) ?? [])])];
};

export function fullForms(pupil: Pupil): string[] {
  const given = [...forms(pupil.forename), ...forms(pupil.preferred)];
  return given.flatMap((first) => forms(pupil.surname).map((last) => `${first} ${last}`));
}

/** Surnames, but for those that say nothing by themselves. */
export const lastForms = ({ surname }: Pupil): string[] => forms(surname).filter((form) => !COMMON_SURNAMES.has(form));

/** The roster as it goes into a pack. `key`: 16 random bytes, new for each build. */
export function buildRosterFilters(pupils: readonly Pupil[], key: Uint8Array): RosterFilters {
  return {
    key: toHex(key),
    first: buildBloom(key, pupils.flatMap(firstForms), FIRST_RATE).toData(),
    full: buildBloom(key, pupils.flatMap(fullForms), FULL_RATE).toData(),
    last: buildBloom(key, pupils.flatMap(lastForms), LAST_RATE).toData(),
  };
}
