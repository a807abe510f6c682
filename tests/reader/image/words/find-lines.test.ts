import { describe, expect, it } from 'vitest';
import { findComponents } from '../../../../src/reader/image/words/find-components.ts';
import { findLines } from '../../../../src/reader/image/words/find-lines.ts';
import { textRectangle } from '../../../../src/reader/image/words/text-rectangle.ts';

/** A map that is `value` where `inside` says so. */
function mapOf(width: number, height: number, inside: (x: number, y: number) => boolean, value = 0.9) {
  const values = new Float32Array(width * height);
  for (let at = 0; at < values.length; at += 1) {
    if (inside(at % width, Math.floor(at / width))) values[at] = value;
  }
  return { width, height, scale: 1, values };
}

describe('findComponents', () => {
  it('joins pixels that touch at a corner and parts those that do not', () => {
    const map = mapOf(6, 4, (x, y) => (x === 0 && y === 0) || (x === 1 && y === 1) || (x > 3 && y > 1));
    const sizes = findComponents(map, 0.3, 1).map(({ pixels }) => pixels.length);
    expect(sizes).toEqual([2, 4]);
  });

  it('leaves out what is small or under the threshold, and never joins rows over the edge', () => {
    const map = mapOf(4, 2, (x, y) => (x === 3 && y === 0) || (x === 0 && y === 1));
    expect(findComponents(map, 0.3, 1)).toHaveLength(2);
    expect(findComponents(map, 0.3, 2)).toHaveLength(0);
    expect(findComponents(map, 0.95, 1)).toHaveLength(0);
  });
});

describe('textRectangle', () => {
  const rectangleOf = (inside: (x: number, y: number) => boolean) => {
    const map = mapOf(120, 80, inside);
    const [component] = findComponents(map, 0.3, 1);
    return component ? textRectangle(component, map.width) : null;
  };

  it('holds a level line with room on each side', () => {
    const line = rectangleOf((x, y) => x >= 20 && x < 80 && y >= 30 && y < 40);
    const grown = (1.6 * 60 * 10) / (2 * 70);
    expect(line?.x).toBeCloseTo(50, 5);
    expect(line?.y).toBeCloseTo(35, 5);
    expect(line?.width).toBeCloseTo(60 + 2 * grown, 5);
    expect(line?.height).toBeCloseTo(10 + 2 * grown, 5);
    expect(line?.angle).toBeCloseTo(0, 5);
  });

  it('follows a line that slopes', () => {
    const slope = 0.3;
    const line = rectangleOf((x, y) => {
      const along = (x - 60) * Math.cos(slope) + (y - 40) * Math.sin(slope);
      const across = (y - 40) * Math.cos(slope) - (x - 60) * Math.sin(slope);
      return Math.abs(along) < 40 && Math.abs(across) < 5;
    });
    expect(line?.angle).toBeCloseTo(slope, 1);
    expect(line?.width).toBeGreaterThan(80);
    expect(line?.height).toBeLessThan(30);
  });

  it('lays a line that stands along its length', () => {
    const line = rectangleOf((x, y) => x >= 50 && x < 58 && y >= 10 && y < 70);
    expect(Math.abs(line?.angle ?? 0)).toBeCloseTo(Math.PI / 2, 5);
    expect(line?.width).toBeGreaterThan(60);
    expect(line?.height).toBeLessThan(22);
  });

  it('takes a patch about as high as wide for level, and nothing of a hair line', () => {
    expect(rectangleOf((x, y) => x >= 20 && x < 32 && y >= 30 && y < 40 && x - 20 < y - 20)?.angle).toBe(0);
    expect(rectangleOf((x, y) => x >= 20 && x < 80 && y === 30)).toBeNull();
  });
});

describe('findLines', () => {
  it('gives pixels of the picture, from where the mapped part begins', () => {
    const map = { ...mapOf(120, 80, (x, y) => x >= 20 && x < 80 && y >= 30 && y < 40), scale: 0.5 };
    const [line] = findLines(map, 200, 100);
    expect(line?.x).toBeCloseTo(300, 5);
    expect(line?.y).toBeCloseTo(170, 5);
  });

  it('leaves out patches that the map is unsure of', () => {
    expect(findLines(mapOf(120, 80, (x, y) => x >= 20 && x < 80 && y >= 30 && y < 40, 0.4))).toEqual([]);
  });
});
