import type { Explained } from './align.ts';
import { solve } from './solve.ts';
import { BASIS, type Template } from './template.ts';

/** What the decision rests on; each about 0 to 1. */
export interface Measures {
  /** Share of the cut's variance that the reference explains, in any colours; parts that something may hide count less. */
  readonly explained: number;
  /** The same without that allowance. */
  readonly whole: number;
  /** Correlation with the reference in its own colours on the ground that was found round it. */
  readonly colour: number;
  /** Correlation of light and dark, of either sign. */
  readonly light: number;
  /** Explained share in the second worst ninth of the crest. */
  readonly corner: number;
  /** Share of the ninths that vary which the reference explains well. */
  readonly ninths: number;
  /** How much more than a smooth blot of any colours explains: logarithm of what that leaves over what the reference leaves. */
  readonly surprise: number;
  /** Spread of the cut's colours. */
  readonly contrast: number;
}

const correlation = (both: number, one: number, other: number) =>
  one < 1e-6 || other < 1e-6 ? 0 : both / Math.sqrt(one * other);
const LIGHT = [0.3, 0.59, 0.11] as const;

export function measure(template: Template, { map, rest, weight, cut }: Explained): Measures {
  const { pixels, basis, side } = template;
  const size = side * side;
  const count = pixels.length;
  // Planes 0 to 2: the cut against the reference on its ground; 3: their light.
  const cuts = new Float32Array(count * 4);
  const refs = new Float32Array(count * 4);
  const ground = [0, 1, 2].map((plane) => Math.min(1, Math.max(0, map[4 * 3 + plane] as number)));
  for (let index = 0; index < count; index += 1)
    for (let plane = 0; plane < 3; plane += 1) {
      const open = 1 - (basis[index * BASIS + 3] as number);
      const own = cut[plane * size + (pixels[index] as number)] as number;
      const wanted = (basis[index * BASIS + plane] as number) + open * (ground[plane] as number);
      cuts[index * 4 + plane] = own;
      refs[index * 4 + plane] = wanted;
      cuts[index * 4 + 3] = (cuts[index * 4 + 3] as number) + own * LIGHT[plane as 0];
      refs[index * 4 + 3] = (refs[index * 4 + 3] as number) + wanted * LIGHT[plane as 0];
    }
  let [both, ones, others] = [0, 0, 0];
  for (const plane of [0, 1, 2]) {
    const sums = spread(cuts, refs, weight, plane);
    both += sums.both;
    ones += sums.one;
    others += sums.other;
  }
  const light = spread(cuts, refs, weight, 3);
  const { explained, whole, corner, ninths } = shares(template, cuts, rest, weight);
  const total = weight.reduce((sum, value) => sum + value, 0);
  return {
    explained,
    whole,
    corner,
    ninths,
    surprise: Math.log((blotRest(template, cuts, weight) + total * 3e-4) / ((1 - explained) * ones + total * 3e-4)),
    colour: correlation(both, ones, others),
    light: Math.abs(correlation(light.both, light.one, light.other)),
    contrast: Math.sqrt(Math.max(0, ones) / 3 / total),
  };
}

function spread(cuts: Float32Array, refs: Float32Array, weight: Float32Array, plane: number) {
  let [total, cut, ref, cutCut, refRef, cutRef] = [0, 0, 0, 0, 0, 0];
  for (let index = 0; index < weight.length; index += 1) {
    const [counts, one, other] = [
      weight[index] as number,
      cuts[index * 4 + plane] as number,
      refs[index * 4 + plane] as number,
    ];
    total += counts;
    cut += counts * one;
    ref += counts * other;
    cutCut += counts * one * one;
    refRef += counts * other * other;
    cutRef += counts * one * other;
  }
  return { both: cutRef - (cut * ref) / total, one: cutCut - (cut * cut) / total, other: refRef - (ref * ref) / total };
}

/** Explained shares: weighted, unweighted, and in the second worst ninth that varies at all. */
function shares(template: Template, cuts: Float32Array, rest: Float32Array, weight: Float32Array) {
  const zones = Array.from({ length: 11 }, () => ({ total: 0, mean: [0, 0, 0], square: 0, left: 0 }));
  for (let index = 0; index < weight.length; index += 1) {
    const third = (place: number) => Math.min(2, Math.max(0, Math.floor((place + 12) / 8)));
    const zone = third(template.u[index] as number) + 3 * third(template.v[index] as number);
    for (const [at, counts] of [
      [zone, template.weight[index] as number],
      [9, weight[index] as number],
      [10, template.weight[index] as number],
    ] as const) {
      const sums = zones[at] as (typeof zones)[number];
      sums.total += counts;
      for (let plane = 0; plane < 3; plane += 1) {
        const [value, left] = [cuts[index * 4 + plane] as number, rest[index * 3 + plane] as number];
        sums.mean[plane] = (sums.mean[plane] as number) + counts * value;
        sums.square += counts * value * value;
        sums.left += counts * left * left;
      }
    }
  }
  const varying = zones.map(({ total, mean, square, left }) => {
    const variance = square - mean.reduce((sum, value) => sum + value * value, 0) / Math.max(total, 1e-6);
    return { share: 1 - left / (variance + total * 3e-4), variance: variance / Math.max(total, 1) };
  });
  const whole = varying[10]?.variance ?? 0;
  const ninths = varying
    .slice(0, 9)
    .filter(({ variance }) => variance > whole * 0.15)
    .map(({ share }) => Math.max(-1, share));
  ninths.sort((one, other) => one - other);
  return {
    explained: varying[9]?.share ?? 0,
    whole: varying[10]?.share ?? 0,
    corner: ninths[1] ?? ninths[0] ?? 0,
    ninths: ninths.filter((share) => share > 0.7).length / Math.max(1, ninths.length),
  };
}

/** What is left of the cut's three planes by the blot (constant, slopes, bowl) that explains them best, weighted squares. */
function blotRest(template: Template, cuts: Float32Array, weight: Float32Array): number {
  const normal = new Float64Array(16);
  const right = new Float64Array(12);
  let squares = 0;
  for (let index = 0; index < weight.length; index += 1) {
    const [u, v, counts] = [
      (template.u[index] as number) / 12,
      (template.v[index] as number) / 12,
      weight[index] as number,
    ];
    const row = [1, u, v, u * u + v * v];
    for (let i = 0; i < 4; i += 1) {
      const value = (row[i] as number) * counts;
      for (let j = 0; j <= i; j += 1) normal[i * 4 + j] = (normal[i * 4 + j] as number) + value * (row[j] as number);
      for (let plane = 0; plane < 3; plane += 1)
        right[i * 3 + plane] = (right[i * 3 + plane] as number) + value * (cuts[index * 4 + plane] as number);
    }
    for (let plane = 0; plane < 3; plane += 1) squares += counts * (cuts[index * 4 + plane] as number) ** 2;
  }
  const sums = right.slice();
  solve(normal, right, 4, 3);
  return Math.max(
    0,
    right.reduce((left, value, at) => left - value * (sums[at] as number), squares),
  );
}
