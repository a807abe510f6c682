import { describe, expect, test } from 'vitest';
import { estimateOf, notesOf, type Summary, summaryOf } from '../../src/eval/summary.ts';
import { cellsOf, countOf } from '../../src/eval/tally.ts';
import { finding, judged, labels } from './support.ts';

const value = (summary: Summary, id: string): number => estimateOf(summary, id).value;

describe('by category', () => {
  // criticism: expected in 1 to 4, reported in 1, 2 and 5, arguable in 6; media: expected and found in 4.
  const summary = summaryOf([
    judged(['criticism'], ['criticism']),
    judged(['criticism'], ['criticism']),
    judged(['criticism'], []),
    judged(['criticism', 'media'], ['media']),
    judged([], ['criticism']),
    judged(labels([], { allow: ['criticism'] }), ['criticism']),
  ]);

  test('precision, recall and F1 by hand: 2 hits, 1 extra, 2 missed', () => {
    expect(cellsOf(summary.tally, 'criticism')).toEqual({ hit: 2, extra: 1, missed: 2 });
    expect(value(summary, 'criticism precision')).toBeCloseTo(2 / 3);
    expect(value(summary, 'criticism recall')).toBeCloseTo(1 / 2);
    expect(value(summary, 'criticism f1')).toBeCloseTo(4 / 7);
  });

  test('micro over all cells, macro over the categories that occur', () => {
    expect(value(summary, 'micro precision')).toBeCloseTo(3 / 4);
    expect(value(summary, 'micro recall')).toBeCloseTo(3 / 5);
    expect(value(summary, 'micro f1')).toBeCloseTo(6 / 9);
    expect(value(summary, 'macro f1')).toBeCloseTo((4 / 7 + 1) / 2);
    expect(value(summary, 'location f1')).toBeNaN();
  });
});

test('a category that is expected and never reported has precision 0, not none', () => {
  const summary = summaryOf([judged(['location'], [])]);
  expect(['precision', 'recall', 'f1'].map((r) => value(summary, `location ${r}`))).toEqual([0, 0, 0]);
});

test('detection and false alarms: arguable findings are right on risky drafts and no alarm on silent ones', () => {
  const summary = summaryOf([
    judged(labels(['media'], { allow: ['confidential'] }), ['confidential']),
    judged(['media'], ['criticism']),
    judged(labels([], { allow: ['location'] }), ['location']),
    judged(labels([], { allow: ['location'] }), ['location', 'media']),
    judged([], []),
  ]);
  expect(estimateOf(summary, 'detection').parts).toEqual([1, 2]);
  expect(estimateOf(summary, 'alarms').parts).toEqual([1, 3]);
});

test('notes count for nothing but themselves', () => {
  const summary = summaryOf([judged([], [finding('media', { level: 'note' })]), judged(['media'], ['media'])]);
  expect([notesOf(summary), countOf(summary.tally, 'alarms'), value(summary, 'micro f1')]).toEqual([1, 0, 1]);
});

test('the target counts where there is criticism to aim', () => {
  const aimed = (target: 'parent' | 'school') => [finding('criticism', { target })];
  const summary = summaryOf([
    judged(labels(['criticism'], { target: 'parent' }), aimed('parent')),
    judged(labels(['criticism'], { target: 'parent' }), aimed('school')),
    judged(labels(['criticism'], { target: 'parent' }), []),
  ]);
  expect(estimateOf(summary, 'target').parts).toEqual([1, 2]);
});

test('spans: letters shared by the labelled and the underlined words of expected categories', () => {
  const text = 'they are all feral today';
  const shown = [
    finding('criticism', { spans: [{ start: 9, end: 18 }] }),
    finding('media', { spans: [{ start: 0, end: 4 }] }),
  ];
  const summary = summaryOf([judged(labels(['criticism'], { spans: ['feral today'] }), shown, { text })]);
  expect(estimateOf(summary, 'labelled-shown').parts).toEqual([5, 11]);
  expect(estimateOf(summary, 'shown-labelled').parts).toEqual([5, 9]);
});

describe('intervals', () => {
  const half = Array.from({ length: 100 }, (_, i) => judged(['media'], i % 2 === 0 ? ['media'] : []));

  test('are the same each time, hold the value, and are as wide as the binomial says', () => {
    const [a, b] = [summaryOf(half), summaryOf(half)].map((s) => estimateOf(s, 'detection').interval);
    expect(a).toEqual(b);
    // 1.96 x sqrt(.25 / 100) = .098
    expect(a?.low).toBeGreaterThan(0.37);
    expect(a?.low).toBeLessThan(0.43);
    expect(a?.high).toBeGreaterThan(0.57);
    expect(a?.high).toBeLessThan(0.63);
  });

  test('widen where drafts come in pairs of a kind', () => {
    const paired = half.map((d, i) => ({ ...d, findings: i % 4 < 2 ? [finding('media')] : [], pair: `p${i >> 1}` }));
    const width = (of: typeof half) => {
      const interval = estimateOf(summaryOf(of), 'detection').interval;
      return (interval?.high ?? 0) - (interval?.low ?? 0);
    };
    expect(width(paired)).toBeGreaterThan(1.2 * width(half));
  });

  test('there is none of one draft, nor where nothing is counted', () => {
    expect(estimateOf(summaryOf([judged(['media'], ['media'])]), 'detection').interval).toBeNull();
    expect(estimateOf(summaryOf(half), 'alarms').interval).toBeNull();
    expect(estimateOf(summaryOf(half), 'alarms').value).toBeNaN();
  });
});
