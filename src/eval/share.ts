import { type Interval, intervalOf, ROUNDS, SEED } from './bootstrap.ts';
import { seededRandom } from './random.ts';

/** How many of all, with a bootstrap interval. */
export interface ShareEstimate {
  readonly part: number;
  readonly all: number;
  /** Null where there are none. */
  readonly interval: Interval | null;
}

/** Each value is drawn by itself. */
export function resampledShare(values: readonly boolean[]): ShareEstimate {
  const all = values.length;
  const part = values.filter(Boolean).length;
  const random = seededRandom(SEED);
  const bits = Uint8Array.from(values, Number);
  const shares = Array.from({ length: all > 1 ? ROUNDS : 0 }, () => {
    let hits = 0;
    for (let draw = 0; draw < all; draw++) hits += bits[Math.floor(random() * all)] as number;
    return hits / all;
  });
  return { part, all, interval: intervalOf(shares) };
}
