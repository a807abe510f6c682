import type { Box } from '../../core/image/image-facts.ts';

/** Blocks along the longer side of a box, as few as the blurred file has. */
const BLOCKS = 6;

/** Draws the picture, with `coarse` (in pixels of the bitmap) made into blocks, to show what blurring will do. */
export function drawPicture(canvas: HTMLCanvasElement, bitmap: ImageBitmap, coarse: readonly Box[]): void {
  const context = canvas.getContext('2d');
  if (!context) return;
  context.imageSmoothingEnabled = true;
  context.drawImage(bitmap, 0, 0);
  const blocks = canvas.ownerDocument.createElement('canvas');
  const few = blocks.getContext('2d');
  if (!few) return;
  for (const [x, y, width, height] of coarse) {
    const block = Math.max(width, height) / BLOCKS;
    blocks.width = Math.max(1, Math.round(width / block));
    blocks.height = Math.max(1, Math.round(height / block));
    few.imageSmoothingQuality = 'high';
    few.drawImage(bitmap, x, y, width, height, 0, 0, blocks.width, blocks.height);
    context.imageSmoothingEnabled = false;
    context.drawImage(blocks, x, y, width, height);
  }
}
