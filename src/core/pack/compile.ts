import { nameKey } from '../text/fold.ts';
import { compileSchool, type SchoolTerms } from '../text/school-terms.ts';
import { type RosterFilter, readRosterFilter } from './roster-filter.ts';
import type { Pack, StaffMember } from './schema.ts';

/** Staff by name key. */
export interface StaffTable {
  readonly surnames: ReadonlyMap<string, StaffMember>;
  readonly forenames: ReadonlyMap<string, StaffMember>;
}

/**
 * A pack made ready for judging: look-up tables and filters built once, when the pack is loaded (not per draft).
 * Built in the content script, in the reader and by `eval` alike. Grows with what the text layer needs.
 */
export interface CompiledPack {
  readonly pack: Pack;
  /** Null where the school gave no roster: public names only. */
  readonly roster: RosterFilter | null;
  readonly staff: StaffTable;
  /** Null where the pack names no school: only employer lines and class codes are found. */
  readonly school: SchoolTerms | null;
}

function staffTable(staff: readonly StaffMember[]): StaffTable {
  const surnames = new Map<string, StaffMember>();
  const forenames = new Map<string, StaffMember>();
  for (const member of staff) {
    for (const [table, name] of [
      [surnames, member.surname],
      [forenames, member.forename],
    ] as const) {
      const key = nameKey(name);
      if (key.length > 1 && !table.has(key)) table.set(key, member);
    }
  }
  return { surnames, forenames };
}

export function compilePack(pack: Pack): CompiledPack {
  return {
    pack,
    roster: pack.roster ? readRosterFilter(pack.roster) : null,
    staff: staffTable(pack.staff),
    school: pack.school ? compileSchool(pack.school) : null,
  };
}
