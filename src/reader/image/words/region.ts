import type { TextRectangle } from './text-rectangle.ts';

/** An upright part of a picture, in its pixels. */
export interface Region {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The upright region round a rectangle, `margin` pixels wider on each side, cut to a picture of that size. */
export function regionAround(line: TextRectangle, margin: number, width: number, height: number): Region {
  const [cos, sin] = [Math.abs(Math.cos(line.angle)), Math.abs(Math.sin(line.angle))];
  const halfWidth = (line.width * cos + line.height * sin) / 2 + margin;
  const halfHeight = (line.width * sin + line.height * cos) / 2 + margin;
  const left = Math.min(width - 1, Math.max(0, Math.floor(line.x - halfWidth)));
  const top = Math.min(height - 1, Math.max(0, Math.floor(line.y - halfHeight)));
  return {
    x: left,
    y: top,
    width: Math.max(1, Math.min(width, Math.ceil(line.x + halfWidth)) - left),
    height: Math.max(1, Math.min(height, Math.ceil(line.y + halfHeight)) - top),
  };
}

export const touches = (one: Region, other: Region): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

/** The smallest region that holds both. */
export function union(one: Region, other: Region): Region {
  const [x, y] = [Math.min(one.x, other.x), Math.min(one.y, other.y)];
  return {
    x,
    y,
    width: Math.max(one.x + one.width, other.x + other.width) - x,
    height: Math.max(one.y + one.height, other.y + other.height) - y,
  };
}
