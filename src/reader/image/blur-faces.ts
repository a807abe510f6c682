import { cellCounts, grown } from '../../core/image/coarse-box.ts';
import type { Box } from '../../core/image/image-facts.ts';
import { IMAGE_LIMITS } from '../../core/image/image-limits.ts';
import { ImageError } from '../../core/image/image-problem.ts';
import { averages } from './averages.ts';
import { decode } from './decode.ts';
import { drawn, encoded } from './draw.ts';
import type { OpenPicture } from './open-picture.ts';

/**
 * The upright picture at full size, each box averaged down to a few cells and painted from those alone: what was in it
 * cannot be computed back. A canvas writes no metadata. Rejects for what has several frames, and for what is too large to
 * be held at full size.
 */
export async function blurFaces(picture: OpenPicture, boxes: readonly Box[]): Promise<Blob> {
  const { header } = picture;
  if (header.video || header.animated) throw new ImageError('unsupported', 'several frames');
  if (picture.width * picture.height > IMAGE_LIMITS.wholePixels) throw new ImageError('too-large', 'to be drawn anew');
  const type = header.kind === 'png' ? 'image/png' : 'image/jpeg';
  const canvas = drawn(await decode(picture), type);
  const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
  for (const box of boxes) coarsen(context, grown(box, canvas));
  return encoded(canvas, type, 0.92);
}

function coarsen(context: OffscreenCanvasRenderingContext2D, [x, y, width, height]: Box): void {
  if (width === 0 || height === 0) return;
  const { columns, rows } = cellCounts(width, height);
  const cells = averages(context.getImageData(x, y, width, height), columns, rows);
  const small = new OffscreenCanvas(columns, rows);
  small.getContext('2d')?.putImageData(new ImageData(cells, columns, rows), 0, 0);
  context.imageSmoothingEnabled = true;
  context.clearRect(x, y, width, height);
  context.drawImage(small, x, y, width, height);
}
