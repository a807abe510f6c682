import { fnv } from './features-grams.ts';
import { readBuckets, writeBuckets } from './weight-digits.ts';

/** As it ships: the members' places among `size`, as gaps (`weight-digits.ts`). A third smaller than a Bloom filter. */
export interface HashedSetData {
  readonly size: number;
  readonly gaps: string;
}

/** Set membership with false positives and without false negatives; its members can be guessed, and are no secret. */
export class HashedSet {
  readonly #places: ReadonlySet<number>;

  constructor(private readonly data: HashedSetData) {
    this.#places = new Set(readBuckets(data.gaps));
  }

  has(member: string): boolean {
    return this.#places.has(fnv(member) % this.data.size);
  }
}

/** `rate`: the share of strangers that may pass. */
export function hashedSet(members: readonly string[], rate: number): HashedSetData {
  const size = Math.ceil(members.length / rate);
  const places = new Set(members.map((member) => fnv(member) % size));
  return { size, gaps: writeBuckets([...places].sort((a, b) => a - b)) };
}
