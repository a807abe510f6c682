import { describe, expect, it } from 'vitest';
import { rasterOf } from '../../../../src/reader/image/crest/raster.ts';
import { drawReference, referenceOf, withoutGround } from '../../../../src/reader/image/crest/reference.ts';
import { bytesBy, crestAt, crestRaster } from './drawn.ts';

describe('a reference crest', () => {
  it('is cut to what is painted', () => {
    expect(referenceOf('a', crestRaster())?.aspect).toBeCloseTo(1, 1);
    const wide = bytesBy(90, 60, (x, y) => (x > 10 && x < 70 && y > 20 && y < 50 ? [200, 0, 0] : null));
    expect(referenceOf('b', rasterOf(wide, 90, 60, true))?.aspect).toBeCloseTo(2, 1);
  });

  it('is null where nothing is painted', () => {
    expect(referenceOf('a', rasterOf(new Uint8ClampedArray(400), 10, 10, true))).toBeNull();
  });

  it('loses a white ground, but not the white inside', () => {
    const bytes = bytesBy(40, 40, (x, y) => {
      const far = Math.hypot(x - 20, y - 20);
      return far > 15 || far < 6 ? [255, 255, 255] : [20, 30, 90];
    });
    const open = withoutGround(bytes, 40, 40);
    expect(open[3]).toBe(0);
    expect(open[(20 * 40 + 20) * 4 + 3]).toBe(255);
    expect(referenceOf('a', rasterOf(open, 40, 40, true))?.aspect).toBeCloseTo(1, 1);
  });

  it('keeps a ground that is not the same all round', () => {
    const bytes = bytesBy(20, 20, (x) => (x < 10 ? [255, 255, 255] : [0, 0, 0]));
    expect(withoutGround(bytes, 20, 20)).toEqual(bytes);
  });

  it('is drawn from any size alike', () => {
    const tiny = referenceOf('a', crestRaster());
    const large = referenceOf(
      'a',
      rasterOf(
        bytesBy(1000, 1000, (x, y) => crestAt(x / 1000 - 0.5, y / 1000 - 0.5)),
        1000,
        1000,
        true,
      ),
    );
    if (!tiny || !large) throw new Error('no reference');
    const [one, other] = [drawReference(tiny, 32, 24, 0.2), drawReference(large, 32, 24, 0.2)];
    const apart = one.reduce((sum, value, index) => sum + Math.abs(value - (other[index] as number)), 0) / one.length;
    expect(apart).toBeLessThan(0.03);
  });
});
