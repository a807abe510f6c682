import { fromBase64, toBase64 } from './bytes.ts';
import { siphash24 } from './siphash.ts';

/** As it stands in a pack: `size` in bits, `bits` in base64. */
export interface BloomData {
  readonly bits: string;
  readonly size: number;
  readonly hashes: number;
}

/** Set membership with false positives and without false negatives. Members are ASCII strings (see `nameKey`). */
export class Bloom {
  readonly #bits: Uint8Array;
  readonly #size: number;
  readonly #hashes: number;
  readonly #key: Uint8Array;

  constructor(key: Uint8Array, bits: Uint8Array, size: number, hashes: number) {
    this.#key = key;
    this.#bits = bits;
    this.#size = size;
    this.#hashes = hashes;
  }

  static from(key: Uint8Array, data: BloomData): Bloom {
    return new Bloom(key, fromBase64(data.bits), data.size, data.hashes);
  }

  has(member: string): boolean {
    let [a, b] = this.#hash(member);
    for (let i = 0; i < this.#hashes; i++) {
      const at = a % this.#size;
      if (((this.#bits[at >> 3] ?? 0) & (1 << (at & 7))) === 0) return false;
      a = (a + b) >>> 0;
      b = (b + i) >>> 0;
    }
    return true;
  }

  /** Only while it is built. */
  add(member: string): void {
    let [a, b] = this.#hash(member);
    for (let i = 0; i < this.#hashes; i++) {
      const at = a % this.#size;
      this.#bits[at >> 3] = (this.#bits[at >> 3] ?? 0) | (1 << (at & 7));
      a = (a + b) >>> 0;
      b = (b + i) >>> 0;
    }
  }

  toData(): BloomData {
    return { bits: toBase64(this.#bits), size: this.#size, hashes: this.#hashes };
  }

  #hash(member: string): [number, number] {
    const bytes = new Uint8Array(member.length);
    for (let i = 0; i < member.length; i++) bytes[i] = member.charCodeAt(i) & 0xff;
    const [low, high] = siphash24(this.#key, bytes);
    return [low, (high | 1) >>> 0];
  }
}

/** A filter of `members` that says yes to a stranger with probability `rate`. */
export function buildBloom(key: Uint8Array, members: Iterable<string>, rate: number): Bloom {
  const distinct = new Set(members);
  const size = Math.max(8, Math.ceil((-distinct.size * Math.log(rate)) / Math.LN2 ** 2));
  const hashes = Math.max(1, Math.round((size / Math.max(1, distinct.size)) * Math.LN2));
  const bloom = new Bloom(key, new Uint8Array((size + 7) >> 3), size, Math.min(30, hashes));
  for (const member of distinct) bloom.add(member);
  return bloom;
}
