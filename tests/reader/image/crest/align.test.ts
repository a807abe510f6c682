import { describe, expect, it } from 'vitest';
import { align, explain } from '../../../../src/reader/image/crest/align.ts';
import { cutOut, levelFor } from '../../../../src/reader/image/crest/cut.ts';
import { measure } from '../../../../src/reader/image/crest/measure.ts';
import { type Pose, poseOf, sizeOf } from '../../../../src/reader/image/crest/pose.ts';
import { pyramidOf } from '../../../../src/reader/image/crest/pyramid.ts';
import type { Raster } from '../../../../src/reader/image/crest/raster.ts';
import { type Reference, referenceOf } from '../../../../src/reader/image/crest/reference.ts';
import { templateOf } from '../../../../src/reader/image/crest/template.ts';
import { crestRaster, sceneWith } from './drawn.ts';

const reference = referenceOf('round', crestRaster()) as Reference;
const half = templateOf(reference, 2);
const full = templateOf(reference, 1);
// The crest is round: the root of its width times its height is its diameter.
const levelsOf = (picture: Raster) => [{ ...picture, scale: 1 }, ...pyramidOf(picture, 0.66, 28)];
const fitted = (picture: Raster, from: Pose) => {
  const levels = levelsOf(picture);
  return align(levels, full, align(levels, half, from, 6, 4), 8, 6);
};
const measured = (picture: Raster, pose: Pose) => {
  const cut = new Float32Array(32 * 32 * 3);
  cutOut(levelFor(levelsOf(picture), pose), pose, cut);
  return measure(full, explain(full, cut));
};

describe('alignment of a crest', () => {
  it('finds place, size and turn from a pose nearby', () => {
    const pose = fitted(sceneWith(98, 71, 52, 0.3), poseOf(93, 75, 46, 0.15));
    expect(pose.x).toBeCloseTo(98, 0);
    expect(pose.y).toBeCloseTo(71, 0);
    expect(sizeOf(pose) / 52).toBeCloseTo(1, 1);
    expect(Math.atan2(pose.c - pose.b, pose.a + pose.d)).toBeCloseTo(0.3, 1);
  });

  it('explains the crest, in its own colours', () => {
    const picture = sceneWith(98, 71, 52, 0);
    const { explained, whole, colour, light } = measured(picture, fitted(picture, poseOf(100, 70, 50, 0)));
    for (const share of [explained, whole, colour, light]) expect(share).toBeGreaterThan(0.93);
  });

  it('explains a crest in one colour, but not as its own', () => {
    const picture = sceneWith(98, 71, 52, 0, ([r, g, b]) => (r + g > 2 * b ? [250, 250, 250] : [20, 20, 60]));
    const { explained, colour } = measured(picture, fitted(picture, poseOf(100, 70, 50, 0)));
    expect(explained).toBeGreaterThan(0.85);
    expect(colour).toBeLessThan(0.9);
  });

  it('explains little of something else', () => {
    const stripes = sceneWith(98, 71, 0.01, 0, () => [0, 0, 0]);
    const data = stripes.data.map((_, pixel) => (pixel % 7 < 3 ? 0.2 : 0.8));
    const { whole } = measured({ ...stripes, data }, fitted({ ...stripes, data }, poseOf(100, 70, 50, 0)));
    expect(whole).toBeLessThan(0.7);
  });
});
