import { describe, expect, it } from 'vitest';
import { closerLooks } from '../../../../src/reader/image/words/closer-looks.ts';
import { mapInTiles } from '../../../../src/reader/image/words/map-in-tiles.ts';

const line = (x: number, y: number, width: number, height: number) => ({ x, y, width, height, angle: 0 });

describe('closerLooks', () => {
  it('asks for none where nothing or only large print was seen', () => {
    expect(closerLooks([], 0.5, 1600, 1200)).toEqual([]);
    expect(closerLooks([line(400, 300, 300, 60)], 0.5, 1600, 1200)).toEqual([]);
  });

  it('looks at small print so that it is clear, with room for neighbours that were not seen', () => {
    const [look, ...more] = closerLooks([line(400, 300, 200, 20)], 0.5, 1600, 1200);
    expect(more).toEqual([]);
    expect(look?.region).toEqual({ x: 240, y: 230, width: 320, height: 140 });
    expect((look?.scale ?? 0) * 20).toBeCloseTo(23, 5);
  });

  it('joins looks that touch, and takes in large lines whole', () => {
    const lines = [line(400, 300, 200, 20), line(400, 340, 200, 20), line(500, 400, 600, 60), line(1400, 1100, 90, 20)];
    const looks = closerLooks(lines, 0.5, 1600, 1200);
    expect(looks).toHaveLength(2);
    expect(looks[0]?.region.x).toBe(200);
    expect(looks[0]?.region.width).toBe(600);
    expect(looks[0]?.region.height).toBe(200);
  });

  it('keeps within its budget of pixels, and the picture', () => {
    const lines = Array.from({ length: 40 }, (_, row) => line(1200, 30 + row * 60, 2300, 16));
    const looks = closerLooks(lines, 0.35, 2400, 2400);
    const pixels = looks.reduce((sum, { region, scale }) => sum + region.width * region.height * scale ** 2, 0);
    expect(looks).toHaveLength(1);
    expect(looks[0]?.region).toEqual({ x: 2, y: 0, width: 2396, height: 2400 });
    expect(pixels).toBeLessThanOrEqual(1_600_001);
  });
});

describe('mapInTiles', () => {
  it('puts the tiles together so that every pixel comes from its own place', async () => {
    const tiles: number[] = [];
    const map = await mapInTiles(
      async (_, { x, y, width, height }, scale) => {
        const [w, h] = [Math.ceil((width * scale) / 32) * 32, Math.ceil((height * scale) / 32) * 32];
        tiles.push(w * h);
        const [left, top] = [Math.round(x * scale), Math.round(y * scale)];
        const values = Float32Array.from(
          { length: w * h },
          (_, at) => left + (at % w) + (top + Math.floor(at / w)) * 5000,
        );
        return { width: w, height: h, scale, values };
      },
      {} as CanvasImageSource,
      { x: 0, y: 0, width: 2400, height: 1700 },
      0.9,
    );
    expect([map.width, map.height]).toEqual([2160, 1530]);
    expect(map.values.every((value, at) => value === (at % 2160) + Math.floor(at / 2160) * 5000)).toBe(true);
    expect(Math.max(...tiles)).toBeLessThan(800_000);
    expect(tiles.length).toBeGreaterThan(3);
  });
});
