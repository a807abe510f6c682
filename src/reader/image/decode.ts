import { IMAGE_TYPES } from '../../core/image/image-header.ts';
import { ImageError } from '../../core/image/image-problem.ts';
import type { OpenPicture } from './open-picture.ts';

/** Kinds that some browsers cannot decode: a failure says nothing of the file. */
const NOT_EVERYWHERE = ['heic', 'avif'];

/** The upright picture (of an animation its first frame) at full size. Rejects with `unsupported` or `truncated`. */
export async function decode({ file, header }: OpenPicture): Promise<ImageBitmap> {
  try {
    return await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch (error) {
    throw new ImageError(NOT_EVERYWHERE.includes(header.kind) ? 'unsupported' : 'truncated', String(error));
  }
}

/** The upright picture with `pixels` at most, without ever holding more of it in memory where the browser can do that. */
export async function decodeAtMost(picture: OpenPicture, pixels: number): Promise<ImageBitmap> {
  const share = Math.sqrt(pixels / (picture.width * picture.height));
  if (!(share < 1)) return decode(picture);
  const coarse = await decodeCoarse(picture, share);
  return shrunk(coarse ?? (await decode(picture)), Math.floor(Math.max(picture.width, picture.height) * share));
}

/**
 * JPEGs hold their picture in eighths: a decoder can make a smaller one straight away. Chromium 156 does so for these
 * sizes (99 million pixels at an eighth: 0.4 s and 30 MB, against 1.0 s and 400 MB), and turns it upright.
 * Null where there is no such decoder, which then may fail for other reasons too.
 */
async function decodeCoarse({ file, header, orientation }: OpenPicture, share: number): Promise<ImageBitmap | null> {
  if (header.kind !== 'jpeg' || typeof ImageDecoder === 'undefined') return null;
  const eighths = Math.max(1, Math.floor(share * 8));
  const decoder = new ImageDecoder({
    data: file.stream(),
    type: IMAGE_TYPES.jpeg,
    desiredWidth: Math.ceil((header.width * eighths) / 8),
    desiredHeight: Math.ceil((header.height * eighths) / 8),
  });
  try {
    const { image } = await decoder.decode();
    // Firefox 153 knows no rotation of frames, and leaves them lying.
    const upright = orientation === 1 || 'rotation' in image;
    const picture = upright ? await createImageBitmap(image) : null;
    image.close();
    return picture;
  } catch {
    return null;
  } finally {
    decoder.close();
  }
}

/** The picture itself where its longer side is `longest` pixels at most, else a smaller one in its place. */
export async function shrunk(picture: ImageBitmap, longest: number): Promise<ImageBitmap> {
  if (Math.max(picture.width, picture.height) <= longest) return picture;
  const small = await copyOf(picture, longest);
  picture.close();
  return small;
}

/** Another picture, its longer side `longest` pixels at most. */
export function copyOf(picture: ImageBitmap, longest: number): Promise<ImageBitmap> {
  const share = Math.min(1, longest / Math.max(picture.width, picture.height));
  if (share === 1) return createImageBitmap(picture);
  return createImageBitmap(picture, {
    resizeWidth: Math.max(1, Math.round(picture.width * share)),
    resizeHeight: Math.max(1, Math.round(picture.height * share)),
    // Down to a half, between four pixels is fine enough, in less than half the time.
    resizeQuality: share >= 0.5 ? 'low' : 'medium',
  });
}
