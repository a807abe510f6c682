import { describe, expect, it } from 'vitest';
import { lineWidth } from '../../../../src/reader/image/words/line-width.ts';
import { linesWorthReading } from '../../../../src/reader/image/words/lines-worth-reading.ts';

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

describe('linesWorthReading', () => {
  it('takes all where there is time, the largest first, then from the top', () => {
    const lines = [line(300, 480, 47), line(200, 480, 48), line(400, 960, 96)];
    expect(linesWorthReading(lines).map(({ y }) => y)).toEqual([400, 200, 300]);
  });

  it('leaves out what does not fit', () => {
    const lines = [line(300, 480, 48), line(200, 480, 48), line(100, 480, 48)];
    expect(linesWorthReading(lines, 1000).map(({ y }) => y)).toEqual([100, 200]);
  });
});
