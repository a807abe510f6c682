import { ImageError } from '../../core/image/image-problem.ts';

type DrawnType = 'image/jpeg' | 'image/png';

/** A picture on a canvas of its size, on white where the type knows no transparency; the picture is given up. */
export function drawn(picture: ImageBitmap, type: DrawnType): OffscreenCanvas {
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  // Pixels are read back, so they had better stay out of the graphics card.
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new ImageError('reader', 'no canvas of this size');
  context.fillStyle = 'white';
  if (type === 'image/jpeg') context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(picture, 0, 0);
  picture.close();
  return canvas;
}

export async function encoded(canvas: OffscreenCanvas, type: DrawnType, quality: number): Promise<Blob> {
  const blob = await canvas.convertToBlob({ type, quality });
  canvas.width = 0;
  canvas.height = 0;
  return blob;
}
