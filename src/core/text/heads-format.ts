import { GRAM_BLOCKS } from './features-grams.ts';

/** The trained heads as they are shipped (`assets/models/text-heads.json`). Logits come out calibrated. */
export interface HeadsData {
  readonly format: 1;
  /** Key of the list of dense features they were trained with; it must be that of the code. */
  readonly features: string;
  readonly outputs: readonly HeadData[];
  readonly gate: GateData;
  /** By category: the logit from which it is reported once the gate is passed. */
  readonly cuts: Readonly<Record<string, number>>;
}

/** Logistic regression of the warn head and of the noisy-or of the categories: is any finding due? */
export interface GateData {
  readonly warn: number;
  readonly any: number;
  readonly bias: number;
  /** The probability from which a draft passes, for drafts about school and for all others. */
  readonly school: number;
  readonly other: number;
}

/** Numbers are written as one letter of `DIGITS` each: that packs better than base64, as a letter keeps its meaning. */
export interface HeadData {
  readonly id: string;
  readonly bias: number;
  /** Weights of the dense features in steps of `denseStep`, `ZERO` in the middle. */
  readonly denseStep: number;
  readonly dense: string;
  /** N-grams by rising bucket: the gap to the last one (see `readGaps`), and the weight in steps of `gramStep`. */
  readonly gramStep: number;
  readonly gaps: string;
  readonly weights: string;
}

/** Printable letters that JSON leaves as they are. */
export const DIGITS = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i))
  .filter((c) => c !== '"' && c !== '\\')
  .join('');
/** The letter of weight 0; weights run from -46 to 46. */
export const ZERO = 46;
const VALUE = new Map(Array.from(DIGITS, (c, i) => [c, i] as const));
const digit = (letter: string): number => VALUE.get(letter) ?? 0;

/** Weights by bucket: those of bucket b of all blocks lie at `start[b]` to `start[b + 1]`. */
export interface GramTable {
  readonly start: Uint16Array;
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
    for (let j = 0; j < features; j++) out[j * outputs.length + o] = (digit(dense.charAt(j)) - ZERO) * denseStep;
  });
  return out;
}

export function readGrams({ outputs }: HeadsData): GramTable {
  const buckets = outputs.map(({ gaps }) => {
    let bucket = -1;
    return readGaps(gaps).map((gap) => (bucket += gap));
  });
  const start = new Uint16Array(ALL_BUCKETS + 1);
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
      weight[at] = (digit(weights.charAt(i)) - ZERO) * gramStep;
    });
  });
  return { start, output, weight };
}

/** Base 46, least digit first; a digit that is followed by another stands 46 higher. */
function readGaps(text: string): number[] {
  const out: number[] = [];
  let gap = 0;
  let unit = 1;
  for (const letter of text) {
    const value = digit(letter);
    gap += (value % ZERO) * unit;
    unit *= ZERO;
    if (value >= ZERO) continue;
    out.push(gap);
    gap = 0;
    unit = 1;
  }
  return out;
}

export function writeGap(gap: number): string {
  let out = '';
  let rest = gap;
  for (; rest >= ZERO; rest = Math.floor(rest / ZERO)) out += DIGITS.charAt((rest % ZERO) + ZERO);
  return out + DIGITS.charAt(rest);
}
