import type { Component } from './find-components.ts';

/** A rectangle that may be turned: centre and sides in pixels, `angle` in radians clockwise from level. */
export interface TextRectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly angle: number;
}

/** The rectangle as it lies when the picture is `factor` times its size, and then moved. */
export const scaled = (line: TextRectangle, factor: number, left = 0, top = 0): TextRectangle => ({
  x: left + line.x * factor,
  y: top + line.y * factor,
  width: line.width * factor,
  height: line.height * factor,
  angle: line.angle,
});

/** The map covers the core of a line only; PaddleOCR grows it by area x this / perimeter (DB, `unclip_ratio`). */
const GROWTH = 1.6;

/** The main axis of the pixels, up to a quarter turn either way; level for patches that are about as high as wide. */
function angleOf(pixels: Int32Array, width: number, x: number, y: number): number {
  let [xx, yy, xy] = [0, 0, 0];
  for (const pixel of pixels) {
    const dx = (pixel % width) - x;
    const dy = Math.floor(pixel / width) - y;
    xx += dx * dx;
    yy += dy * dy;
    xy += dx * dy;
  }
  const spread = Math.hypot(xx - yy, 2 * xy) / (xx + yy || 1);
  const angle = 0.5 * Math.atan2(2 * xy, xx - yy);
  return spread < 0.6 ? 0 : angle;
}

/** The rectangle round the print whose core `component` is, in pixels of a map `width` wide; null where it is too thin. */
export function textRectangle({ pixels }: Pick<Component, 'pixels'>, width: number): TextRectangle | null {
  let [sumX, sumY] = [0, 0];
  for (const pixel of pixels) {
    sumX += pixel % width;
    sumY += Math.floor(pixel / width);
  }
  const [x, y] = [sumX / pixels.length, sumY / pixels.length];
  const angle = angleOf(pixels, width, x, y);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  let [left, right, top, bottom] = [0, 0, 0, 0];
  for (const pixel of pixels) {
    const dx = (pixel % width) - x;
    const dy = Math.floor(pixel / width) - y;
    const along = dx * cos + dy * sin;
    const across = dy * cos - dx * sin;
    left = Math.min(left, along);
    right = Math.max(right, along);
    top = Math.min(top, across);
    bottom = Math.max(bottom, across);
  }
  const [wide, high] = [right - left + 1, bottom - top + 1];
  if (high < 2) return null;
  const grown = (GROWTH * wide * high) / (2 * (wide + high));
  const [along, across] = [(left + right) / 2, (top + bottom) / 2];
  return {
    x: x + along * cos - across * sin + 0.5,
    y: y + along * sin + across * cos + 0.5,
    width: wide + 2 * grown,
    height: high + 2 * grown,
    angle,
  };
}
