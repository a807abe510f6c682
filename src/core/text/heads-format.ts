import { GRAM_BLOCKS } from './features-grams.ts';
import type { ReportData } from './heads-gate.ts';
import { readBuckets, weightAt } from './weight-digits.ts';

/** The trained heads as they are shipped (`assets/models/text-heads.json`). */
export interface HeadsData {
  readonly format: 2;
  /** Key of the list of dense features they were trained with; it must be that of the code. */
  readonly features: string;
  readonly outputs: readonly HeadData[];
  /** How the outputs are read together with those of the sentence encoder. */
  readonly full: DecisionData;
  /** How they are read where there is no encoder. */
  readonly alone: DecisionData;
}

/** From raw outputs to what is reported. */
export interface DecisionData extends ReportData {
  /** What the encoder's logit counts beside the head's own. */
  readonly encoder: number;
  /** By category: the calibrated logit is `scale` times the raw one, plus `shift`. */
  readonly calibration: Readonly<Record<string, { readonly scale: number; readonly shift: number }>>;
}

/** Numbers are written as letters, see `weight-digits.ts`. */
export interface HeadData {
  readonly id: string;
  readonly bias: number;
  /** Weights of the dense features in steps of `denseStep`. */
  readonly denseStep: number;
  readonly dense: string;
  /** N-grams by rising bucket: the gap to the last one (see `readBuckets`), and the weight in steps of `gramStep`. */
  readonly gramStep: number;
  readonly gaps: string;
  readonly weights: string;
}

/** Weights by bucket: those of bucket b of all blocks lie at `start[b]` to `start[b + 1]`. */
export interface GramTable {
  readonly start: Uint32Array;
  readonly output: Uint8Array;
  readonly weight: Float32Array;
}

/** Where a block's buckets begin among the buckets of all blocks. */
export const BLOCK_START: readonly number[] = GRAM_BLOCKS.map((_, block) =>
  GRAM_BLOCKS.slice(0, block).reduce((sum, { size }) => sum + size, 0),
);
const ALL_BUCKETS = GRAM_BLOCKS.reduce((sum, { size }) => sum + size, 0);

/** Weights by dense feature, outputs side by side. */
export function readDense({ outputs }: HeadsData): Float32Array {
  const features = outputs[0]?.dense.length ?? 0;
  const out = new Float32Array(features * outputs.length);
  outputs.forEach(({ dense, denseStep }, o) => {
    for (let j = 0; j < features; j++) out[j * outputs.length + o] = weightAt(dense, j) * denseStep;
  });
  return out;
}

export function readGrams({ outputs }: HeadsData): GramTable {
  const buckets = outputs.map(({ gaps }) => readBuckets(gaps));
  const start = new Uint32Array(ALL_BUCKETS + 1);
  for (const list of buckets) for (const bucket of list) start[bucket + 1] = (start[bucket + 1] ?? 0) + 1;
  for (let b = 0; b < ALL_BUCKETS; b++) start[b + 1] = (start[b + 1] ?? 0) + (start[b] ?? 0);
  const free = start.slice();
  const output = new Uint8Array(start[ALL_BUCKETS] ?? 0);
  const weight = new Float32Array(output.length);
  outputs.forEach(({ weights, gramStep }, o) => {
    buckets[o]?.forEach((bucket, i) => {
      const at = free[bucket] ?? 0;
      free[bucket] = at + 1;
      output[at] = o;
      weight[at] = weightAt(weights, i) * gramStep;
    });
  });
  return { start, output, weight };
}
