import type { z } from 'zod';
import { mergePacks } from './merge-packs.ts';
import { migratePack } from './migrate.ts';
import type { PackError } from './pack-error.ts';
import { packErrors } from './pack-errors.ts';
import { LISTS, type Pack, packSchema } from './schema.ts';

export interface PackReading {
  /** What can be used: the whole pack, or what is left of it without its bad parts; null where too little is left. */
  readonly pack: Pack | null;
  /** Everything found wrong, by path in the file as it was given. */
  readonly errors: readonly PackError[];
}

/** A base by its id, standing alone; null where it is not known here. */
export type FindBase = (id: string) => Pack | null;

/** Leaving out one part can leave others without their clause, so a pack is looked at again, this often at most. */
const PASSES = 5;
const refused = (...errors: PackError[]): PackReading => ({ pack: null, errors });

/**
 * A pack from outside, of any format: JSON text or an object. It comes back standing alone, on top of the pack that it
 * extends. A bad item of a list is left out and reported, the good ones are used; without any good rule, or with a
 * mistake in what the pack is (id, version, school, policy), nothing is. Never throws. Heavy (zod).
 */
export function readPack(raw: unknown, findBase: FindBase = () => null): PackReading {
  const value = fromText(raw);
  if (value === undefined) return refused({ path: '', problem: 'not-json', detail: '' });
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refused({ path: '', problem: 'not-text', detail: '' });
  const own = readItems(migratePack(value));
  if (own.pack === null || own.pack.extends === null) return own;
  const base = findBase(own.pack.extends);
  if (base === null) return refused(...own.errors, { path: 'extends', problem: 'no-base', detail: own.pack.extends });
  const merged = mergePacks(base, own.pack);
  const whole = readItems(merged.pack);
  return { pack: whole.pack, errors: [...own.errors, ...merged.errors, ...whole.errors] };
}

const hasAny = (raw: unknown, list: string): boolean => {
  const items = (raw as Record<string, unknown>)[list];
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

function readItems(raw: unknown): PackReading {
  const errors: PackError[] = [];
  let value = raw as Record<string, unknown>;
  for (let pass = 0; pass < PASSES; pass++) {
    const parsed = packSchema.safeParse(value);
    if (parsed.success) {
      const { rules, changes } = parsed.data;
      // Rules also go with the clause that they stand on: a pack that its mistakes have emptied is of no use.
      const lost = rules.length + changes.length === 0 && (hasAny(raw, 'rules') || hasAny(raw, 'changes'));
      return { pack: lost ? null : parsed.data, errors };
    }
    // Paths are those of the file only in the first pass: what falls out later follows from what was reported.
    if (pass === 0) errors.push(...packErrors(parsed.error.issues));
    const bad = parsed.error.issues.map(({ path }) => path);
    if (!bad.every(isItem)) return refused(...errors);
    value = without(value, bad);
  }
  return refused(...errors);
}

type Path = z.core.$ZodIssue['path'];
const isItem = ([list, index]: Path): boolean =>
  (LISTS as readonly unknown[]).includes(list) && typeof index === 'number';

function without(value: Record<string, unknown>, bad: readonly Path[]): Record<string, unknown> {
  const lists = new Set(bad.map(([list]) => String(list)));
  const kept = [...lists].map((list) => {
    const gone = new Set(bad.filter((path) => path[0] === list).map((path) => path[1]));
    return [list, (value[list] as unknown[]).filter((_, i) => !gone.has(i))] as const;
  });
  return { ...value, ...Object.fromEntries(kept) };
}
