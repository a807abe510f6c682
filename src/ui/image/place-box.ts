import type { ExplainedImage } from '../../core/image/explained-image.ts';
import type { Box } from '../../core/image/image-facts.ts';

type Whole = Pick<ExplainedImage, 'width' | 'height'>;
export type Point = readonly [x: number, y: number];

/** Parts of the longer side of the picture. */
const STEP = 0.01;
const LEAST = 0.015;
const USUAL = 0.1;

const sideOf = ({ width, height }: Whole, part: number): number =>
  Math.max(1, Math.round(part * Math.max(width, height)));

/** How far an arrow key moves a place, in pixels of the original. */
export const stepIn = (image: Whole): number => sideOf(image, STEP);

/** Whole pixels, not too small to see, all of it inside the picture; moved rather than cut. */
function inside([x, y, width, height]: Box, image: Whole): Box {
  const least = sideOf(image, LEAST);
  const w = Math.round(Math.min(Math.max(width, least), image.width));
  const h = Math.round(Math.min(Math.max(height, least), image.height));
  const left = Math.round(Math.min(Math.max(x, 0), image.width - w));
  const top = Math.round(Math.min(Math.max(y, 0), image.height - h));
  return [left, top, w, h];
}

/** Round a point, as large as the faces that were found are in the middle, with room about. */
export function placeAt([x, y]: Point, image: Whole & Pick<ExplainedImage, 'faces'>): Box {
  const sides = image.faces.map(({ box: [, , width, height] }) => Math.max(width, height)).sort((a, b) => a - b);
  const usual = sides[Math.floor(sides.length / 2)];
  const side = usual === undefined ? sideOf(image, USUAL) : 1.2 * usual;
  return inside([x - side / 2, y - side / 2, side, side], image);
}

export function between([x1, y1]: Point, [x2, y2]: Point, image: Whole): Box {
  return inside([Math.min(x1, x2), Math.min(y1, y2), Math.abs(x1 - x2), Math.abs(y1 - y2)], image);
}

export const moved = ([x, y, width, height]: Box, [dx, dy]: Point, image: Whole): Box =>
  inside([x + dx, y + dy, width, height], image);

/** The upper left corner stays. */
export const sized = ([x, y, width, height]: Box, [dx, dy]: Point, image: Whole): Box =>
  inside([x, y, Math.min(width + dx, image.width - x), Math.min(height + dy, image.height - y)], image);
