import type { Box } from '../../core/image/image-facts.ts';

/** Cells along the longer side of a box at most, and the shorter side of a cell at least, in pixels. */
const MOST_CELLS = 6;
const LEAST_CELL = 8;
/** By how much of its size a box grows on each side: hair, ears, chin. */
const MARGIN = 0.15;

/** The box with its margin, in whole pixels inside the picture. */
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

/** The average colour of each cell, as RGBA; every pixel counts in one cell. All that is left of a face. */
export function averages(
  { data, width, height }: Pick<ImageData, 'data' | 'width' | 'height'>,
  columns: number,
  rows: number,
): Uint8ClampedArray<ArrayBuffer> {
  const sums = new Float64Array(columns * rows * 5);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const cell = (Math.floor((y * rows) / height) * columns + Math.floor((x * columns) / width)) * 5;
      const at = (y * width + x) * 4;
      const alpha = data[at + 3] as number;
      for (let part = 0; part < 3; part += 1)
        sums[cell + part] = (sums[cell + part] as number) + (data[at + part] as number) * alpha;
      sums[cell + 3] = (sums[cell + 3] as number) + alpha;
      sums[cell + 4] = (sums[cell + 4] as number) + 1;
    }
  return Uint8ClampedArray.from({ length: columns * rows * 4 }, (_, index) => {
    const [cell, part] = [Math.floor(index / 4) * 5, index % 4];
    const over = sums[cell + (part === 3 ? 4 : 3)] as number;
    return over > 0 ? (sums[cell + part] as number) / over : 0;
  });
}
