import { CATEGORIES, type Category } from '../core/category.ts';
import type { Excepted, Exception } from '../core/exceptions.ts';
import { fromHex, toHex } from '../core/pack/bytes.ts';
import { isOneOf, isRecord, isText } from './check.ts';
import type { Parsed } from './item.ts';
import { keyedHash } from './keyed-hash.ts';

/** Kept at most; the oldest go first. */
export const EXCEPTION_LIMIT = 500;

/** Something that the person marked as wrong: what it was about and when, and of the words their keyed hash alone. */
export interface StoredException {
  readonly category: Category;
  /** SipHash-2-4 of the words under the device's key, 16 hex digits. */
  readonly hash: string;
  /** ISO day. */
  readonly day: string;
}

export interface Exceptions {
  /** 16 random bytes as hex digits, made with the first exception and deleted with the last copy of this value. */
  readonly key: string | null;
  /** The oldest first. */
  readonly entries: readonly StoredException[];
  /** Something of what was stored could not be read and is not applied: to be told. */
  readonly damaged: boolean;
}

export const NO_EXCEPTIONS: Exceptions = { key: null, entries: [], damaged: false };

const KEY = /^[0-9a-f]{32}$/;
const HASH = /^[0-9a-f]{16}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

function asEntry(raw: unknown): StoredException | undefined {
  if (!isRecord(raw)) return undefined;
  const { category, hash, day } = raw;
  if (!isOneOf(CATEGORIES, category) || !isText(hash) || !HASH.test(hash) || !isText(day) || !DAY.test(day))
    return undefined;
  return { category, hash, day };
}

/** What cannot be read is left out, never guessed; without the key no hash means anything. */
export function parseExceptions(raw: unknown): Parsed<Exceptions> {
  const given = isRecord(raw) ? raw : {};
  const key = isText(given.key) && KEY.test(given.key) ? given.key : null;
  const list = Array.isArray(given.entries) ? given.entries : [];
  const entries = key === null ? [] : list.flatMap((entry) => asEntry(entry) ?? []).slice(-EXCEPTION_LIMIT);
  const known = Array.isArray(given.entries) && (key !== null || given.key === null);
  const intact = known && entries.length === Math.min(list.length, EXCEPTION_LIMIT);
  return { value: { key, entries, damaged: given.damaged === true || !intact }, intact };
}

/** With these exceptions added, as of `day`, or taken away again. `freshKey`: 32 hex digits, used where there is none yet. */
export function changeExceptions(
  kept: Exceptions,
  changed: readonly Exception[],
  on: boolean,
  day: string,
  freshKey: string,
): Exceptions {
  const key = kept.key ?? freshKey;
  const bytes = fromHex(key);
  const hashed = changed.map(({ category, words }) => ({ category, hash: keyedHash(bytes, words), day }));
  const others = kept.entries.filter((old) => !hashed.some((one) => isSame(one, old)));
  const entries = on ? [...others, ...hashed].slice(-EXCEPTION_LIMIT) : others;
  return { ...kept, key, entries };
}

export const isSame = (a: StoredException, b: StoredException): boolean =>
  a.category === b.category && a.hash === b.hash;

export const freshKey = (): string => toHex(crypto.getRandomValues(new Uint8Array(16)));

/** Null where nothing is excepted, so that nothing need be asked. Hashes only words of a category that has exceptions. */
export function exceptedBy({ key, entries }: Exceptions): Excepted | null {
  if (key === null || entries.length === 0) return null;
  const bytes = fromHex(key);
  const known = new Set(entries.map(({ category, hash }) => `${category} ${hash}`));
  const categories = new Set(entries.map(({ category }) => category));
  return ({ category, words }) => categories.has(category) && known.has(`${category} ${keyedHash(bytes, words)}`);
}
