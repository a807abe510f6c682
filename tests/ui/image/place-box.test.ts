import { describe, expect, it } from 'vitest';
import type { Box } from '../../../src/core/image/image-facts.ts';
import { boxesOf, startCover, withFace, withFaces, withoutPlace, withPlace } from '../../../src/ui/image/cover.ts';
import { between, moved, placeAt, sized } from '../../../src/ui/image/place-box.ts';
import { explained, face, finding } from './explained.ts';

const image = explained({ faces: [] });

describe('a place of one’s own', () => {
  it('is as large as the faces, with room about, or a tenth of the picture', () => {
    expect(placeAt([500, 400], image)).toEqual([450, 350, 100, 100]);
    const faces = [face([0, 0, 40, 50]), face([0, 0, 10, 10]), face([0, 0, 300, 300])];
    expect(placeAt([500, 400], explained({ faces }))).toEqual([470, 370, 60, 60]);
  });

  it.each([
    ['put in a corner', placeAt([0, 0], image), [0, 0, 100, 100]],
    ['put outside', placeAt([5000, -20], image), [900, 0, 100, 100]],
    ['moved out', moved([10, 10, 50, 60], [-100, 2000], image), [0, 740, 50, 60]],
    ['made too large', sized([900, 700, 50, 60], [500, 500], image), [900, 700, 100, 100]],
    ['made less than nothing', sized([100, 100, 50, 60], [-500, -500], image), [100, 100, 15, 15]],
    ['drawn upwards', between([300.4, 200.4], [250.2, 100.1], image), [250, 100, 50, 100]],
    ['drawn out of the picture', between([900, 700], [1400, 900], image), [500, 600, 500, 200]],
  ] as [string, Box, Box][])('stays inside in whole pixels when %s', (_, box, expected) =>
    expect(box).toEqual(expected),
  );
});

describe('what is blurred', () => {
  const two = explained({ faces: [face([1, 1, 9, 9]), face([20, 1, 9, 9], false)] });

  it('is to begin with what was chosen for the person', () => {
    expect(boxesOf(two, startCover(two))).toEqual([[1, 1, 9, 9]]);
    const badge = { ...finding('image-branding'), boxes: [[50, 50, 20, 20]] as const };
    const child = { ...finding('image-child'), boxes: [[1, 1, 9, 9]] as const };
    expect(boxesOf(two, startCover({ ...two, findings: [child, badge] }))).toEqual([
      [1, 1, 9, 9],
      [50, 50, 20, 20],
    ]);
  });

  it('is added and taken away face by face, all at once, and by place', () => {
    const none = withFaces(startCover(two), two, false);
    expect(boxesOf(two, none)).toEqual([]);
    expect(boxesOf(two, withFace(none, 1))).toEqual([[20, 1, 9, 9]]);
    expect(boxesOf(two, withFace(withFace(none, 1), 1))).toEqual([]);
    const all = withPlace(withFaces(none, two, true), 0, [5, 5, 5, 5]);
    expect(boxesOf(two, all)).toEqual([
      [1, 1, 9, 9],
      [20, 1, 9, 9],
      [5, 5, 5, 5],
    ]);
    expect(withPlace(all, 0, [6, 6, 6, 6]).places).toEqual([[6, 6, 6, 6]]);
    expect(withoutPlace(all, 0).places).toEqual([]);
  });
});
