import { describe, expect, it } from 'vitest';
import { findCandidates } from '../../../../src/reader/image/crest/find-candidates.ts';
import { sizeOf } from '../../../../src/reader/image/crest/pose.ts';

/** 10 x 10 cells of 2 numbers, one of them the wanted one. */
const mapWith = (row: number, column: number, likeness: number, scale: number) => {
  const data = new Float32Array(200).fill(-0.5);
  data[row * 10 + column] = likeness;
  return { rows: 10, columns: 10, data, scale };
};
const queries = [{ vector: Float32Array.from([1, 0]), turn: 0 }];

describe('candidates', () => {
  it('come with place and size in pixels of the picture, the likeliest first', () => {
    const [first, second] = findCandidates([mapWith(2, 3, 0.7, 0.5), mapWith(8, 8, 0.9, 0.25)], queries, 5);
    expect(first).toMatchObject({ pose: { x: 130, y: 130 } });
    expect(first?.likeness).toBeCloseTo(0.9);
    expect(second && sizeOf(second.pose)).toBeCloseTo(36);
    expect(second).toMatchObject({ pose: { x: 25, y: 17 } });
  });

  it('are one for places close together', () => {
    const found = findCandidates([mapWith(4, 4, 0.9, 0.5), mapWith(4, 4, 0.8, 0.49)], queries, 9);
    expect(found.filter(({ likeness }) => likeness > 0)).toHaveLength(1);
  });

  it('are as many as asked for at most', () => {
    expect(findCandidates([mapWith(1, 1, 0.9, 0.5), mapWith(8, 8, 0.8, 0.25)], queries, 1)).toHaveLength(1);
  });
});
