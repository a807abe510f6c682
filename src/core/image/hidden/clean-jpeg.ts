import { big, bytesOf, joined, startsWith } from '../formats/bytes.ts';
import { JPEG, type JpegSegment, jpegSegments } from '../formats/jpeg-segments.ts';
import { orientationOf } from '../hidden-data.ts';
import { orientationOnly } from './exif.ts';
import { KeptRanges } from './kept-ranges.ts';

/**
 * A JPEG without Exif, XMP, IPTC, comments, thumbnails and whatever stands behind its end (further pictures and films of
 * phones, gain maps with them). Tables, frames, scans, colour profile and Adobe's colour transform stay byte for byte.
 * Null where the file is cut.
 */
export function cleanJpeg(bytes: Uint8Array): Uint8Array | null {
  const kept = new KeptRanges();
  let jfif: readonly (readonly number[])[] = [];
  let complete = false;
  for (const segment of jpegSegments(bytes)) {
    const { marker, payload, start, end } = segment;
    if (marker === JPEG.APP0 && startsWith(bytes, 'JFIF\0', payload)) jfif = [withoutThumbnail(bytes, payload)];
    else if (isPicture(bytes, segment)) kept.keep(start, end);
    complete = marker === JPEG.EOI;
  }
  if (!complete) return null;
  const orientation = orientationOf(bytes);
  const exif = orientation > 1 ? [exifSegment(orientation)] : [];
  return joined([[0xff, 0xd8], ...jfif, ...exif, ...kept.of(bytes)]);
}

function isPicture(bytes: Uint8Array, { marker, payload }: JpegSegment): boolean {
  if (marker === JPEG.APP2) return startsWith(bytes, 'ICC_PROFILE\0', payload);
  if (marker === JPEG.APP14) return startsWith(bytes, 'Adobe', payload);
  return marker !== JPEG.COM && (marker < JPEG.APP0 || marker > JPEG.APP15);
}

/** Name, version, density, and a thumbnail of no size (JFIF 1.02). */
const withoutThumbnail = (bytes: Uint8Array, payload: number): number[] => [
  ...[0xff, JPEG.APP0, 0, 16],
  ...bytes.subarray(payload, payload + 12),
  ...[0, 0],
];

function exifSegment(orientation: number): Uint8Array {
  const block = joined([bytesOf('Exif\0\0'), orientationOnly(orientation)]);
  return joined([[0xff, JPEG.APP1], big(block.length + 2, 2), block]);
}
