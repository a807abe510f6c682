import { describe, expect, it } from 'vitest';
import {
  fittingScale,
  levelAt,
  scalesOf,
  scaleWithin,
  WINDOW_HEIGHT,
  WINDOW_WIDTH,
} from '../../../../src/reader/image/faces/tiles.ts';

const covers = (length: number, window: number, from: readonly number[]) => {
  const sorted = [...new Set(from)].sort((a, b) => a - b);
  return (
    sorted[0] === 0 &&
    (sorted.at(-1) as number) + window >= length &&
    sorted.every((at, i) => i === 0 || at - (sorted[i - 1] as number) <= 0.75 * window + 1)
  );
};

describe('levels of a picture', () => {
  it.each([
    [1200, 900],
    [900, 1200],
    [6000, 4000],
    [3000, 200],
    [321, 241],
  ])('covers %i x %i with windows that overlap by a quarter and stay inside', (width, height) => {
    const { width: w, height: h, windows } = levelAt(width, height, 1.06);
    const xs = windows.map(([x]) => x);
    const ys = windows.map(([, y]) => y);
    expect(covers(w, WINDOW_WIDTH, xs)).toBe(true);
    expect(covers(h, WINDOW_HEIGHT, ys)).toBe(true);
    expect(Math.max(...xs) + WINDOW_WIDTH).toBeLessThanOrEqual(Math.max(w, WINDOW_WIDTH));
    expect(Math.max(...ys) + WINDOW_HEIGHT).toBeLessThanOrEqual(Math.max(h, WINDOW_HEIGHT));
  });

  it('looks at a frame of 1200 x 900 as a whole and in five by five windows', () => {
    const scales = scalesOf(1200, 900, 1.06, 25);
    expect(scales).toEqual([fittingScale(1200, 900), 1.06]);
    expect(levelAt(1200, 900, 1.06).windows).toHaveLength(25);
  });

  it('never takes more windows than allowed, and steps down evenly to a large picture', () => {
    const scales = scalesOf(6000, 4000, 1.06, 25);
    expect(levelAt(6000, 4000, scales.at(-1) as number).windows.length).toBeLessThanOrEqual(25);
    for (const [i, scale] of scales.entries())
      if (i > 0) expect(scale / (scales[i - 1] as number)).toBeLessThanOrEqual(4.01);
  });

  it('looks at a small picture once', () => {
    expect(scalesOf(200, 150, 1.06, 25)).toEqual([1.6]);
    expect(scaleWithin(200, 150, 1.06, 25)).toBe(1.6);
    expect(levelAt(200, 150, 1.6).windows).toEqual([[0, 0]]);
  });
});
