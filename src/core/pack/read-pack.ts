import { leaveOut, type Places, type RawPack } from './leave-out.ts';
import { mergePacks } from './merge-packs.ts';
import { migratePack } from './migrate.ts';
import type { PackError } from './pack-error.ts';
import { packErrors } from './pack-errors.ts';
import { placeInMerged, relocated } from './place-of.ts';
import { type Pack, packSchema } from './schema.ts';

export interface PackReading {
  /** What can be used: the whole pack, or what is left of it without its bad parts; null where too little is left. */
  readonly pack: Pack | null;
  /**
   * Everything found wrong, by path in the file as it was given; what stands in the base begins with the base's id, as
   * `trust/rules/pupil-name`.
   */
  readonly errors: readonly PackError[];
}

/** Why there is no base: it is not known here, has mistakes in it, or does not stand alone itself. */
export type NoBase = 'no-base' | 'bad-base' | 'base-loop';

/** A base by its id, standing alone; null, or why, where there is none. */
export type FindBase = (id: string) => Pack | NoBase | null;

/** Leaving out one part can leave others without their clause, so a pack is looked at again, this often at most. */
const PASSES = 5;
/** Errors kept at most; the first ones are enough to start mending. */
const MOST_ERRORS = 50;
const reading = (pack: Pack | null, ...errors: PackError[]): PackReading => ({
  pack,
  errors: errors.slice(0, MOST_ERRORS),
});
const NO_RULES: PackError = { path: 'rules', problem: 'too-short', detail: '1' };

/**
 * A pack from outside, of any format: JSON text or an object. It comes back standing alone, on top of the pack that it
 * extends. A bad item of a list is left out and reported, the good ones are used; without any good rule, or with a
 * mistake in what the pack is (id, version, school, policy), nothing is. Never throws. Heavy (zod).
 */
export function readPack(raw: unknown, findBase: FindBase = () => null): PackReading {
  const value = fromText(raw);
  if (value === undefined) return reading(null, { path: '', problem: 'not-json', detail: '' });
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return reading(null, { path: '', problem: 'not-text', detail: '' });
  const own = readItems(migratePack(value) as RawPack);
  if (own.pack === null) return reading(null, ...own.errors);
  if (own.pack.extends === null) {
    // A pack may be meant to have no rules; one that its mistakes have emptied is of no use.
    const emptied = own.pack.rules.length === 0 && (hasAny(value, 'rules') || hasAny(value, 'changes'));
    return reading(emptied ? null : own.pack, ...own.errors);
  }
  return onBase(own.pack, own, findBase(own.pack.extends), value);
}

/** The id that a pack from outside gives itself, whatever else is in it. */
export function packIdOf(raw: unknown): unknown {
  const value = fromText(raw);
  return typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
}

function onBase(own: Pack, { errors, places }: Items, base: ReturnType<FindBase>, value: object): PackReading {
  const detail = own.extends ?? '';
  if (base === null || typeof base === 'string')
    return reading(null, ...errors, { path: 'extends', problem: base ?? 'no-base', detail });
  const merged = mergePacks(base, own);
  const whole = readItems(merged.pack);
  const all = [
    ...errors,
    ...merged.errors.map((error) => relocated(error, places)),
    ...whole.errors.map((error) => placeInMerged(error, { own, merged: merged.pack, base, places })),
  ];
  const emptied = whole.pack?.rules.length === 0 && (base.rules.length > 0 || hasAny(value, 'rules'));
  return emptied ? reading(null, ...all.slice(0, MOST_ERRORS - 1), NO_RULES) : reading(whole.pack, ...all);
}

const hasAny = (raw: object, list: string): boolean => {
  const items = (raw as RawPack)[list];
  return Array.isArray(items) && items.length > 0;
};

function fromText(raw: unknown): unknown {
  if (typeof raw !== 'string') return raw ?? null;
  try {
    return JSON.parse(raw.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

interface Items {
  readonly pack: Pack | null;
  /** By the places that things had at first. */
  readonly errors: readonly PackError[];
  readonly places: Places;
}

function readItems(raw: RawPack): Items {
  const errors: PackError[] = [];
  let left = { value: raw, places: {} as Places };
  for (let pass = 0; pass < PASSES; pass++) {
    const { value, places } = left;
    const parsed = packSchema.safeParse(value);
    if (parsed.success) return { pack: parsed.data, errors, places };
    const { issues } = parsed.error;
    errors.push(...packErrors(issues).map((error) => relocated(error, places)));
    const next = leaveOut(left, issues);
    if (next === null) break;
    left = next;
  }
  return { pack: null, errors, places: left.places };
}
