import { SITES, type SiteId } from '../core/draft.ts';
import { fromHex } from '../core/pack/bytes.ts';
import { nameKey } from '../core/text/fold.ts';
import { isOneOf, isRecord, isText } from './check.ts';
import type { Parsed } from './item.ts';
import { keyedHash } from './keyed-hash.ts';

/** Kept at most; the oldest go first. */
export const AGREED_LIMIT = 500;
export const LONGEST_LABEL = 100;

/** Somebody whom the person is not to be asked about again: of name and handle their keyed hashes alone. */
export interface Agreed {
  readonly site: SiteId;
  /** 16 hex digits; null where the page showed no handle, or no name in letters. One of both is there. */
  readonly handle: string | null;
  readonly name: string | null;
  /** What the person typed, as a reminder for themselves; mostly empty. */
  readonly label: string;
  /** ISO day. */
  readonly day: string;
}

export interface AgreedConnections {
  /** 16 random bytes as hex digits, made with the first agreement and deleted with the last copy of this value. */
  readonly key: string | null;
  /** The oldest first. */
  readonly entries: readonly Agreed[];
}

/** Somebody as a page shows them. */
export interface Named {
  readonly site: SiteId;
  readonly name: string | null;
  readonly handle: string | null;
}

export const NO_AGREED: AgreedConnections = { key: null, entries: [] };

const KEY = /^[0-9a-f]{32}$/;
const HASH = /^[0-9a-f]{16}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const isHash = (raw: unknown): raw is string | null => raw === null || (isText(raw) && HASH.test(raw));

function asAgreed(raw: unknown): Agreed | undefined {
  if (!isRecord(raw)) return undefined;
  const { site, handle, name, label, day } = raw;
  if (!isOneOf(SITES, site) || !isHash(handle) || !isHash(name) || (handle ?? name) === null) return undefined;
  if (!isText(label, LONGEST_LABEL) || !isText(day) || !DAY.test(day)) return undefined;
  return { site, handle, name, label, day };
}

/** What cannot be read is left out, never guessed; without the key no hash means anything. */
export function parseAgreed(raw: unknown): Parsed<AgreedConnections> {
  const given = isRecord(raw) ? raw : {};
  const key = isText(given.key) && KEY.test(given.key) ? given.key : null;
  const list = Array.isArray(given.entries) ? given.entries : [];
  const entries = key === null ? [] : list.flatMap((entry) => asAgreed(entry) ?? []).slice(-AGREED_LIMIT);
  const known = Array.isArray(given.entries) && (key !== null || given.key === null);
  return { value: { key, entries }, intact: known && entries.length === Math.min(list.length, AGREED_LIMIT) };
}

/** With this agreement, as of `day`, in the place of an earlier one on the same person. `freshKey`: 32 hex digits, used where there is none yet. */
export function addAgreed(
  kept: AgreedConnections,
  person: Named,
  label: string,
  day: string,
  freshKey: string,
): AgreedConnections {
  const key = kept.key ?? freshKey;
  const hashed = hashes(fromHex(key), person);
  if ((hashed.handle ?? hashed.name) === null) return kept;
  const others = kept.entries.filter((one) => !isSamePerson(one, hashed));
  return { key, entries: [...others, { ...hashed, label, day }].slice(-AGREED_LIMIT) };
}

export const withoutAgreed = (kept: AgreedConnections, entry: Agreed): AgreedConnections => ({
  ...kept,
  entries: kept.entries.filter((one) => !isSamePerson(one, entry)),
});

/** Has it been agreed that this person is not asked about? */
export function isAgreed({ key, entries }: AgreedConnections, person: Named): boolean {
  if (key === null || entries.length === 0) return false;
  const hashed = hashes(fromHex(key), person);
  return entries.some((one) => isSamePerson(one, hashed));
}

type Hashes = Pick<Agreed, 'site' | 'handle' | 'name'>;

function hashes(key: Uint8Array, { site, name, handle }: Named): Hashes {
  const [called, named] = [handle?.replace(/^@/, '').toLowerCase(), nameKey(name ?? '')];
  return {
    site,
    handle: called ? keyedHash(key, `${site} @${called}`) : null,
    name: named ? keyedHash(key, `${site} ${named}`) : null,
  };
}

/** Handles tell people apart; names do where one of both has no handle. */
function isSamePerson(a: Hashes, b: Hashes): boolean {
  if (a.site !== b.site) return false;
  if (a.handle !== null && b.handle !== null) return a.handle === b.handle;
  return a.name !== null && a.name === b.name;
}
