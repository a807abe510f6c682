import { type Interval, intervalOf, ROUNDS, SEED } from './bootstrap.ts';
import { seededRandom } from './random.ts';

/** How many of all, with a bootstrap interval. */
export interface ShareEstimate {
  readonly part: number;
  readonly all: number;
  /** Null where there are none. */
  readonly interval: Interval | null;
}

/** Values of one key are drawn together, those without a key each by itself. */
export function resampledShare(values: readonly boolean[], keys: readonly (string | null)[] = []): ShareEstimate {
  const groups = groupsOf(values, keys);
  const random = seededRandom(SEED);
  const shares = Array.from({ length: groups.length > 1 ? ROUNDS : 0 }, () => {
    const sum = { part: 0, all: 0 };
    for (let draw = 0; draw < groups.length; draw++) {
      const { part, all } = groups[Math.floor(random() * groups.length)] as Counts;
      sum.part += part;
      sum.all += all;
    }
    return sum.part / sum.all;
  });
  return { part: values.filter(Boolean).length, all: values.length, interval: intervalOf(shares) };
}

interface Counts {
  part: number;
  all: number;
}

function groupsOf(values: readonly boolean[], keys: readonly (string | null)[]): Counts[] {
  const byKey = new Map<string, Counts>();
  values.forEach((value, i) => {
    const key = keys[i] ? `key ${keys[i]}` : String(i);
    const counts = byKey.get(key) ?? { part: 0, all: 0 };
    byKey.set(key, { part: counts.part + (value ? 1 : 0), all: counts.all + 1 });
  });
  return [...byKey.values()];
}
