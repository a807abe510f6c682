import { expect, test } from 'vitest';
import { intervalOf, resample } from '../../src/eval/bootstrap.ts';
import { seededRandom } from '../../src/eval/random.ts';
import { resampledShare } from '../../src/eval/share.ts';
import { spanOverlap } from '../../src/eval/span-overlap.ts';
import { countOf, tallyOf } from '../../src/eval/tally.ts';
import { judged } from './support.ts';

test('random numbers are the same for a seed, others for another, and spread evenly', () => {
  const draw = (seed: number, n: number) => Array.from({ length: n }, seededRandom(seed));
  expect(draw(1, 5)).toEqual(draw(1, 5));
  expect(draw(1, 5)).not.toEqual(draw(2, 5));
  const tenths = new Array(10).fill(0);
  for (const x of draw(3, 10_000)) tenths[Math.floor(10 * x)] += 1;
  expect(Math.min(...tenths)).toBeGreaterThan(900);
  expect(Math.max(...tenths)).toBeLessThan(1100);
});

test('the interval is the middle 95 %, between neighbours where it falls between', () => {
  expect(intervalOf(Array.from({ length: 41 }, (_, i) => i).reverse())).toEqual({ low: 1, high: 39 });
  expect(intervalOf([0, 1])).toEqual({ low: 0.025, high: 0.975 });
  expect(intervalOf([Number.NaN, 3, Number.NaN])).toEqual({ low: 3, high: 3 });
  expect(intervalOf([Number.NaN])).toBeNull();
});

test('each round draws as many groups as there are, all of them in the long run', () => {
  const groups = [judged(['media'], ['media']), judged([], []), judged([], ['media'])].map(tallyOf);
  const rounds = resample(groups, 2000);
  expect(new Set(rounds.map((t) => countOf(t, 'drafts')))).toEqual(new Set([3]));
  const mean = rounds.reduce((sum, t) => sum + countOf(t, 'alarms'), 0) / rounds.length;
  expect(mean).toBeGreaterThan(0.9);
  expect(mean).toBeLessThan(1.1);
});

test('shares: values of one key are drawn together', () => {
  const values = Array.from({ length: 100 }, (_, i) => i % 10 < 5);
  const alone = resampledShare(values);
  const tens = resampledShare(
    values,
    values.map((_, i) => String(i % 10)),
  );
  expect([alone.part, alone.all, tens.part, tens.all]).toEqual([50, 100, 50, 100]);
  const width = ({ interval }: typeof alone) => (interval?.high ?? 0) - (interval?.low ?? 0);
  expect(width(tens)).toBeGreaterThan(2 * width(alone));
  expect(resampledShare([]).interval).toBeNull();
});

test('span overlap: words that occur twice stand for both places, spans that overlap count once', () => {
  const shown = [
    { start: 0, end: 5 },
    { start: 3, end: 6 },
  ];
  expect(spanOverlap('feral and feral', shown, ['feral'])).toEqual({ shown: 6, labelled: 10, shared: 5 });
  expect(spanOverlap('feral', [], ['vile', ''])).toEqual({ shown: 0, labelled: 0, shared: 0 });
});
