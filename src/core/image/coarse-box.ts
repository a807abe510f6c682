import type { Box } from './image-facts.ts';

/** Cells along the longer side of a box at most, and the shorter side of a cell at least, in pixels. */
const MOST_CELLS = 6;
const LEAST_CELL = 8;
/** By how much of its size a box grows on each side: hair, ears, chin. */
const MARGIN = 0.15;

/** The box with its margin, in whole pixels inside the picture: what is made coarse where a box is to be blurred. */
export function grown([x, y, width, height]: Box, within: { width: number; height: number }): Box {
  const [left, top] = [x - width * MARGIN, y - height * MARGIN].map((at) => Math.max(0, Math.floor(at))) as [
    number,
    number,
  ];
  const right = Math.min(within.width, Math.ceil(x + width * (1 + MARGIN)));
  const bottom = Math.min(within.height, Math.ceil(y + height * (1 + MARGIN)));
  return [left, top, Math.max(0, right - left), Math.max(0, bottom - top)];
}

/** How many cells a box of this size is averaged down to. */
export function cellCounts(width: number, height: number): { readonly columns: number; readonly rows: number } {
  const cell = Math.max(LEAST_CELL, Math.max(width, height) / MOST_CELLS);
  return { columns: Math.max(1, Math.floor(width / cell)), rows: Math.max(1, Math.floor(height / cell)) };
}
