import { expect, test } from 'vitest';
import { TEXT_CATEGORIES, type TextCategory } from '../../src/core/category.ts';
import { averagePrecision, gateCurve, precisionRecall } from '../../src/eval/curves.ts';
import type { Labels } from '../../src/eval/labels.ts';
import { judged, labels } from './support.ts';

const scored = (expected: readonly TextCategory[] | Labels, media: number) => {
  const byCategory = Object.fromEntries(TEXT_CATEGORIES.map((c) => [c, c === 'media' ? media : 0]));
  return judged(expected, [], { scores: { byCategory: byCategory as Record<TextCategory, number>, gate: media } });
};
const drafts = [
  scored(['media'], 0.9),
  scored([], 0.8),
  scored(['media'], 0.7),
  scored([], 0.7),
  scored(labels([], { allow: ['media'] }), 0.95),
];

test('precision by recall, equal scores together, arguable drafts left out', () => {
  const points = precisionRecall(drafts, 'media');
  expect(points).toEqual([
    { x: 0.5, y: 1 },
    { x: 0.5, y: 0.5 },
    { x: 1, y: 0.5 },
  ]);
  expect(averagePrecision(points)).toBeCloseTo(0.75);
});

test('detection by false alarms starts at none and ends at all', () => {
  expect(gateCurve(drafts)).toEqual([
    { x: 0, y: 0 },
    { x: 0, y: 0.5 },
    { x: 0.5, y: 0.5 },
    { x: 1, y: 1 },
  ]);
});

test('without scores or without drafts of a category there is no curve', () => {
  expect(precisionRecall(drafts, 'location')).toEqual([]);
  expect(gateCurve([judged(['media'], ['media'])])).toEqual([]);
  expect(averagePrecision([])).toBeNaN();
});
