import { describe, expect, it } from 'vitest';
import { lineWidth } from '../../../../src/reader/image/words/line-width.ts';
import { mostWorthFirst } from '../../../../src/reader/image/words/most-worth-first.ts';

const line = (y: number, width: number, height: number) => ({ x: 0, y, width, height, angle: 0 });

describe('lineWidth', () => {
  it('keeps the shape of large print and widens small print', () => {
    expect(lineWidth({ width: 480, height: 48 })).toBe(480);
    expect(lineWidth({ width: 240, height: 24 })).toBe(600);
  });

  it('has its bounds', () => {
    expect(lineWidth({ width: 10, height: 40 })).toBe(48);
    expect(lineWidth({ width: 4000, height: 20 })).toBe(3200);
  });
});

describe('mostWorthFirst', () => {
  it('begins with the largest print, and goes from the top through what is about one size', () => {
    const lines = [line(300, 480, 47), line(200, 480, 48), line(400, 960, 96), line(100, 480, 20)];
    expect(mostWorthFirst(lines).map(({ y }) => y)).toEqual([400, 200, 300, 100]);
  });
});
