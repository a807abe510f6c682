import { describe, expect, it } from 'vitest';
import type { CrestNetworks } from '../../../../src/reader/image/crest/networks.ts';
import { prepareReference } from '../../../../src/reader/image/crest/prepare-reference.ts';
import type { Raster } from '../../../../src/reader/image/crest/raster.ts';
import { type Reference, referenceOf } from '../../../../src/reader/image/crest/reference.ts';
import { searchCrests } from '../../../../src/reader/image/crest/search-crests.ts';
import { crestRaster, sceneWith } from './drawn.ts';

/** Networks that point at a place near (98, 71), on the level where 52 px are 18, upright, whatever is there. */
const pointing: CrestNetworks = {
  async reference(_, count) {
    return Float32Array.from({ length: count * 4 }, (_, index) => (index % 2 ? 0 : index >> 2 === 2 ? 1 : 0.5));
  },
  async scene({ width, height }, count = 1) {
    const [rows, columns] = [Math.ceil(height / 4), Math.ceil(width / 4)];
    const data = new Float32Array(count * 2 * rows * columns);
    const scale = width / 200;
    const near = Math.abs(Math.log((52 * scale) / 18)) < 0.14;
    for (let index = 0; index < count; index += 1)
      data.fill(count > 1 ? 0.9 : -0.5, index * 2 * rows * columns, (index * 2 + 1) * rows * columns);
    if (count === 1 && near) data[Math.round((71 * scale) / 4) * columns + Math.round((98 * scale) / 4)] = 0.9;
    return { rows, columns, data };
  },
};

const search = async (picture: Raster) => {
  const reference = await prepareReference(referenceOf('round', crestRaster()) as Reference, pointing);
  return searchCrests(picture, [reference], pointing, 2, [400, 320]);
};

describe('the search for crests', { timeout: 30_000 }, () => {
  it('finds the crest where it lies, in pixels of the whole picture', async () => {
    const [found, ...rest] = await search(sceneWith(98, 71, 52, 0.1));
    expect(rest).toEqual([]);
    expect(found?.id).toBe('round');
    const middle = found && [found.box[0] + found.box[2] / 2, found.box[1] + found.box[3] / 2];
    expect(Math.hypot((middle?.[0] ?? 0) - 196, (middle?.[1] ?? 0) - 142)).toBeLessThan(4);
    expect(found?.box[2]).toBeGreaterThan(95);
    expect(found?.box[2]).toBeLessThan(125);
    expect(found?.score).toBeGreaterThan(0.9);
  });

  it('finds nothing in cloth without it', async () => {
    expect(await search(sceneWith(98, 71, 0.01, 0))).toEqual([]);
  });

  it('does not take another round badge for it', async () => {
    const badge = sceneWith(98, 71, 52, 0, ([r, g, b]) => (r === g || r + g + b > 300 ? [r, g, b] : [25, 50, 140]));
    const data = badge.data.map((value, at) => {
      const [x, y] = [(at % 32_000) % 200, Math.floor((at % 32_000) / 200)];
      return Math.hypot(x - 98, y - 71) > 25 ? value : y % 12 < 6 ? 0.9 : 0.1;
    });
    expect(await search({ ...badge, data })).toEqual([]);
  });
});
