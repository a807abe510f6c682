import { TARGETS, type Target, TEXT_CATEGORIES, type TextCategory } from '../category.ts';
import type { FeatureRow } from './features-row.ts';
import { gramWeight } from './features-row.ts';
import { BLOCK_START, type GateData, type GramTable, type HeadsData, readDense, readGrams } from './heads-format.ts';

/** What the small linear models say of a draft. */
export interface HeadScores {
  /** Calibrated logits by category. */
  readonly logits: Readonly<Record<TextCategory, number>>;
  /** How likely any finding is due, 0 to 1. */
  readonly warn: number;
  /** Whom criticism, if it is any, most likely hits. */
  readonly target: Target;
  readonly aboutSchool: boolean;
}

export const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z));

export const WARN_OUTPUT = 'warn';
export const targetOutput = (target: Target): string => `target ${target}`;

/** The trained heads, unpacked once. */
export class Heads {
  readonly data: HeadsData;
  readonly #dense: Float32Array;
  readonly #grams: GramTable;
  readonly #at: ReadonlyMap<string, number>;

  constructor(data: HeadsData) {
    this.data = data;
    this.#dense = readDense(data);
    this.#grams = readGrams(data);
    this.#at = new Map(data.outputs.map(({ id }, i) => [id, i]));
  }

  score(row: FeatureRow): HeadScores {
    const z = this.#logits(row);
    const of = (id: string) => z[this.#at.get(id) ?? -1] ?? Number.NEGATIVE_INFINITY;
    const logits = Object.fromEntries(TEXT_CATEGORIES.map((c) => [c, of(c)])) as Record<TextCategory, number>;
    const target = TARGETS.reduce((best, t) => (of(targetOutput(t)) > of(targetOutput(best)) ? t : best));
    const warn = gateScore(this.data.gate, of(WARN_OUTPUT), logits);
    return { logits, warn, target, aboutSchool: row.aboutSchool };
  }

  #logits({ dense, grams }: FeatureRow): Float64Array {
    const outputs = this.data.outputs.length;
    const z = Float64Array.from(this.data.outputs, (o) => o.bias);
    dense.forEach((x, j) => {
      if (x !== 0) for (let o = 0; o < outputs; o++) z[o] = (z[o] ?? 0) + x * (this.#dense[j * outputs + o] ?? 0);
    });
    const { start, output, weight } = this.#grams;
    grams.forEach((buckets, block) => {
      const scale = gramWeight(block, buckets.size);
      for (const bucket of buckets) {
        const b = (BLOCK_START[block] ?? 0) + bucket;
        for (let k = start[b] ?? 0; k < (start[b + 1] ?? 0); k++) {
          const o = output[k] ?? 0;
          z[o] = (z[o] ?? 0) + scale * (weight[k] ?? 0);
        }
      }
    });
    return z;
  }

  /** Weight of a dense feature for one output. */
  denseWeight(id: string, feature: number): number {
    return this.#dense[feature * this.data.outputs.length + (this.#at.get(id) ?? 0)] ?? 0;
  }

  /** Weight of a bucket of a block for one output, without the block's scale. */
  gramWeight(id: string, block: number, bucket: number): number {
    const { start, output, weight } = this.#grams;
    const b = (BLOCK_START[block] ?? 0) + bucket;
    const wanted = this.#at.get(id);
    for (let k = start[b] ?? 0; k < (start[b + 1] ?? 0); k++) if (output[k] === wanted) return weight[k] ?? 0;
    return 0;
  }
}

/** Noisy-or of the categories as a logit, joined with the warn head. */
export function gateScore(
  gate: Pick<GateData, 'warn' | 'any' | 'bias'>,
  warn: number,
  logits: Readonly<Record<string, number>>,
): number {
  return sigmoid(gate.warn * warn + gate.any * anyLogit(Object.values(logits)) + gate.bias);
}

export function anyLogit(logits: readonly number[]): number {
  const none = logits.reduce((p, z) => p * (1 - sigmoid(z)), 1);
  const p = Math.min(1 - 1e-6, Math.max(1e-6, 1 - none));
  return Math.log(p / (1 - p));
}

export const passesGate = (gate: GateData, warn: number, aboutSchool: boolean): boolean =>
  warn >= (aboutSchool ? gate.school : gate.other);

/** The categories that are reported: none below the gate; above it those over their cut, and the likeliest in any case. */
export function reportedBy(
  { gate, cuts }: Pick<HeadsData, 'gate' | 'cuts'>,
  scores: Omit<HeadScores, 'target'>,
): TextCategory[] {
  const { logits, warn, aboutSchool } = scores;
  return passesGate(gate, warn, aboutSchool) ? aboveCuts(cuts, logits) : [];
}

export function aboveCuts(cuts: HeadsData['cuts'], logits: HeadScores['logits']): TextCategory[] {
  const best = TEXT_CATEGORIES.reduce((top, c) => (logits[c] > logits[top] ? c : top));
  return TEXT_CATEGORIES.filter((c) => c === best || logits[c] >= (cuts[c] ?? 0));
}
