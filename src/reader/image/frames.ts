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
    yield { picture: upright, ...sizeOf(picture, upright) };
    return;
  }
  let found = 0;
  for await (const frame of header.video ? videoFrames(picture.file, signal) : animationFrames(picture, signal)) {
    if (frame.picture) found += 1;
    yield frame.picture ? { ...frame, picture: await shrunk(frame.picture, FRAME_LONGEST) } : frame;
  }
  if (found === 0) throw new ImageError('unsupported', 'no frame could be decoded');
}

/** The decoder knows better than the header, which may hold several pictures, or turn them in ways that browsers do not. */
function sizeOf({ width, height }: OpenPicture, upright: ImageBitmap): Pick<Frame, 'width' | 'height'> {
  if (width * height <= PICTURE_PIXELS) return { width: upright.width, height: upright.height };
  const turned = width > height !== upright.width > upright.height;
  return turned ? { width: height, height: width } : { width, height };
}
