import { describe, expect, it } from 'vitest';
import { cellCounts, grown } from '../../../src/core/image/coarse-box.ts';
import { averages } from '../../../src/reader/image/averages.ts';

describe('the cells that a face is made of', () => {
  it('cover more than the box, but nothing outside the picture', () => {
    expect(grown([100, 100, 40, 60], { width: 400, height: 300 })).toEqual([94, 91, 52, 78]);
    expect(grown([0, 290, 40, 60], { width: 400, height: 300 })).toEqual([0, 281, 46, 19]);
    expect(grown([500, 10, 40, 60], { width: 400, height: 300 })[2]).toBe(0);
  });

  it('are six along the longer side at most, and eight pixels wide at least', () => {
    for (const [width, height] of [
      [3000, 4000],
      [48, 48],
      [20, 26],
      [14, 14],
      [3, 5],
      [1, 900],
    ] as const) {
      const { columns, rows } = cellCounts(width, height);
      expect(Math.max(columns, rows)).toBeLessThanOrEqual(6);
      expect(Math.min(columns, rows)).toBeGreaterThanOrEqual(1);
      if (columns > 1) expect(width / columns).toBeGreaterThanOrEqual(8);
      if (rows > 1) expect(height / rows).toBeGreaterThanOrEqual(8);
    }
    expect(cellCounts(480, 640)).toEqual({ columns: 4, rows: 6 });
  });

  it('are averages: every pixel counts, a transparent one not', () => {
    const data = new Uint8ClampedArray([0, 0, 0, 255, 100, 50, 0, 255, 200, 0, 0, 255, 255, 255, 255, 0]);
    expect([...averages({ data, width: 4, height: 1 }, 2, 1)]).toEqual([50, 25, 0, 255, 200, 0, 0, 128]);
  });

  it('know nothing of how the pixels of a cell are ordered', () => {
    const grey = Array.from({ length: 64 }, (_, at) => (at * 37) % 256);
    const picture = (values: readonly number[]) => ({
      data: new Uint8ClampedArray(values.flatMap((value) => [value, value, value, 255])),
      width: 8,
      height: 8,
    });
    expect(averages(picture(grey), 1, 1)).toEqual(averages(picture(grey.toReversed()), 1, 1));
  });
});
