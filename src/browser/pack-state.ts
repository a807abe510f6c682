import { PACK_PROBLEMS, type PackError } from '../core/pack/pack-error.ts';
import { isListOf, isOneOf, isRecord, isText } from './check.ts';
import type { Parsed } from './item.ts';
import { isManagedKey, type ManagedKey } from './managed-keys.ts';

export const PACK_STATES = ['default', 'own-details', 'managed', 'managed-invalid', 'managed-older'] as const;

/** Which pack is in force, and what is wrong with a managed one: what the health check reads out, beside the pack itself. */
export interface PackState {
  readonly kind: (typeof PACK_STATES)[number];
  /** With `managed-invalid` and `managed-older`: whether the school's last good pack is still in force. */
  readonly lastGood: boolean;
  /** What was refused of the pack; with `managed`, its other parts are in force. */
  readonly errors: readonly PackError[];
  /** Whether the browser could tell what the school manages when it was last asked (about 3 s after Chromium's start). */
  readonly checked: boolean;
  /** Managed keys that came. */
  readonly keys: readonly ManagedKey[];
  /** What the school says of the device; null where it does not. */
  readonly schoolDevice: boolean | null;
  /** With `managed-older`: the two versions. */
  readonly older: { readonly offered: string; readonly inForce: string } | null;
  /** ISO times. When the pack in force came; when the browser last told; when a managed pack was taken away. */
  readonly arrivedAt: string | null;
  readonly checkedAt: string | null;
  readonly removedAt: string | null;
}

export const DEFAULT_PACK_STATE: PackState = {
  kind: 'default',
  lastGood: false,
  errors: [],
  checked: false,
  keys: [],
  schoolDevice: null,
  older: null,
  arrivedAt: null,
  checkedAt: null,
  removedAt: null,
};

const isPackError = (raw: unknown): raw is PackError =>
  isRecord(raw) && isText(raw.path) && isOneOf(PACK_PROBLEMS, raw.problem) && isText(raw.detail);
const time = (raw: unknown): string | null => (isText(raw, 40) && !Number.isNaN(Date.parse(raw)) ? raw : null);
const versions = (raw: unknown): PackState['older'] =>
  isRecord(raw) && isText(raw.offered) && isText(raw.inForce) ? { offered: raw.offered, inForce: raw.inForce } : null;

/** What an earlier version did not keep is filled in. */
export function asPackState(raw: unknown): PackState | undefined {
  if (!isRecord(raw)) return undefined;
  const { kind, lastGood, errors, checked, keys = [], schoolDevice } = raw;
  if (!isOneOf(PACK_STATES, kind) || typeof lastGood !== 'boolean' || typeof checked !== 'boolean') return undefined;
  if (!isListOf(errors, isPackError) || !isListOf(keys, isManagedKey)) return undefined;
  return {
    kind,
    lastGood,
    errors: [...errors],
    checked,
    keys: [...keys],
    schoolDevice: typeof schoolDevice === 'boolean' ? schoolDevice : null,
    older: versions(raw.older),
    arrivedAt: time(raw.arrivedAt),
    checkedAt: time(raw.checkedAt),
    removedAt: time(raw.removedAt),
  };
}

export function parsePackState(raw: unknown): Parsed<PackState> {
  const value = asPackState(raw);
  return { value: value ?? DEFAULT_PACK_STATE, intact: value !== undefined };
}
