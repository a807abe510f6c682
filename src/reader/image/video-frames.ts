import { ImageError } from '../../core/image/image-problem.ts';
import type { Frame } from './frames.ts';
import { frameClock, spread } from './spread.ts';

const OPEN_MS = 10_000;
const SEEK_MS = 5000;

/**
 * A spread of frames of a video, in a `<video>` element that is never shown (it needs `media-src blob:`); `picture` is
 * null for those that could not be reached. Rejects with `unsupported` where the browser cannot play it.
 */
export async function* videoFrames(file: Blob, signal: AbortSignal, count?: number): AsyncGenerator<Frame> {
  const video = document.createElement('video');
  const address = URL.createObjectURL(file);
  try {
    await opened(video, address);
    const isLate = frameClock();
    const { videoWidth: width, videoHeight: height } = video;
    for (const place of spread(await lengthOf(video), count)) {
      if (signal.aborted) return;
      const picture = isLate() ? null : await frameAt(video, place).catch(() => null);
      yield { picture, width, height };
    }
  } finally {
    video.removeAttribute('src');
    video.load();
    URL.revokeObjectURL(address);
  }
}

async function opened(video: HTMLVideoElement, address: string): Promise<void> {
  video.muted = true;
  video.preload = 'auto';
  const ready = happens(video, 'loadeddata', OPEN_MS);
  video.src = address;
  try {
    await ready;
  } catch (error) {
    throw new ImageError('unsupported', String(error));
  }
  if (video.videoWidth === 0) throw new ImageError('unsupported', 'no pictures in it that can be decoded');
}

/** In seconds. Recordings that were streamed know their length only once their end was looked for. */
async function lengthOf(video: HTMLVideoElement): Promise<number> {
  if (Number.isFinite(video.duration)) return video.duration;
  const known = happens(video, 'durationchange', SEEK_MS).catch(() => undefined);
  video.currentTime = 1e9;
  await known;
  return Number.isFinite(video.duration) ? video.duration : video.currentTime;
}

async function frameAt(video: HTMLVideoElement, seconds: number): Promise<ImageBitmap> {
  const there = happens(video, 'seeked', SEEK_MS);
  video.currentTime = seconds;
  await there;
  return createImageBitmap(video);
}

function happens(video: HTMLVideoElement, name: string, ms: number): Promise<void> {
  const over = new AbortController();
  const { signal } = over;
  return new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no ${name} in time`)), ms);
    video.addEventListener(name, () => resolve(), { signal });
    video.addEventListener('error', () => reject(new Error(video.error?.message || 'cannot be played')), { signal });
    signal.addEventListener('abort', () => clearTimeout(timer));
  }).finally(() => over.abort());
}
