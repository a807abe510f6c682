import { browser } from 'wxt/browser';
import type { PackError } from '../core/pack/pack-error.ts';
import { type FindBase, type PackReading, packIdOf } from '../core/pack/read-pack.ts';
import type { Pack } from '../core/pack/schema.ts';
import { checkPack } from './check-pack.ts';
import { isSet, type ManagedKey, readFlag, readKeys } from './managed-keys.ts';

/** What the school manages, once the browser has told. */
export interface Told {
  readonly kind: 'told';
  /** Every key that came, with its size. */
  readonly keys: readonly ManagedKey[];
  /** Null where the school does not say. */
  readonly schoolDevice: boolean | null;
  readonly allowOlder: boolean;
  /** A pack was set, be it usable or not. */
  readonly set: boolean;
  /** What is offered to be in force; null where nothing of it can be used. */
  readonly pack: Pack | null;
  /** The trust's own pack, which stands in where the school's cannot be used. */
  readonly base: Pack | null;
  /** What was refused, in whole or in part. Paths within the trust's pack begin with `basePack`. */
  readonly errors: readonly PackError[];
}

/** `unavailable`: the browser could not tell; nothing follows from it. */
export type ManagedReading = { readonly kind: 'unavailable' } | Told;

/** Firefox rejects where no policy is set (measured, ESR 153): "Managed storage manifest not found". */
const NO_POLICY = /managed storage manifest not found/i;

/** Never rejects. The first call after the browser's start takes about 3 s in Chromium. `shipped`: the pack that ships. */
export async function readManaged(shipped: Pack | null): Promise<ManagedReading> {
  try {
    return readValues(await browser.storage.managed.get(null), shipped);
  } catch (error) {
    return NO_POLICY.test(String(error)) ? readValues({}, shipped) : { kind: 'unavailable' };
  }
}

function readValues(values: Record<string, unknown>, shipped: Pack | null): Told {
  const { keys, errors: unknown } = readKeys(values);
  const device = readFlag(values, 'schoolDevice');
  const older = readFlag(values, 'allowOlderPack');
  const isShipped: FindBase = (id) => (shipped?.id === id ? shipped : null);
  const trust = isSet(values.basePack) ? checkPack(values.basePack, isShipped) : NOTHING;
  const findBase: FindBase = (id) => {
    if (trust.pack?.id === id) return trust.pack;
    if (trust.pack !== null || packIdOf(values.basePack) !== id) return isShipped(id);
    return trust.errors.some(({ path }) => path === 'extends') ? 'base-loop' : 'bad-base';
  };
  const school = readSchool(values, trust.pack, findBase);
  const ofTrust = trust.errors.map(({ path, ...rest }) => ({ ...rest, path: `basePack${path && `.${path}`}` }));
  return {
    kind: 'told',
    keys,
    schoolDevice: device.value,
    allowOlder: older.value === true,
    set: school !== null || isSet(values.basePack),
    pack: school ? school.pack : trust.pack,
    base: trust.pack,
    errors: [...(school?.errors ?? []), ...ofTrust, ...device.errors, ...older.errors, ...unknown],
  };
}

const NOTHING: PackReading = { pack: null, errors: [] };

/** The school's own pack; null where none was set. */
function readSchool(values: Record<string, unknown>, trust: Pack | null, findBase: FindBase): PackReading | null {
  if (isSet(values.pack)) return checkPack(values.pack, findBase);
  // Chromium drops a value of the wrong type without a word; the small version beside it betrays that.
  const dropped = isSet(values.packVersion) && String(values.packVersion).trim() !== trust?.version;
  return dropped ? { pack: null, errors: [{ path: 'pack', problem: 'dropped', detail: '' }] } : null;
}
