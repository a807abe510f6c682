import { IMAGE_TYPES } from '../../core/image/image-header.ts';
import { decode } from './decode.ts';
import type { Frame } from './frames.ts';
import type { OpenPicture } from './open-picture.ts';
import { frameClock, spread } from './spread.ts';

/** A spread of frames of a GIF, WebP, PNG or AVIF; where the browser gives no single frames, the first, and one unread. */
export async function* animationFrames(picture: OpenPicture, signal: AbortSignal): AsyncGenerator<Frame> {
  const { file, header } = picture;
  const type = IMAGE_TYPES[header.kind];
  const able = typeof ImageDecoder !== 'undefined' && (await ImageDecoder.isTypeSupported(type));
  if (!able) {
    const first = await decode(picture);
    const { width, height } = first;
    yield { picture: first, width, height };
    yield { picture: null, width, height };
    return;
  }
  const isLate = frameClock();
  const decoder = new ImageDecoder({ data: file.stream(), type, preferAnimation: true });
  try {
    await decoder.completed.catch(() => undefined);
    await decoder.tracks.ready;
    const count = decoder.tracks.selectedTrack?.frameCount ?? 1;
    for (const frameIndex of new Set(spread(count).map(Math.floor))) {
      if (signal.aborted) return;
      yield isLate() ? { picture: null, ...sizeOf(picture) } : await frameAt(decoder, frameIndex, picture);
    }
  } finally {
    decoder.close();
  }
}

async function frameAt(decoder: ImageDecoder, frameIndex: number, picture: OpenPicture): Promise<Frame> {
  try {
    const { image } = await decoder.decode({ frameIndex });
    const frame = await createImageBitmap(image);
    image.close();
    return { picture: frame, width: frame.width, height: frame.height };
  } catch {
    return { picture: null, ...sizeOf(picture) };
  }
}

const sizeOf = ({ width, height }: OpenPicture) => ({ width, height });
