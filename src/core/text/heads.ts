import type { Encoded } from './encoded.ts';
import type { FeatureRow } from './features-row.ts';
import { gramWeight } from './features-row.ts';
import {
  BLOCK_START,
  type DecisionData,
  type GramTable,
  type HeadsData,
  readDense,
  readGrams,
} from './heads-format.ts';
import type { HeadScores } from './heads-gate.ts';
import { headScores } from './model-facts.ts';

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

  /** With what the encoder says, where it has read the draft. */
  score(row: FeatureRow, encoded: Encoded | null): HeadScores {
    const z = this.#logits(row);
    const decision = this.decision(encoded);
    const read = (id: string): number => {
      const at = this.#at.get(id) ?? -1;
      const raw = (z[at] ?? Number.NEGATIVE_INFINITY) + decision.encoder * (encoded?.logits[at] ?? 0);
      const { scale, shift } = decision.calibration[id] ?? { scale: 1, shift: 0 };
      return scale * raw + shift;
    };
    return headScores(decision, read, row.aboutSchool);
  }

  decision(encoded: Encoded | null): DecisionData {
    return encoded ? this.data.full : this.data.alone;
  }

  /** Place of an output among the encoder's. */
  at(id: string): number {
    return this.#at.get(id) ?? -1;
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
