import type { HeadBox } from './head-box.ts';

/** A face cut out: RGBA, `side` x `side`. */
export type CropFace = (picture: ImageBitmap, head: HeadBox, padding: number, mirrored?: boolean) => Uint8ClampedArray;

/**
 * Cuts squares round the middle of a head, `padding` times its longer side, drawn `side` pixels wide, black where the
 * picture ends.
 */
export function createCropFace(side: number): CropFace {
  const canvas = new OffscreenCanvas(side, side);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas');
  context.imageSmoothingQuality = 'high';
  return (picture, { x, y, width, height }, padding, mirrored = false) => {
    const wide = Math.max(width, height) * padding;
    context.setTransform(mirrored ? -1 : 1, 0, 0, 1, mirrored ? side : 0, 0);
    context.fillStyle = '#000';
    context.fillRect(0, 0, side, side);
    context.drawImage(picture, x + (width - wide) / 2, y + (height - wide) / 2, wide, wide, 0, 0, side, side);
    return context.getImageData(0, 0, side, side).data;
  };
}
