import { cutOut, levelFor } from './cut.ts';
import type { Pose } from './pose.ts';
import type { Level } from './pyramid.ts';
import { solve } from './solve.ts';
import { BASIS, type Template } from './template.ts';

/** How the reference explains a cut: colours = `map` (BASIS x 3) applied to the basis, with this left over. */
export interface Explained {
  readonly map: Float64Array;
  /** What is left unexplained, 3 a pixel of the template; and how much each pixel was made to count. */
  readonly rest: Float32Array;
  readonly weight: Float32Array;
  /** The cut, `side` px square, 3 planes. */
  readonly cut: Float32Array;
}

/** The colour map with the least weighted squares; pixels that it explains badly (something in front) count less on the second pass. */
export function explain(template: Template, cut: Float32Array, passes = 2): Explained {
  const { pixels, basis, side } = template;
  const size = side * side;
  const weight = Float32Array.from(template.weight);
  const rest = new Float32Array(pixels.length * 3);
  let map = new Float64Array(BASIS * 3);
  for (let pass = 0; pass < passes; pass += 1) {
    const normal = new Float64Array(BASIS * BASIS);
    map = new Float64Array(BASIS * 3);
    for (let index = 0; index < pixels.length; index += 1) {
      const [start, pixel, counts] = [index * BASIS, pixels[index] as number, weight[index] as number];
      for (let i = 0; i < BASIS; i += 1) {
        const value = (basis[start + i] as number) * counts;
        for (let j = 0; j <= i; j += 1)
          normal[i * BASIS + j] = (normal[i * BASIS + j] as number) + value * (basis[start + j] as number);
        for (let plane = 0; plane < 3; plane += 1)
          map[i * 3 + plane] = (map[i * 3 + plane] as number) + value * (cut[plane * size + pixel] as number);
      }
    }
    for (let i = 0; i < BASIS; i += 1)
      normal[i * BASIS + i] = (normal[i * BASIS + i] as number) + 0.02 * pixels.length * 0.05;
    solve(normal, map, BASIS, 3);
    reweigh(template, cut, map, rest, weight);
  }
  return { map, rest, weight, cut };
}

function reweigh(
  template: Template,
  cut: Float32Array,
  map: Float64Array,
  rest: Float32Array,
  weight: Float32Array,
): void {
  const { pixels, basis, side } = template;
  let [total, sum] = [0, 0];
  for (let index = 0; index < pixels.length; index += 1)
    for (let plane = 0; plane < 3; plane += 1) {
      let guess = 0;
      for (let i = 0; i < BASIS; i += 1) guess += (basis[index * BASIS + i] as number) * (map[i * 3 + plane] as number);
      const left = (cut[plane * side * side + (pixels[index] as number)] as number) - guess;
      rest[index * 3 + plane] = left;
      sum += left * left * (weight[index] as number);
      total += weight[index] as number;
    }
  const usual = (2 * sum) / total + 1e-4;
  for (let index = 0; index < pixels.length; index += 1) {
    const [r, g, b] = [rest[index * 3] as number, rest[index * 3 + 1] as number, rest[index * 3 + 2] as number];
    weight[index] = (template.weight[index] as number) / (1 + (r * r + g * g + b * b) / 3 / usual);
  }
}

/** The move of the template (dx, dy, growth, turn, and with `freedom` 6 two of shear) that explains best what is left. */
function moveOf(template: Template, { map, rest, weight }: Explained, freedom: 4 | 6): Float64Array {
  const normal = new Float64Array(freedom * freedom);
  const right = new Float64Array(freedom);
  const row = new Float64Array(freedom);
  for (let index = 0; index < template.pixels.length; index += 1) {
    const [u, v, counts] = [template.u[index] as number, template.v[index] as number, weight[index] as number];
    for (let plane = 0; plane < 3; plane += 1) {
      let [across, down] = [0, 0];
      for (let i = 0; i < 4; i += 1) {
        const share = map[i * 3 + plane] as number;
        across += share * (template.across[index * BASIS + i] as number);
        down += share * (template.down[index * BASIS + i] as number);
      }
      row[0] = across;
      row[1] = down;
      row[2] = across * u + down * v;
      row[3] = down * u - across * v;
      if (freedom === 6) {
        row[4] = across * u - down * v;
        row[5] = across * v + down * u;
      }
      const left = (rest[index * 3 + plane] as number) * counts;
      for (let i = 0; i < freedom; i += 1) {
        right[i] = (right[i] as number) + (row[i] as number) * left;
        for (let j = 0; j <= i; j += 1)
          normal[i * freedom + j] =
            (normal[i * freedom + j] as number) + (row[i] as number) * (row[j] as number) * counts;
      }
    }
  }
  const ridge = [1e-2, 1e-2, 1, 1, 4, 4];
  for (let i = 0; i < freedom; i += 1)
    normal[i * freedom + i] = (normal[i * freedom + i] as number) * 1.01 + 0.02 * (ridge[i] as number);
  return solve(normal, right, freedom, 1);
}

/** The pose after the inverse of the template's move. */
function moved(pose: Pose, move: Float64Array): Pose {
  const limited = (index: number, limit: number) => Math.min(limit, Math.max(-limit, move[index] ?? 0));
  const [x, y, growth, turn, stretch, lean] = [
    limited(0, 2),
    limited(1, 2),
    limited(2, 0.12),
    limited(3, 0.12),
    limited(4, 0.08),
    limited(5, 0.08),
  ] as const;
  const [a, b, c, d] = [1 + growth + stretch, lean - turn, lean + turn, 1 + growth - stretch];
  const det = a * d - b * c;
  const [ia, ib, ic, id] = [d / det, -b / det, -c / det, a / det];
  const [u, v] = [-(ia * x + ib * y), -(ic * x + id * y)];
  return {
    x: pose.x + pose.a * u + pose.b * v,
    y: pose.y + pose.c * u + pose.d * v,
    a: pose.a * ia + pose.b * ic,
    b: pose.a * ib + pose.b * id,
    c: pose.c * ia + pose.d * ic,
    d: pose.c * ib + pose.d * id,
  };
}

/**
 * Fits the template to the picture from a pose nearby: inverse compositional Gauss-Newton (Baker and Matthews 2004)
 * with the linear colour map that explains the picture best at each step.
 */
export function align(levels: readonly Level[], template: Template, from: Pose, rounds: number, freedom: 4 | 6): Pose {
  const { side, step } = template;
  const level = levelFor(levels, from, 24 / step);
  const cut = new Float32Array(side * side * 3);
  let pose = from;
  for (let round = 0; round < rounds; round += 1) {
    cutOut(level, pose, cut, 0, side, step);
    pose = moved(pose, moveOf(template, explain(template, cut), freedom));
  }
  return pose;
}
