import type { Draft } from '../draft.ts';
import type { Pack } from '../pack/schema.ts';
import { siphash24 } from '../pack/siphash.ts';

/** Crockford's base 32: no letter that passes for a figure or another letter (https://www.crockford.com/base32.html). */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const NONCE = 4;
const MARK = 6;

/** Two fixed keys, of no secret, that spread a pack's own words over 16 bytes. */
const SPREAD = [Uint8Array.from({ length: 16 }, (_, i) => i), Uint8Array.from({ length: 16 }, (_, i) => 255 - i)];

/** 16 bytes that colleagues share who have a pack of the same school, whichever build of it. */
export function packKey({ id, school }: Pick<Pack, 'id' | 'school'>): Uint8Array {
  const own = units(JSON.stringify([id, school?.name ?? '']));
  const halves = SPREAD.flatMap((key) => siphash24(key, own));
  return new Uint8Array(new Uint32Array(halves).buffer);
}

/** `bytes`: four random ones, from whoever has chance. */
export const nonceOf = (bytes: Uint8Array): string =>
  Array.from(bytes.slice(0, NONCE), (byte) => LETTERS[byte & 31]).join('');

/**
 * What a second reader gives back: `K7QF3-9M2TX`, the copy's nonce and a short keyed mark of the very draft. A habit, not
 * a lock: 30 bits, under a key that every colleague has.
 */
export function readingCode(draft: Draft, nonce: string, key: Uint8Array): string {
  const code = nonce + markOf(draft, nonce, key);
  return `${code.slice(0, 5)}-${code.slice(5)}`;
}

/** Was this code given for this draft? Case, spaces, look-alike letters and words before it (`Code: `) make no difference. */
export function codeFits(typed: string, draft: Draft, key: Uint8Array): boolean {
  const code = typed
    .toUpperCase()
    .replace(/[OIL]/g, lookalike)
    .replace(/[^0-9A-Z]/g, '')
    .slice(-NONCE - MARK);
  if (code.length < NONCE + MARK) return false;
  return code.slice(NONCE) === markOf(draft, code.slice(0, NONCE), key);
}

const lookalike = (letter: string): string => (letter === 'O' ? '0' : '1');

function markOf({ site, surface, text }: Draft, nonce: string, key: Uint8Array): string {
  const [low] = siphash24(key, units(JSON.stringify([nonce, site, surface, asSent(text)])));
  return Array.from({ length: MARK }, (_, i) => LETTERS[(low >>> (5 * i)) & 31]).join('');
}

/** Mail and chat change white space, quotation marks, dashes and marks that nobody sees by themselves; nothing else may differ. */
const asSent = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u2018\u2019\u201a\u201b]/g, "'")
    .replace(/[\u201c\u201d\u201e\u201f]/g, '"')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\u2026/g, '...')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

/** UTF-16, the low byte first. */
function units(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    bytes[2 * i] = unit & 0xff;
    bytes[2 * i + 1] = unit >> 8;
  }
  return bytes;
}
