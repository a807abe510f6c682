import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import shipped from '../../assets/models/text-heads.json';
import { TEXT_CATEGORIES } from '../../src/core/category.ts';
import { FEATURES } from '../../src/core/text/features.ts';
import { GRAM_BLOCKS } from '../../src/core/text/features-grams.ts';
import { featureKey } from '../../src/core/text/features-key.ts';
import { Heads } from '../../src/core/text/heads.ts';
import { type HeadsData, readGrams } from '../../src/core/text/heads-format.ts';
import { writeBuckets } from '../../src/core/text/weight-digits.ts';
import { encodeHeads } from '../../src/train/encode-heads.ts';
import type { Decision } from '../../src/train/thresholds.ts';

const data = shipped as HeadsData;

test('the shipped weights belong to the features of the code', () => {
  expect(data.features).toBe(featureKey());
  for (const output of data.outputs) {
    expect(output.dense).toHaveLength(FEATURES.length);
    expect(output.weights.length).toBeGreaterThan(0);
  }
});

test('the shipped weights keep to 200 KB gzipped', () => {
  expect(gzipSync(JSON.stringify(shipped)).length).toBeLessThan(200 * 1024);
});

test('gaps of every size come back', () => {
  const buckets = [0, 1, 45, 46, 47, 2115, 2116, 97_335, 97_336, 150_000];
  const gaps = writeBuckets(buckets);
  const one = { id: 'warn', bias: 0, denseStep: 1, dense: '', gramStep: 1, gaps, weights: 'Z'.repeat(buckets.length) };
  const { start } = readGrams({ ...data, outputs: [one] });
  expect(buckets.filter((b) => (start[b + 1] as number) - (start[b] as number) === 1)).toEqual(buckets);
  expect(start.at(-1)).toBe(buckets.length);
});

test('what is encoded scores as the model did', () => {
  const columns = {
    denseScale: Float64Array.from(FEATURES, () => 1),
    grams: [
      { block: 0, bucket: 7, idf: 2 },
      { block: 1, bucket: 9, idf: 1 },
    ],
  };
  const weights = new Float64Array(FEATURES.length + 2);
  weights[3] = 0.5;
  weights[FEATURES.length] = 1;
  weights[FEATURES.length + 1] = -1;
  const model = { bias: 0.25, columns: Int32Array.from(weights.keys()), weights };
  const calibration = Object.fromEntries(
    TEXT_CATEGORIES.map((c) => [c, { scale: 2, shift: 1 }]),
  ) as Decision['calibration'];
  const decision = { calibration, gate: { warn: 0, any: 1, bias: 0, school: 0.5, other: 0.5 }, cuts: {} };
  const heads = new Heads(
    encodeHeads(new Map([['criticism', model]]), columns, {
      alone: { ...decision, encoder: 0 },
      full: { ...decision, encoder: 0.5 },
    }),
  );
  const dense = new Float32Array(FEATURES.length);
  dense[3] = 1;
  const grams = GRAM_BLOCKS.map((_, block) => new Set(block === 0 ? [7, 8, 11, 12] : block === 1 ? [9] : []));
  // bias + dense + idf/sqrt(4) - 1, then twice that plus one
  const row = { dense, grams, aboutSchool: true };
  const alone = heads.score(row, null).logits.criticism;
  expect(alone).toBeCloseTo(2 * (0.25 + 0.5 + 1 - 1) + 1, 0);
  // half the encoder's logit beside, calibrated with it
  const both = heads.score(row, { logits: Float32Array.of(3), gains: [] }).logits.criticism;
  expect(both - alone).toBeCloseTo(2 * 0.5 * 3, 5);
});
