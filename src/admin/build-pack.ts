import { buildRosterFilters } from '../core/pack/build-roster-filters.ts';
import { type Crest, type Pack, packSchema, type School, type StaffMember } from '../core/pack/schema.ts';
import { schoolPack } from '../core/pack/school-pack.ts';
import { schemaError } from './import-problem.ts';
import type { Roster } from './import-roster.ts';

export interface PackSources {
  readonly id: string;
  readonly version: string;
  readonly base: Pack | null;
  readonly school: School;
  readonly staff: readonly StaffMember[];
  readonly roster: Roster | null;
  /** The base's where none are given. */
  readonly crests?: readonly Crest[];
  /** 16 random bytes, new for each build. */
  readonly key: Uint8Array;
}

const MOST_CLASSES = 500;

/** A school's pack from what its admin gave. The roster goes in as filters; the classes in it count as classes. */
export function buildPack({ id, version, base, school, staff, roster, crests = [], key }: PackSources): Pack {
  const classes = [...new Set([...school.classes, ...(roster?.classes ?? [])])].slice(0, MOST_CLASSES);
  const filters = roster && roster.pupils.length > 0 ? buildRosterFilters(roster.pupils, key) : null;
  const pack = schoolPack(base, { id, version, school: { ...school, classes }, staff, roster: filters, crests });
  const checked = packSchema.safeParse(pack);
  if (checked.success) return checked.data;
  throw schemaError(`pack ${id}`, checked.error);
}
