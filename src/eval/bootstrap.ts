import { seededRandom } from './random.ts';
import { TALLY_LENGTH, type Tally } from './tally.ts';

export const ROUNDS = 1000;
export const SEED = 1;

/** The middle 95 % of what resampling gives. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The counts of as many groups, drawn with repeats, once for every round. Work is rounds x groups x counts that are not 0. */
export function resample(groups: readonly Tally[], rounds = ROUNDS, seed = SEED): Tally[] {
  const random = seededRandom(seed);
  const sparse = groups.map((tally) => {
    const at: number[] = [];
    for (let i = 0; i < tally.length; i++) if (tally[i] !== 0) at.push(i);
    return { at, n: at.map((i) => tally[i] ?? 0) };
  });
  return Array.from({ length: rounds }, () => {
    const sum = new Int32Array(TALLY_LENGTH);
    for (let draw = 0; draw < sparse.length; draw++) {
      const { at, n } = sparse[Math.floor(random() * sparse.length)] as (typeof sparse)[number];
      for (let k = 0; k < at.length; k++) sum[at[k] as number] = (sum[at[k] as number] ?? 0) + (n[k] as number);
    }
    return sum;
  });
}

/** Percentile interval; rounds without a value are left out, and without any there is none. */
export function intervalOf(values: readonly number[]): Interval | null {
  const sorted = values.filter((v) => !Number.isNaN(v)).sort((a, b) => a - b);
  if (sorted.length === 0) return null;
  return { low: quantile(sorted, 0.025), high: quantile(sorted, 0.975) };
}

/** Between the neighbours, as R's type 7. */
function quantile(sorted: readonly number[], share: number): number {
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)] as number;
  const above = sorted[Math.ceil(place)] as number;
  return below + (above - below) * (place - Math.floor(place));
}
