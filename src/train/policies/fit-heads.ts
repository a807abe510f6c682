import { lbfgs } from '../lbfgs.ts';
import type { SparseRows } from '../logistic.ts';

export interface Fitted {
  /** Row by row of the features, one for each head. */
  readonly weights: Float64Array;
  readonly biases: Float64Array;
}

/** From the heads' sums of one example: its loss; what is added to `slopes` is the loss's slope by head. */
export type Loss = (example: number, sums: Float64Array, slopes: Float64Array) => number;

export interface FitOptions {
  readonly heads: number;
  readonly l2: number;
  readonly iterations: number;
}

/** Several linear heads at once, with an L2 penalty of `l2` on the summed loss; biases go free. */
export function fitHeads(x: SparseRows, loss: Loss, { heads, l2, iterations }: FitOptions): Fitted {
  const size = x.columns * heads;
  const sums = new Float64Array(heads);
  const slopes = new Float64Array(heads);
  const examples = x.start.length - 1;
  const solution = lbfgs(
    (v, gradient) => {
      let total = 0;
      for (let i = 0; i < size; i++) {
        const w = v[i] as number;
        gradient[i] = l2 * w;
        total += 0.5 * l2 * w * w;
      }
      gradient.fill(0, size);
      for (let row = 0; row < examples; row++) {
        const to = x.start[row + 1] as number;
        for (let h = 0; h < heads; h++) sums[h] = v[size + h] as number;
        for (let k = x.start[row] as number; k < to; k++) {
          const value = x.value[k] as number;
          for (let h = 0, at = (x.column[k] as number) * heads; h < heads; h++, at++)
            sums[h] = (sums[h] as number) + value * (v[at] as number);
        }
        slopes.fill(0);
        total += loss(row, sums, slopes);
        for (let h = 0; h < heads; h++) gradient[size + h] = (gradient[size + h] as number) + (slopes[h] as number);
        for (let k = x.start[row] as number; k < to; k++) {
          const value = x.value[k] as number;
          for (let h = 0, at = (x.column[k] as number) * heads; h < heads; h++, at++)
            gradient[at] = (gradient[at] as number) + value * (slopes[h] as number);
        }
      }
      return total;
    },
    new Float64Array(size + heads),
    { iterations },
  );
  return { weights: solution.slice(0, size), biases: solution.slice(size) };
}
