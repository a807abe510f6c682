import { migratePack } from '../core/pack/migrate.ts';
import { FIRST_LISTS } from '../core/pack/pack-lists.ts';
import type { Pack } from '../core/pack/schema.ts';
import { isOneOf, isRecord, isText } from './check.ts';
import type { Parsed } from './item.ts';

const PACK_SOURCES = ['default', 'own-details', 'managed'] as const;
type PackSource = (typeof PACK_SOURCES)[number];

/** The effective pack: the last one that was good. Only the background writes it, after a full check against the schema. */
export interface PackInForce {
  /** Changes exactly when the pack's content does. */
  readonly revision: string;
  readonly source: PackSource;
  readonly pack: Pack;
  /** What the school says of this device; null, or left out, where it says nothing. */
  readonly schoolDevice?: boolean | null | undefined;
}

/** Light on purpose, as it runs in content scripts: the background has checked the pack when it wrote it. */
export function asPackInForce(raw: unknown): PackInForce | undefined {
  if (!isRecord(raw)) return undefined;
  const { revision, source } = raw;
  const pack = migratePack(raw.pack);
  if (!isText(revision) || revision === '' || !isOneOf(PACK_SOURCES, source) || !isRecord(pack)) return undefined;
  const shaped = pack.format === 2 && isText(pack.id) && isText(pack.version) && isRecord(pack.policy);
  const lists = FIRST_LISTS.every((key) => Array.isArray(pack[key]));
  const schoolDevice = typeof raw.schoolDevice === 'boolean' ? raw.schoolDevice : null;
  return shaped && lists ? { revision, source, pack: pack as unknown as Pack, schoolDevice } : undefined;
}

export function parsePackInForce(raw: unknown): Parsed<PackInForce | null> {
  const value = asPackInForce(raw) ?? null;
  return { value, intact: value !== null || raw === null };
}
