import type { PackError } from '../core/pack/pack-error.ts';
import { isRecord, isText, isWhole } from './check.ts';

/** The keys of `managed_schema.json`. Chromium hands on no others; Firefox hands on whatever the policy has. */
export const MANAGED_KEYS = ['pack', 'packVersion', 'basePack', 'allowOlderPack', 'schoolDevice'] as const;
type KeyName = (typeof MANAGED_KEYS)[number];

/** A key that came, for the health check: never its content. */
export interface ManagedKey {
  readonly name: string;
  /** Bytes of its text, or of its value as JSON. */
  readonly size: number;
}

const MOST_KEYS = 30;
const LONGEST_NAME = 60;

/** An empty field of an administrator's form is as good as none. */
export const isSet = (value: unknown): boolean =>
  value !== undefined && value !== null && !(typeof value === 'string' && value.trim() === '');

export function readKeys(values: Record<string, unknown>): { keys: ManagedKey[]; errors: PackError[] } {
  const names = Object.keys(values).slice(0, MOST_KEYS);
  const keys = names.map((name) => ({ name: name.slice(0, LONGEST_NAME), size: sizeOf(values[name]) }));
  const unknown = keys.map(({ name }) => name).filter((name) => !(MANAGED_KEYS as readonly string[]).includes(name));
  const detail = unknown.join(', ').slice(0, 200);
  return { keys, errors: unknown.length > 0 ? [{ path: '', problem: 'unknown-field', detail }] : [] };
}

export const isManagedKey = (raw: unknown): raw is ManagedKey =>
  isRecord(raw) && isText(raw.name, LONGEST_NAME) && isWhole(raw.size);

/** Yes or no, also as Group Policy writes them (1 and 0); null where it is not set or can't be read. */
export function readFlag(
  values: Record<string, unknown>,
  name: KeyName,
): { value: boolean | null; errors: PackError[] } {
  const raw = values[name];
  if (!isSet(raw)) return { value: null, errors: [] };
  const text = String(raw).trim().toLowerCase();
  if (text === 'true' || text === '1') return { value: true, errors: [] };
  if (text === 'false' || text === '0') return { value: false, errors: [] };
  return { value: null, errors: [{ path: name, problem: 'wrong-type', detail: 'boolean' }] };
}

const sizeOf = (value: unknown): number =>
  new TextEncoder().encode(typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).length;
