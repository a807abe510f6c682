import { ascii, u32 } from '../formats/bytes.ts';
import { boxesAt, type IsoBox, isoBoxes } from '../formats/iso-boxes.ts';
import { tiffIn } from './exif.ts';
import { itemPlaces } from './iso-items.ts';
import type { MetadataBlock } from './metadata-blocks.ts';

/** Exif and XMP of HEIC and AVIF; place and time of MP4 and QuickTime films. */
export function* isoMetadata(bytes: Uint8Array): Generator<MetadataBlock> {
  for (const { type, from, to } of itemPlaces(bytes)) {
    const block = bytes.subarray(from, to);
    // Four bytes say how far on the TIFF header is (ISO/IEC 23008-12, A.2.1).
    if (type === 'Exif') yield { kind: 'exif', bytes: tiffIn(block.subarray(4)) };
    if (type === 'mime') yield { kind: 'xmp', bytes: block };
  }
  for (const place of placeBoxes(bytes)) yield { kind: 'place', bytes: bytes.subarray(place.body, place.end) };
  for (const { body, end } of boxesAt(bytes, ['moov', 'mvhd']))
    if (end <= bytes.length && hasTime(bytes, body)) yield { kind: 'time', bytes: bytes.subarray(body, end) };
}

/** Seconds since 1904, in 4 bytes or in 8 (ISO/IEC 14496-12, 8.2.2). */
const hasTime = (bytes: Uint8Array, body: number): boolean =>
  u32(bytes, body + 4) > 0 || (bytes[body] === 1 && u32(bytes, body + 8) > 0);

/** QuickTime's `©xyz`, 3GPP's `loci` (TS 26.244, 8.13), and Apple's key with its value. */
export function placeBoxes(bytes: Uint8Array): IsoBox[] {
  const films = [['moov'], ['moov', 'trak']];
  const users = films.flatMap((path) => ['\xa9xyz', 'loci'].flatMap((type) => boxesAt(bytes, [...path, 'udta', type])));
  const apple = films.flatMap((path) => boxesAt(bytes, [...path, 'meta'])).flatMap((meta) => appleValues(bytes, meta));
  return [...users.filter(({ body, end }) => end > body && end <= bytes.length), ...apple];
}

/** Values in `ilst` are named by the number of their key in `keys` (QuickTime File Format, Metadata). */
function appleValues(bytes: Uint8Array, meta: IsoBox): IsoBox[] {
  const inside = [...isoBoxes(bytes, meta.body, meta.end)];
  const keys = inside.find(({ type }) => type === 'keys');
  const list = inside.find(({ type }) => type === 'ilst');
  if (!keys || !list) return [];
  const names = [...isoBoxes(bytes, keys.body + 8, keys.end)].map(({ body, end }) =>
    ascii(bytes, body, Math.min(200, end - body)),
  );
  return [...isoBoxes(bytes, list.body, list.end)].filter(
    ({ start, end }) => end <= bytes.length && /location/i.test(names[u32(bytes, start + 4) - 1] ?? ''),
  );
}
