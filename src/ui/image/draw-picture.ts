import { cellCounts, grown } from '../../core/image/coarse-box.ts';
import type { Box } from '../../core/image/image-facts.ts';

interface Drawn {
  readonly bitmap: ImageBitmap;
  /** The size of the original, in whose pixels boxes are given. */
  readonly width: number;
  readonly height: number;
}

/** Draws the picture, with `boxes` made as coarse as they will be in the file. */
export function drawPicture(canvas: HTMLCanvasElement, { bitmap, ...image }: Drawn, boxes: readonly Box[]): void {
  const context = canvas.getContext('2d');
  const cells = canvas.ownerDocument.createElement('canvas');
  const few = cells.getContext('2d');
  if (!context || !few) return;
  context.drawImage(bitmap, 0, 0);
  context.imageSmoothingEnabled = true;
  const scale = bitmap.width / image.width;
  for (const box of boxes) {
    const whole = grown(box, image);
    const { columns, rows } = cellCounts(whole[2], whole[3]);
    const [x, y, width, height] = whole.map((side) => side * scale) as unknown as Box;
    if (width < 1 || height < 1) continue;
    cells.width = columns;
    cells.height = rows;
    few.imageSmoothingQuality = 'high';
    few.drawImage(bitmap, x, y, width, height, 0, 0, columns, rows);
    context.drawImage(cells, x, y, width, height);
  }
}
