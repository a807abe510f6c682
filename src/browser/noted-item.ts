import { fromHex } from '../core/pack/bytes.ts';
import { isRecord, isText } from './check.ts';
import type { Parsed } from './item.ts';
import { keyedHash } from './keyed-hash.ts';

/** Kept at most; the oldest go first. */
export const NOTED_LIMIT = 500;

interface NotedEntry {
  readonly hash: string;
  readonly day: string;
  /** Of that day alone: it says nothing of any other, and is dropped then. */
  readonly daily?: true;
}

/** What there was a note about (a conversation, a moment of a day), so that there is none again: keyed hashes alone. */
export interface Noted {
  /** 16 random bytes as hex digits, made with the first note and deleted with the last copy of this value. */
  readonly key: string | null;
  /** The oldest first; the hash has 16 hex digits, `day` is an ISO day. */
  readonly entries: readonly NotedEntry[];
}

export const NO_NOTED: Noted = { key: null, entries: [] };

const KEY = /^[0-9a-f]{32}$/;
const HASH = /^[0-9a-f]{16}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

function asEntry(raw: unknown): NotedEntry | undefined {
  if (!isRecord(raw)) return undefined;
  const { hash, day, daily } = raw;
  if (!isText(hash) || !HASH.test(hash) || !isText(day) || !DAY.test(day)) return undefined;
  return { hash, day, ...(daily === true ? { daily } : {}) };
}

/** What cannot be read is left out; without the key no hash means anything. */
export function parseNoted(raw: unknown): Parsed<Noted> {
  const given = isRecord(raw) ? raw : {};
  const key = isText(given.key) && KEY.test(given.key) ? given.key : null;
  const list = Array.isArray(given.entries) ? given.entries : [];
  const entries = key === null ? [] : list.flatMap((entry) => asEntry(entry) ?? []).slice(-NOTED_LIMIT);
  const known = Array.isArray(given.entries) && (key !== null || given.key === null);
  return { value: { key, entries }, intact: known && entries.length === Math.min(list.length, NOTED_LIMIT) };
}

export function isNoted({ key, entries }: Noted, what: string): boolean {
  if (key === null || entries.length === 0) return false;
  const hash = keyedHash(fromHex(key), what);
  return entries.some((one) => one.hash === hash);
}

/** With `what` noted as of `day`, for that day alone or for good, and without other days' daily ones. `freshKey`: 32 hex digits, used where there is none yet. */
export function withNoted(kept: Noted, what: string, day: string, freshKey: string, daily = false): Noted {
  if (isNoted(kept, what)) return kept;
  const key = kept.key ?? freshKey;
  const others = kept.entries.filter((one) => !one.daily || one.day === day);
  const entry = { hash: keyedHash(fromHex(key), what), day, ...(daily ? { daily } : {}) };
  return { key, entries: [...others, entry].slice(-NOTED_LIMIT) };
}
