import { describe, expect, it } from 'vitest';
import { corners, places } from '../../src/ui/chip/places.ts';

const SIZE = { width: 150, height: 28 };
const VIEWPORT = { width: 1000, height: 800 };
const BOX = { left: 200, top: 50, right: 800, bottom: 180 };

describe('places', () => {
  it('begins in the row of the controls, at its end', () => {
    expect(places(BOX, SIZE, VIEWPORT, 150)[0]).toEqual({ id: 'in-row-0', left: 642, top: 136 });
    expect(places(BOX, SIZE, VIEWPORT, null)[0]).toEqual({ id: 'inside-bottom-0', left: 642, top: 144 });
  });

  it('leaves out what is not wholly within the window', () => {
    for (const box of [BOX, { ...BOX, top: -40, bottom: 60 }, { ...BOX, top: 760, bottom: 900 }]) {
      const all = places(box, SIZE, VIEWPORT, null);
      expect(all.length).toBeGreaterThan(0);
      for (const { left, top } of all) {
        expect(left).toBeGreaterThanOrEqual(0);
        expect(top).toBeGreaterThanOrEqual(0);
        expect(left + SIZE.width).toBeLessThanOrEqual(VIEWPORT.width);
        expect(top + SIZE.height).toBeLessThanOrEqual(VIEWPORT.height);
      }
    }
  });

  it('has none inside a box smaller than the chip, and some beside it', () => {
    const ids = places({ left: 300, top: 300, right: 400, bottom: 320 }, SIZE, VIEWPORT, 310).map(({ id }) => id);
    expect(ids).toEqual(['below-right', 'below-left', 'above-right', 'above-left', 'after', 'before']);
  });

  it('keeps the name of a place when the box moves', () => {
    const moved = { ...BOX, top: 350, bottom: 480 };
    const ids = (box: typeof BOX) => places(box, SIZE, VIEWPORT, null).map(({ id }) => id);
    expect(ids(moved)).toEqual(expect.arrayContaining(ids(BOX)));
  });

  it('has the corners of the window for what must be seen', () => {
    expect(corners(SIZE, VIEWPORT).map(({ left, top }) => [left, top])).toEqual([
      [842, 764],
      [8, 764],
      [842, 8],
      [8, 8],
    ]);
  });
});
