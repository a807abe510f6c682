import { ImageError } from '../../core/image/image-problem.ts';
import { decodeAtMost, shrunk } from './decode.ts';
import { drawn, encoded } from './draw.ts';
import type { OpenPicture } from './open-picture.ts';
import { videoFrames } from './video-frames.ts';

/** As `ImageReader.preview`. */
export async function previewOf(picture: OpenPicture, longest: number, signal: AbortSignal): Promise<Blob> {
  const small = await shrunk(await firstFrame(picture, longest, signal), longest);
  return encoded(drawn(small, 'image/jpeg'), 'image/jpeg', 0.85);
}

async function firstFrame(picture: OpenPicture, longest: number, signal: AbortSignal): Promise<ImageBitmap> {
  // Twice as fine as it has to be: the last step then averages.
  if (!picture.header.video) return decodeAtMost(picture, 4 * longest ** 2);
  for await (const frame of videoFrames(picture.file, signal, 1)) if (frame.picture) return frame.picture;
  throw new ImageError('unsupported', 'no frame could be decoded');
}
