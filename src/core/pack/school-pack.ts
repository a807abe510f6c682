import { barePack } from './bare-pack.ts';
import type { Crest, Pack, RosterFilters, School, StaffMember } from './schema.ts';

export interface SchoolParts {
  readonly id: string;
  readonly version: string;
  readonly school: School;
  readonly staff: readonly StaffMember[];
  readonly roster: RosterFilters | null;
  /** The base's where none are given. */
  readonly crests: readonly Crest[];
}

/** A self-contained pack of one school: the base's policy and rules, the school's own details. Without a base: no rules. */
export function schoolPack(base: Pack | null, { id, version, school, staff, roster, crests }: SchoolParts): Pack {
  const policy = base?.policy ?? { title: { en: `Policy of ${school.name}`.slice(0, 600) } };
  const own = crests.length > 0 ? [...crests] : (base?.crests ?? []);
  return barePack(id, version, { ...base, id, version, policy, school, staff: [...staff], roster, crests: own });
}

/** `St Brigid's Catholic Academy` to `st-brigids-catholic-academy`: an id that the schema takes. */
export function packId(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase();
  return (
    words
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 64)
      .replace(/-+$/, '') || 'school'
  );
}
