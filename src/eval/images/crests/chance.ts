import { seededRandom } from '../../random.ts';

/** Seeded draws for the drawn pictures. */
export interface Chance {
  /** From `low` up to `high`. */
  between(low: number, high: number): number;
  /** A whole number from 0 up to, not including, `count`. */
  below(count: number): number;
  /** Whether something that happens with this probability does. */
  happens(probability: number): boolean;
  one<T>(items: readonly T[]): T;
}

export function chanceOf(seed: number): Chance {
  const random = seededRandom(seed);
  for (let warmUp = 0; warmUp < 4; warmUp += 1) random();
  const below = (count: number) => Math.floor(random() * count);
  return {
    below,
    between: (low, high) => low + (high - low) * random(),
    happens: (probability) => random() < probability,
    one: (items) => items[below(items.length)] as (typeof items)[number],
  };
}
