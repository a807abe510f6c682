import { big, bytesOf, joined } from '../formats/bytes.ts';
import { PNG_SIGNATURE, pngChunks } from '../formats/png-chunks.ts';
import { orientationOf } from '../hidden-data.ts';
import { crc32 } from './crc32.ts';
import { orientationOnly } from './exif.ts';
import { KeptRanges } from './kept-ranges.ts';

/** Chunks beside the critical ones that make up the look of the picture or animation (PNG specification, third edition, 11.3). */
const LOOK = ['tRNS', 'cHRM', 'gAMA', 'iCCP', 'sBIT', 'sRGB', 'cICP', 'mDCV', 'cLLI', 'bKGD', 'hIST', 'pHYs', 'sPLT'];
const ANIMATION = ['acTL', 'fcTL', 'fdAT'];
const KEPT = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', ...LOOK, ...ANIMATION]);

/** A PNG without texts, times, Exif, unknown chunks and whatever stands behind its end. Null where the file is cut. */
export function cleanPng(bytes: Uint8Array): Uint8Array | null {
  const [header, rest] = [new KeptRanges(), new KeptRanges()];
  let complete = false;
  for (const { type, start, end } of pngChunks(bytes)) {
    if (end > bytes.length) return null;
    if (KEPT.has(type)) (type === 'IHDR' ? header : rest).keep(start, end);
    complete = type === 'IEND';
  }
  if (!complete) return null;
  const orientation = orientationOf(bytes);
  const exif = orientation > 1 ? [chunk('eXIf', orientationOnly(orientation))] : [];
  return joined([bytesOf(PNG_SIGNATURE), ...header.of(bytes), ...exif, ...rest.of(bytes)]);
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const named = joined([bytesOf(type), data]);
  return joined([big(data.length, 4), named, big(crc32(named), 4)]);
}
