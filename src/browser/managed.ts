import { browser } from 'wxt/browser';
import type { PackError } from '../core/pack/pack-error.ts';
import type { Pack } from '../core/pack/schema.ts';
import { checkPack } from './check-pack.ts';

/**
 * What the school manages. `unavailable`: the browser could not tell; nothing follows from it. `absent`: it told, and
 * there is no pack (none was set, or it was removed).
 */
export type ManagedReading =
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'absent' }
  | { readonly kind: 'invalid'; readonly errors: readonly PackError[] }
  | { readonly kind: 'valid'; readonly pack: Pack; readonly errors: readonly PackError[] };

/** Firefox rejects where no policy is set (measured, ESR 153): "Managed storage manifest not found". */
const NO_POLICY = /managed storage manifest not found/i;

function readValues(values: Record<string, unknown>): ManagedReading {
  if (values.pack === undefined || values.pack === null) {
    // Chromium drops a value of the wrong type without a word; the small version beside it betrays that.
    if (values.packVersion === undefined || values.packVersion === null) return { kind: 'absent' };
    return { kind: 'invalid', errors: [{ path: 'pack', problem: 'dropped', detail: '' }] };
  }
  const { pack, errors } = checkPack(values.pack);
  return pack ? { kind: 'valid', pack, errors } : { kind: 'invalid', errors };
}

/** Never rejects. The first call after the browser's start takes about 3 s in Chromium. */
export async function readManaged(): Promise<ManagedReading> {
  try {
    return readValues(await browser.storage.managed.get(null));
  } catch (error) {
    return { kind: NO_POLICY.test(String(error)) ? 'absent' : 'unavailable' };
  }
}
