import { barePack } from '../core/pack/bare-pack.ts';
import { buildRosterFilters } from '../core/pack/build-roster-filters.ts';
import { mergePacks } from '../core/pack/merge-packs.ts';
import type { PackError } from '../core/pack/pack-error.ts';
import { type Crest, type Pack, packSchema, type School, type StaffMember } from '../core/pack/schema.ts';
import { schemaError } from './import-problem.ts';
import type { Roster } from './import-roster.ts';

export interface PackSources {
  readonly id: string;
  readonly version: string;
  /** The pack to stand on, standing alone itself: the general rules, or a trust's with what it locks. */
  readonly base: Pack | null;
  readonly school: School;
  readonly staff: readonly StaffMember[];
  readonly roster: Roster | null;
  /** They come before the base's. */
  readonly crests?: readonly Crest[];
  /** What the school's own policy asks, as `packFromProposal` has it; the base's policy where there is none. */
  readonly policy?: Pack | null;
  /** 16 random bytes, new for each build. */
  readonly key: Uint8Array;
}

export interface BuiltPack {
  /** Self-contained. */
  readonly pack: Pack;
  /** What the school's policy wanted otherwise than the base allows, and what it asked of rules that are not there. */
  readonly refused: readonly PackError[];
  /** How many classes did not fit. */
  readonly classesLeft: number;
}

export const MOST_CLASSES = 500;

/**
 * A school's pack from what its admin gave, on top of the base. The roster goes in as filters; the classes in it count as
 * classes. Throws an `ImportError` where the extension would not take the pack.
 */
export function buildMergedPack(sources: PackSources): BuiltPack {
  const { base } = sources;
  // By itself first: the merge would take what it can of too much.
  const own = checked(ownPack(sources));
  const classesLeft = classesOf(sources).length - (own.school?.classes.length ?? 0);
  if (!base) return { pack: own, refused: [], classesLeft };
  const { pack, errors } = mergePacks(base, own);
  return { pack: checked(pack), refused: errors, classesLeft };
}

function checked(pack: Pack): Pack {
  const read = packSchema.safeParse(pack);
  if (read.success) return read.data;
  throw schemaError(`pack ${pack.id}`, read.error);
}

/** As `buildMergedPack`, where nothing can be refused or nobody needs to hear of it. */
export const buildPack = (sources: PackSources): Pack => buildMergedPack(sources).pack;

const classesOf = ({ school, roster }: PackSources): string[] => [
  ...new Set([...school.classes, ...(roster?.classes ?? [])]),
];

function ownPack(sources: PackSources): Pack {
  const { id, version, base, school, staff, roster, crests = [], policy, key } = sources;
  const classes = classesOf(sources).slice(0, MOST_CLASSES);
  const filters = roster && roster.pupils.length > 0 ? buildRosterFilters(roster.pupils, key) : null;
  const title = { title: { en: `Policy of ${school.name}`.slice(0, 600) } };
  const asked = policy ?? barePack(id, version, { policy: base?.policy ?? title });
  return {
    ...asked,
    ...{ id, version, extends: base?.id ?? null, school: { ...school, classes } },
    ...{ roster: filters, staff: [...staff], crests: [...crests] },
  };
}
