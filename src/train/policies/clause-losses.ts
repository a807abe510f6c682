import type { Loss } from './fit-heads.ts';

/** One of several: `wanted` are those that count as right; an example with none of them is passed over. */
export const oneOf =
  (wanted: readonly (readonly number[])[], weight: (example: number) => number = () => 1): Loss =>
  (example, sums, slopes) => {
    const right = wanted[example] as readonly number[];
    if (right.length === 0) return 0;
    const top = Math.max(...sums);
    const raw = Array.from(sums, (z) => Math.exp(z - top));
    const all = raw.reduce((a, b) => a + b, 0);
    const good = right.reduce((sum, h) => sum + (raw[h] as number), 0);
    const w = weight(example);
    raw.forEach((e, h) => {
      slopes[h] = w * (e / all - (right.includes(h) ? e / good : 0));
    });
    return w * Math.log(all / good);
  };

/** Each by itself: `wanted` are the heads that hold; null: the example is passed over. */
export const each =
  (wanted: readonly (readonly number[] | null)[]): Loss =>
  (example, sums, slopes) => {
    const right = wanted[example];
    if (!right) return 0;
    let total = 0;
    sums.forEach((z, h) => {
      const y = right.includes(h) ? 1 : 0;
      slopes[h] = 1 / (1 + Math.exp(-z)) - y;
      total += Math.log1p(Math.exp(-Math.abs(z))) + Math.max(z, 0) - y * z;
    });
    return total;
  };
