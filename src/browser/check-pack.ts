import { z } from 'zod';
import { type Pack, packSchema } from '../core/pack/schema.ts';
import { packErrors } from './pack-errors.ts';
import type { PackError } from './pack-state.ts';

// zod's faster way compiles code from text, which the extension's content security policy forbids and reports.
z.config({ jitless: true });

export type PackCheck =
  | { readonly ok: true; readonly pack: Pack }
  | { readonly ok: false; readonly errors: readonly PackError[] };

const failed = (...errors: PackError[]): PackCheck => ({ ok: false, errors });

/** A pack from outside: JSON text or an object, checked in full. Heavy (zod): background only. */
export function checkPack(raw: unknown): PackCheck {
  let value = raw;
  if (typeof raw === 'string') {
    try {
      value = JSON.parse(raw);
    } catch {
      return failed({ path: '', problem: 'not-json', detail: '' });
    }
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return failed({ path: '', problem: 'not-text', detail: '' });
  }
  const parsed = packSchema.safeParse(value);
  return parsed.success ? { ok: true, pack: parsed.data } : failed(...packErrors(parsed.error.issues));
}
