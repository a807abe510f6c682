import { GRAM_BLOCKS } from '../core/text/features-grams.ts';
import { type FeatureRow, gramWeight } from '../core/text/features-row.ts';
import type { SparseRows } from './logistic.ts';

/** Where the columns of the matrix come from: dense features first, then the n-gram buckets that are kept. */
export interface Columns {
  /** By dense feature: what its value is multiplied by, so that the penalty treats all alike. */
  readonly denseScale: Float64Array;
  /** By column after the dense ones: block, bucket and inverse document frequency. */
  readonly grams: readonly { readonly block: number; readonly bucket: number; readonly idf: number }[];
}

export type TrainingRow = Pick<FeatureRow, 'dense' | 'grams'>;

/** Standard deviations and document frequencies of the rows; buckets seen in fewer than `least` rows are left out. */
export function columnsOf(rows: readonly TrainingRow[], least = 2): Columns {
  const denseScale = Float64Array.from(
    rows[0]?.dense ?? [],
    (_, j) => 0.1 / (deviation(rows.map((r) => r.dense[j] ?? 0)) + 0.15),
  );
  const grams = GRAM_BLOCKS.flatMap(({ size }, block) => {
    const seen = new Int32Array(size);
    for (const row of rows) for (const bucket of row.grams[block] ?? []) seen[bucket] = (seen[bucket] ?? 0) + 1;
    const kept: { block: number; bucket: number; idf: number }[] = [];
    seen.forEach((count, bucket) => {
      if (count >= least) kept.push({ block, bucket, idf: (Math.log((1 + rows.length) / (1 + count)) + 1) / 5 });
    });
    return kept;
  });
  return { denseScale, grams };
}

function deviation(values: readonly number[]): number {
  const mean = values.reduce((a, b) => a + b, 0) / Math.max(1, values.length);
  return Math.sqrt(values.reduce((a, b) => a + (b - mean) ** 2, 0) / Math.max(1, values.length));
}

/** The rows as a sparse matrix over these columns. */
export function matrixOf(rows: readonly TrainingRow[], columns: Columns): SparseRows {
  const dense = columns.denseScale.length;
  const at = GRAM_BLOCKS.map(({ size }) => new Int32Array(size).fill(-1));
  columns.grams.forEach(({ block, bucket }, i) => {
    (at[block] as Int32Array)[bucket] = i;
  });
  const start = [0];
  const column: number[] = [];
  const value: number[] = [];
  for (const row of rows) {
    row.dense.forEach((x, j) => {
      if (x === 0) return;
      column.push(j);
      value.push(x * (columns.denseScale[j] ?? 0));
    });
    row.grams.forEach((buckets, block) => {
      const weight = gramWeight(block, buckets.size);
      for (const bucket of buckets) {
        const i = at[block]?.[bucket] ?? -1;
        if (i < 0) continue;
        column.push(dense + i);
        value.push(weight * (columns.grams[i]?.idf ?? 0));
      }
    });
    start.push(column.length);
  }
  return {
    columns: dense + columns.grams.length,
    start: Int32Array.from(start),
    column: Int32Array.from(column),
    value: Float32Array.from(value),
  };
}
