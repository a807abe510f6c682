import { siphash24 } from '../core/pack/siphash.ts';

/** SipHash-2-4 of the words under 16 bytes of key, as 16 hex digits. */
export function keyedHash(key: Uint8Array, words: string): string {
  const [low, high] = siphash24(key, new TextEncoder().encode(words));
  return [high, low].map((half) => half.toString(16).padStart(8, '0')).join('');
}
