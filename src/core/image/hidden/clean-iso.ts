import { bytesOf } from '../formats/bytes.ts';
import { boxesAt } from '../formats/iso-boxes.ts';
import { orientationOnly } from './exif.ts';
import { itemPlaces } from './iso-items.ts';
import { placeBoxes } from './iso-metadata.ts';

/**
 * HEIC, AVIF, MP4 and QuickTime with place and time blanked where they stand, since everything in such a file is found by
 * its offset: Exif and XMP items, place boxes (renamed `free`), and the dates of film and tracks.
 */
export function cleanIso(bytes: Uint8Array): Uint8Array {
  const clean = bytes.slice();
  for (const { type, from, to } of itemPlaces(bytes)) {
    clean.fill(type === 'mime' ? 0x20 : 0, from, to);
    // These files are turned upright by a property of their own, never by Exif: an empty block of the right shape will do.
    const block = orientationOnly(1);
    if (type === 'Exif' && to - from >= block.length + 4) clean.set(block, from + 4);
  }
  for (const { start, body, end } of placeBoxes(bytes)) {
    clean.fill(0, body, end);
    clean.set(bytesOf('free'), start + 4);
  }
  for (const path of [
    ['moov', 'mvhd'],
    ['moov', 'trak', 'tkhd'],
    ['moov', 'trak', 'mdia', 'mdhd'],
  ])
    for (const { body } of boxesAt(bytes, path)) clean.fill(0, body + 4, body + (bytes[body] === 1 ? 20 : 12));
  return clean;
}
