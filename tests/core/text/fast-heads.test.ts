import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import shipped from '../../../assets/models/fast-heads.json';
import { TARGETS, TEXT_CATEGORIES } from '../../../src/core/category.ts';
import { judge } from '../../../src/core/judge.ts';
import { FAST_SIZE, FastHeads, type FastHeadsData } from '../../../src/core/text/fast-heads.ts';
import { fnv } from '../../../src/core/text/features-grams.ts';
import { modelTokens } from '../../../src/core/text/features-tokens.ts';
import { targetOutput, WARN_OUTPUT } from '../../../src/core/text/heads-gate.ts';
import { readBuckets } from '../../../src/core/text/weight-digits.ts';
import { holds } from '../../../src/core/verdict.ts';
import { plainDrafts } from '../../../src/train/corpus.ts';
import { encodeFastHeads } from '../../../src/train/encode-fast-heads.ts';
import type { Calibration } from '../../../src/train/thresholds.ts';
import { uk0 } from '../support.ts';

const data: FastHeadsData = shipped as FastHeadsData;

test('the shipped weights tell all that the big ones tell, and are small enough for every page', () => {
  const ids = [...TEXT_CATEGORIES, WARN_OUTPUT, ...TARGETS.map(targetOutput)];
  expect(data.outputs.map(({ id }) => id).sort()).toEqual(ids.sort());
  const grams = readBuckets(data.gaps).length;
  for (const { weights } of data.outputs) expect(weights).toHaveLength(grams);
  expect(gzipSync(JSON.stringify(shipped)).length).toBeLessThan(8 * 1024);
});

test('what is encoded scores as the model did', () => {
  const bucket = (word: string) => fnv(word) % FAST_SIZE;
  const grams = ['vile', 'lovely'].map((word) => ({ block: 0, bucket: bucket(word), idf: 2 }));
  const calibration = Object.fromEntries(TEXT_CATEGORIES.map((c) => [c, { scale: 2, shift: 1 }])) as Calibration;
  const model = { bias: 0.25, columns: Int32Array.of(0, 1), weights: Float64Array.of(1, -1) };
  const gate = { warn: 0, any: 1, bias: 0, school: 0.5, other: 0.5 };
  const decision = { calibration, gate, cuts: { criticism: 0 } };
  const silent = { ...model, columns: Int32Array.of(), weights: Float64Array.of() };
  const models = new Map([
    ['criticism', model],
    ['warn', silent],
  ]);
  const encoded = encodeFastHeads(models, { denseScale: new Float64Array(0), grams }, decision);
  const read = (text: string) => new FastHeads(encoded).read(modelTokens(text, []));
  // Two words with the edges: four single n-grams, three pairs, two with one between.
  const logit = (sum: number) => 2 * (0.25 + sum / Math.sqrt(9)) + 1;
  const share = (z: number) => 1 / (1 + Math.exp(-z));
  expect(read('vile people').scores.criticism).toBeCloseTo(share(logit(2)), 5);
  expect(read('lovely people').scores.criticism).toBeCloseTo(share(logit(-2)), 5);
  expect(read('other people').scores.criticism).toBeCloseTo(share(logit(0)), 5);
  expect(read('such vile people').evidence.criticism).toEqual([{ start: 0, end: 16 }]);
});

test('of the plain drafts that nothing was learnt from, few of the harmless ones are held', () => {
  const held = (risky: boolean) => {
    const kept = plainDrafts('tests/corpus/plain', false).filter(
      ({ expect: labels, allow }) => (risky ? labels : [...labels, ...allow]).length > 0 === risky,
    );
    return kept.filter(({ draft }) => holds(judge(draft, uk0, null))).length / kept.length;
  };
  expect(held(false)).toBeLessThan(0.08);
  expect(held(true)).toBeGreaterThan(0.15);
});
