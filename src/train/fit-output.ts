import { type Example, fitLogistic, type LinearModel, type SparseRows } from './logistic.ts';

/** A head that uses all dense columns and a few others: `columns` of the full matrix, with a weight each. */
export interface PrunedModel {
  readonly bias: number;
  readonly columns: Int32Array;
  readonly weights: Float64Array;
}

const L2 = 0.15;
/** Enough to tell which n-grams matter, and to fit those that are kept. */
const SELECTING = 20;
const FITTING = 40;

/**
 * Fits on everything, keeps the first `dense` columns and the `most` others that move the scores most, and fits again
 * on those. Deterministic.
 */
export function fitOutput(x: SparseRows, examples: readonly Example[], most: number, dense: number): PrunedModel {
  const full = fitLogistic(x, examples, { l2: L2, iterations: SELECTING });
  const columns = strongest(x, examples, full, most, dense);
  const small = fitLogistic(selectColumns(x, columns), examples, { l2: L2, iterations: FITTING });
  return { bias: small.bias, columns, weights: small.weights };
}

/** All dense columns and the `most` others with the greatest summed effect over the examples. */
function strongest(
  x: SparseRows,
  examples: readonly Example[],
  { weights }: LinearModel,
  most: number,
  dense: number,
): Int32Array {
  const energy = new Float64Array(x.columns);
  for (const { row, weight } of examples) {
    if (weight === 0) continue;
    for (let k = x.start[row] as number; k < (x.start[row + 1] as number); k++) {
      const c = x.column[k] as number;
      energy[c] = (energy[c] as number) + weight * (x.value[k] as number) ** 2;
    }
  }
  const effect = (c: number) => Math.abs(weights[c] as number) * Math.sqrt(energy[c] as number);
  const grams = Array.from({ length: x.columns - dense }, (_, i) => dense + i);
  const kept = grams.filter((c) => effect(c) > 0).sort((a, b) => effect(b) - effect(a) || a - b);
  return Int32Array.from([...Array(dense).keys(), ...kept.slice(0, most).sort((a, b) => a - b)]);
}

function selectColumns(x: SparseRows, columns: Int32Array): SparseRows {
  const at = new Int32Array(x.columns).fill(-1);
  columns.forEach((c, i) => {
    at[c] = i;
  });
  const rows = x.start.length - 1;
  const start = new Int32Array(rows + 1);
  const column: number[] = [];
  const value: number[] = [];
  for (let row = 0; row < rows; row++) {
    for (let k = x.start[row] as number; k < (x.start[row + 1] as number); k++) {
      const i = at[x.column[k] as number] as number;
      if (i < 0) continue;
      column.push(i);
      value.push(x.value[k] as number);
    }
    start[row + 1] = column.length;
  }
  return { columns: columns.length, start, column: Int32Array.from(column), value: Float32Array.from(value) };
}

/** Logits of every row. */
export function scoreRows(x: SparseRows, { bias, columns, weights }: PrunedModel): Float64Array {
  const by = new Float64Array(x.columns);
  columns.forEach((c, i) => {
    by[c] = weights[i] as number;
  });
  return Float64Array.from({ length: x.start.length - 1 }, (_, row) => {
    let z = bias;
    for (let k = x.start[row] as number; k < (x.start[row + 1] as number); k++)
      z += (by[x.column[k] as number] as number) * (x.value[k] as number);
    return z;
  });
}
