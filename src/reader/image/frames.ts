import { ImageError } from '../../core/image/image-problem.ts';
import { animationFrames } from './animation-frames.ts';
import { decodeAtMost, shrunk } from './decode.ts';
import type { OpenPicture } from './open-picture.ts';
import { videoFrames } from './video-frames.ts';

/** One frame, with the size of the upright original; `picture` is null where a frame could not be read. */
export interface Frame {
  readonly picture: ImageBitmap | null;
  readonly width: number;
  readonly height: number;
}

/** What is read of a picture at most, and the longer side of a frame among several. */
const PICTURE_PIXELS = 24e6;
const FRAME_LONGEST = 1920;

/** A still picture is one frame; of animations and videos a spread of them comes, one by one. Rejects with an `ImageError`. */
export async function* framesOf(picture: OpenPicture, signal: AbortSignal): AsyncGenerator<Frame> {
  const { header } = picture;
  if (!header.video && !header.animated) {
    const upright = await decodeAtMost(picture, PICTURE_PIXELS);
    // The decoder knows better than the header, which may hold more than one picture, or turn it in other ways.
    const whole = picture.width * picture.height > PICTURE_PIXELS ? picture : upright;
    yield { picture: upright, width: whole.width, height: whole.height };
    return;
  }
  let found = 0;
  for await (const frame of header.video ? videoFrames(picture.file, signal) : animationFrames(picture, signal)) {
    if (frame.picture) found += 1;
    yield frame.picture ? { ...frame, picture: await shrunk(frame.picture, FRAME_LONGEST) } : frame;
  }
  if (found === 0) throw new ImageError('unsupported', 'no frame could be decoded');
}
