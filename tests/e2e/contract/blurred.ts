import { expect } from '@playwright/test';
import { cellCounts, grown } from '../../../src/core/image/coarse-box.ts';
import type { Box, FaceFact } from '../../../src/core/image/image-facts.ts';
import { cellsOf, colourAt, difference, type Pixels, slopes } from './pixels.ts';

/** Mean difference of colours, 0 to 255, that saving as a JPEG again may make in a piece of a photograph. */
const NOISE = 2;
/** The same where steep slopes of colour meet, as between coarse cells. */
const STRAY = 5;

/** Nothing but the colours of a few cells is left of each face: from those alone every pixel follows, but for noise. */
export function expectCoarse(before: Pixels, after: Pixels, faces: readonly FaceFact[]): void {
  for (const { box } of faces) expectCoarseIn(before, after, grown(box, before));
}

function expectCoarseIn(before: Pixels, after: Pixels, whole: Box): void {
  const { columns, rows } = cellCounts(whole[2], whole[3]);
  expect(columns * rows).toBeLessThanOrEqual(36);
  const cells = cellsOf(whole, columns, rows);
  const strays = (pixels: Pixels): number[] => {
    const even = slopes(pixels, whole, columns, rows);
    return cells.map((cell) => difference(pixels, cell, even));
  };
  expect(Math.max(...strays(after))).toBeLessThan(STRAY);
  expect(mean(strays(before))).toBeGreaterThan(4 * STRAY);
}

/** Tiles of the picture that no blurred box touches are like those of the original, each of them. */
export function expectSameElsewhere(before: Pixels, after: Pixels, blurred: readonly FaceFact[]): void {
  // A JPEG is coded in blocks of 16 pixels, so that a change spreads by one block.
  const near = blurred
    .map(({ box }) => grown(box, before))
    .map(([a, b, c, d]): Box => [a - 16, b - 16, c + 32, d + 32]);
  const tiles = cellsOf([0, 0, before.width, before.height], 30, 24);
  const far = tiles.filter((tile) => !near.some((box) => isOver(tile, box)));
  expect(far.length).toBeGreaterThan(tiles.length / 2);
  for (const tile of far) expectSameIn(before, after, tile);
}

export const expectSameIn = (before: Pixels, after: Pixels, box: Box): void =>
  expect(
    difference(after, box, (x, y) => colourAt(before, x, y)),
    `the same at ${box}`,
  ).toBeLessThan(NOISE);

/** Faces with an age that lie over one of these. */
export const readable = (seen: readonly FaceFact[], over: readonly FaceFact[]): FaceFact[] =>
  seen.filter((face) => face.childProbability !== null && over.some(({ box }) => isOver(face.box, box)));

const isOver = (one: Box, other: Box): boolean =>
  one[0] < other[0] + other[2] &&
  other[0] < one[0] + one[2] &&
  one[1] < other[1] + other[3] &&
  other[1] < one[1] + one[3];

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
