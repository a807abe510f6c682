import { lbfgs } from './lbfgs.ts';

/** Rows of a sparse matrix: row r holds `column[k]`, `value[k]` for k from `start[r]` to `start[r + 1]`. */
export interface SparseRows {
  readonly columns: number;
  readonly start: Int32Array;
  readonly column: Int32Array;
  readonly value: Float32Array;
}

export interface LinearModel {
  readonly weights: Float64Array;
  readonly bias: number;
}

export interface Example {
  readonly row: number;
  readonly label: 0 | 1;
  readonly weight: number;
}

/** Logistic regression with an L2 penalty of `l2` on the summed loss; the bias goes free. */
export function fitLogistic(
  x: SparseRows,
  examples: readonly Example[],
  { l2, iterations = 60 }: { l2: number; iterations?: number },
): LinearModel {
  const d = x.columns;
  const used = examples.filter((e) => e.weight > 0);
  const solution = lbfgs(
    (v, gradient) => {
      let loss = 0;
      for (let i = 0; i < d; i++) {
        const w = v[i] as number;
        gradient[i] = l2 * w;
        loss += 0.5 * l2 * w * w;
      }
      let biasGradient = 0;
      const bias = v[d] as number;
      for (const { row, label, weight } of used) {
        const from = x.start[row] as number;
        const to = x.start[row + 1] as number;
        let z = bias;
        for (let k = from; k < to; k++) z += (v[x.column[k] as number] as number) * (x.value[k] as number);
        const p = 1 / (1 + Math.exp(-z));
        loss += weight * (Math.log1p(Math.exp(-Math.abs(z))) + Math.max(z, 0) - label * z);
        const g = weight * (p - label);
        biasGradient += g;
        for (let k = from; k < to; k++) {
          const c = x.column[k] as number;
          gradient[c] = (gradient[c] as number) + g * (x.value[k] as number);
        }
      }
      gradient[d] = biasGradient;
      return loss;
    },
    new Float64Array(d + 1),
    { iterations },
  );
  return { weights: solution.slice(0, d), bias: solution[d] as number };
}

export function logit(model: LinearModel, x: SparseRows, row: number): number {
  let z = model.bias;
  for (let k = x.start[row] as number; k < (x.start[row + 1] as number); k++)
    z += (model.weights[x.column[k] as number] as number) * (x.value[k] as number);
  return z;
}
