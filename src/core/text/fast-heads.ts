import type { ModelFacts } from '../facts.ts';
import { addGain, bestStretch } from './best-stretch.ts';
import { fastWords } from './fast-words.ts';
import { GRAM_BLOCKS, visitWordGrams } from './features-grams.ts';
import type { Token } from './features-tokens.ts';
import type { ReportData } from './heads-gate.ts';
import { headScores, modelFacts } from './model-facts.ts';
import { readBuckets, weightAt } from './weight-digits.ts';

/** Heads small enough for every page (`assets/models/fast-heads.json`): words and pairs of the masked text, nothing else. */
export interface FastHeadsData extends ReportData {
  readonly format: 1;
  /** Buckets of the n-grams that count, rising: the gap to the last one each (see `readBuckets`). */
  readonly gaps: string;
  readonly outputs: readonly FastHead[];
}

interface FastHead {
  readonly id: string;
  readonly bias: number;
  readonly step: number;
  /** By n-gram of `gaps` the weight in steps, one letter each (`weight-digits.ts`). */
  readonly weights: string;
}

/** The buckets of the n-grams: the big heads' first block. */
export const FAST_SIZE = GRAM_BLOCKS[0].size;

/** The page's own judgement while the reader has not answered, or cannot: sure of little, seldom wrong. */
export class FastHeads {
  /** By bucket the place among the n-grams that count. */
  readonly #grams: ReadonlyMap<number, number>;
  readonly #weights: ReadonlyMap<string, Float32Array>;

  constructor(readonly data: FastHeadsData) {
    this.#grams = new Map(readBuckets(data.gaps).map((bucket, i) => [bucket, i]));
    this.#weights = new Map(
      data.outputs.map(({ id, step, weights }) => [
        id,
        Float32Array.from({ length: weights.length }, (_, i) => weightAt(weights, i) * step),
      ]),
    );
  }

  /** `tokens` of the masked text (`modelTokens`). */
  read(tokens: readonly Token[]): ModelFacts {
    const all = fastGrams(tokens);
    const scale = fastWeight(all.size);
    const known = [...all].flatMap((bucket) => this.#grams.get(bucket) ?? []);
    const z = new Map(
      this.data.outputs.map(({ id, bias }) => [
        id,
        known.reduce((sum, gram) => sum + scale * (this.#weights.get(id)?.[gram] ?? 0), bias),
      ]),
    );
    const scores = headScores(this.data, (id) => z.get(id) ?? Number.NEGATIVE_INFINITY, false);
    return modelFacts(this.data, scores, fastWords(tokens), (category) => this.#evidence(category, tokens));
  }

  #evidence(output: string, tokens: readonly Token[]) {
    const weights = this.#weights.get(output);
    const gain = new Float64Array(tokens.length);
    visitWordGrams(tokens, FAST_SIZE, (bucket, from, to) =>
      addGain(gain, from, to, weights?.[this.#grams.get(bucket) ?? -1] ?? 0),
    );
    return bestStretch(tokens, gain);
  }
}

/** The distinct n-grams of a masked text. */
export function fastGrams(tokens: readonly Token[]): ReadonlySet<number> {
  const grams = new Set<number>();
  visitWordGrams(tokens, FAST_SIZE, (bucket) => grams.add(bucket));
  return grams;
}

/** How much one of so many distinct n-grams counts: the text as a whole has length 1. */
export const fastWeight = (distinct: number): number => 1 / Math.sqrt(Math.max(1, distinct));
