import { findComponents } from './find-components.ts';
import type { TextMap } from './text-map.ts';
import { scaled, type TextRectangle, textRectangle } from './text-rectangle.ts';

/** As PaddleOCR has them: `det_db_thresh`, `det_db_box_thresh` (lower, as our maps are of smaller pictures). */
const CORE = 0.3;
const SURE = 0.5;
const SMALLEST = 10;

/** The lines of print in a map, in pixels of the picture; `left` and `top`: where the mapped part of it begins. */
export function findLines(map: TextMap, left = 0, top = 0): TextRectangle[] {
  return findComponents(map, CORE, SMALLEST)
    .filter(({ mean }) => mean > SURE)
    .map((component) => textRectangle(component, map.width))
    .filter((line) => line !== null)
    .map((line) => scaled(line, 1 / map.scale, left, top));
}
