import type { TextCategory } from '../core/category.ts';
import type { Judged } from './judged.ts';

/** x and y from 0 to 1. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Precision (y) by recall (x) as the cut of one category falls; arguable drafts are left out. Empty without scores or drafts. */
export function precisionRecall(judged: readonly Judged[], category: TextCategory): Point[] {
  const items = judged.flatMap(({ scores, labels }) => {
    const expected = labels.expect.includes(category);
    if (scores === null || (!expected && labels.allow.includes(category))) return [];
    return [{ score: scores.byCategory[category], positive: expected }];
  });
  const wanted = items.filter((i) => i.positive).length;
  if (wanted === 0) return [];
  return steps(items).map(({ hits, taken }) => ({ x: hits / wanted, y: hits / taken }));
}

/** Risky drafts that pass (y) against silent ones that pass (x) as the gate falls. Silent drafts with something arguable are left out. */
export function gateCurve(judged: readonly Judged[]): Point[] {
  const items = judged.flatMap(({ scores, labels }) => {
    const risky = labels.expect.length > 0;
    if (scores === null || (!risky && labels.allow.length > 0)) return [];
    return [{ score: scores.gate, positive: risky }];
  });
  const wanted = items.filter((i) => i.positive).length;
  const silent = items.length - wanted;
  if (wanted === 0 || silent === 0) return [];
  return [{ x: 0, y: 0 }, ...steps(items).map(({ hits, taken }) => ({ x: (taken - hits) / silent, y: hits / wanted }))];
}

/** Area under precision by recall, as the sum of precision where recall rises. NaN without points. */
export function averagePrecision(points: readonly Point[]): number {
  if (points.length === 0) return Number.NaN;
  return points.reduce((sum, { x, y }, i) => sum + (x - (points[i - 1]?.x ?? 0)) * y, 0);
}

/** After each score, from the highest: how many items and positives reach it. Items of one score come together. */
function steps(items: readonly { score: number; positive: boolean }[]): { hits: number; taken: number }[] {
  const sorted = [...items].sort((a, b) => b.score - a.score);
  const out: { hits: number; taken: number }[] = [];
  let hits = 0;
  sorted.forEach(({ score, positive }, i) => {
    if (positive) hits += 1;
    if (sorted[i + 1]?.score !== score) out.push({ hits, taken: i + 1 });
  });
  return out;
}
