import { bytesOf, joined, little } from '../formats/bytes.ts';
import { riffChunks } from '../formats/riff-chunks.ts';
import { orientationOf } from '../hidden-data.ts';
import { orientationOnly } from './exif.ts';
import { KeptRanges } from './kept-ranges.ts';

const PICTURE = new Set(['VP8X', 'VP8 ', 'VP8L', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);
const FLAGS = { exif: 0x08, xmp: 0x04 };

/** A WebP without Exif, XMP, unknown chunks and whatever stands behind its end (RFC 9649, 2.7). Null where the file is cut. */
export function cleanWebp(bytes: Uint8Array): Uint8Array | null {
  const kept = new KeptRanges();
  let extended = false;
  for (const { type, start, end } of riffChunks(bytes)) {
    if (end > bytes.length) return null;
    if (PICTURE.has(type)) kept.keep(start, end);
    extended ||= type === 'VP8X';
  }
  const chunks = kept.of(bytes);
  if (chunks.length === 0) return null;
  // Only the extended format may hold an orientation, and it begins with its flags.
  const orientation = extended ? orientationOf(bytes) : 1;
  const exif = orientation > 1 ? [chunk('EXIF', orientationOnly(orientation))] : [];
  const body = joined([bytesOf('WEBP'), ...chunks, ...exif]);
  if (extended && body[4 + 3] === 0x58)
    body[12] = ((body[12] ?? 0) & ~(FLAGS.exif | FLAGS.xmp)) | (exif.length > 0 ? FLAGS.exif : 0);
  return joined([bytesOf('RIFF'), little(body.length, 4), body]);
}

const chunk = (type: string, data: Uint8Array): Uint8Array =>
  joined([bytesOf(type), little(data.length, 4), data, data.length % 2 ? [0] : []]);
