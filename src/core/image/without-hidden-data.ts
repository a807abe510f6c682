import { headerOf } from './header-of.ts';
import { cleanGif } from './hidden/clean-gif.ts';
import { cleanIso } from './hidden/clean-iso.ts';
import { cleanJpeg } from './hidden/clean-jpeg.ts';
import { cleanPng } from './hidden/clean-png.ts';
import { cleanWebp } from './hidden/clean-webp.ts';
import { hiddenDataOf } from './hidden-data.ts';

const CLEANERS = {
  jpeg: cleanJpeg,
  png: cleanPng,
  gif: cleanGif,
  webp: cleanWebp,
  bmp: (bytes: Uint8Array) => bytes,
  avif: cleanIso,
  heic: cleanIso,
  mp4: cleanIso,
  mov: cleanIso,
  webm: () => null,
};

/**
 * The same picture or film without what it says beside it: place, time, camera, comments, thumbnails. Nothing is encoded
 * anew: the compressed picture stays byte for byte, and so do orientation and colour profile. Null where the file is
 * broken, or where a place or time would still stand in it. Never throws.
 */
export function withoutHiddenData(bytes: Uint8Array): Uint8Array | null {
  const header = headerOf(bytes, bytes.length);
  if (typeof header === 'string') return null;
  const clean = CLEANERS[header.kind](bytes);
  if (!clean || clean.length === 0) return null;
  const left = hiddenDataOf(clean);
  return left.location || left.captured ? null : clean;
}
