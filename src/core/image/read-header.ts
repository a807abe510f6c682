import { headerOf } from './header-of.ts';
import type { ImageHeader } from './image-header.ts';
import { IMAGE_LIMITS } from './image-limits.ts';
import type { ImageProblem } from './image-problem.ts';

/** As `headerOf`, but for what is too large to be read. */
export function readHeader(head: Uint8Array, size: number): ImageHeader | ImageProblem {
  const header = headerOf(head, size);
  return typeof header !== 'string' && isTooLarge(header, size) ? 'too-large' : header;
}

function isTooLarge({ kind, width, height, video }: ImageHeader, size: number): boolean {
  const pixels = width * height;
  return (
    size > (video ? IMAGE_LIMITS.videoBytes : IMAGE_LIMITS.pictureBytes) ||
    pixels >= IMAGE_LIMITS.pixels ||
    (pixels > IMAGE_LIMITS.wholePixels && kind !== 'jpeg' && !video) ||
    Math.max(width, height) > IMAGE_LIMITS.side
  );
}
