import { PACK_PROBLEMS, type PackError } from '../core/pack/pack-error.ts';
import { isListOf, isOneOf, isRecord, isText } from './check.ts';
import type { Parsed } from './item.ts';

const PACK_STATES = ['default', 'own-details', 'managed', 'managed-invalid'] as const;

/** Which pack is in force, and what is wrong with a managed one that is not. */
export interface PackState {
  readonly kind: (typeof PACK_STATES)[number];
  /** With `managed-invalid`: whether the school's last good pack is still in force. */
  readonly lastGood: boolean;
  readonly errors: readonly PackError[];
  /** False until the browser has told, since its start, what the school manages (about 3 s in Chromium). */
  readonly checked: boolean;
}

export const DEFAULT_PACK_STATE: PackState = { kind: 'default', lastGood: false, errors: [], checked: false };

const isPackError = (raw: unknown): raw is PackError =>
  isRecord(raw) && isText(raw.path) && isOneOf(PACK_PROBLEMS, raw.problem) && isText(raw.detail);

export function asPackState(raw: unknown): PackState | undefined {
  if (!isRecord(raw)) return undefined;
  const { kind, lastGood, errors, checked } = raw;
  if (!isOneOf(PACK_STATES, kind) || typeof lastGood !== 'boolean' || typeof checked !== 'boolean') return undefined;
  return isListOf(errors, isPackError) ? { kind, lastGood, errors: [...errors], checked } : undefined;
}

export function parsePackState(raw: unknown): Parsed<PackState> {
  const value = asPackState(raw);
  return { value: value ?? DEFAULT_PACK_STATE, intact: value !== undefined };
}
