import { ascii, bytesOf, startsWith } from '../formats/bytes.ts';
import { gifBlocks } from '../formats/gif-blocks.ts';
import { JPEG, jpegSegments } from '../formats/jpeg-segments.ts';
import { PNG_SIGNATURE, pngChunks } from '../formats/png-chunks.ts';
import { riffChunks } from '../formats/riff-chunks.ts';
import { tiffIn } from './exif.ts';
import { isoMetadata } from './iso-metadata.ts';

/** Where files keep what is not the picture: Exif (from its TIFF header), XMP, or plainly a place or a time. */
export interface MetadataBlock {
  readonly kind: 'exif' | 'xmp' | 'place' | 'time';
  readonly bytes: Uint8Array;
}

/** More blocks than this are not looked at. */
const MOST = 1000;

export function metadataBlocks(bytes: Uint8Array): MetadataBlock[] {
  const blocks: MetadataBlock[] = [];
  for (const block of blocksOf(bytes)) if (blocks.push(block) >= MOST) break;
  return blocks;
}

function blocksOf(bytes: Uint8Array): Iterable<MetadataBlock> {
  if (startsWith(bytes, '\xff\xd8')) return inJpeg(bytes);
  if (startsWith(bytes, PNG_SIGNATURE)) return inPng(bytes);
  if (startsWith(bytes, 'WEBP', 8)) return inWebp(bytes);
  if (startsWith(bytes, 'GIF8')) return inGif(bytes);
  return isoMetadata(bytes);
}

const EXIF = 'Exif\0';
const XMP = ['http://ns.adobe.com/xap/1.0/\0', 'http://ns.adobe.com/xmp/extension/\0'];

function* inJpeg(bytes: Uint8Array): Generator<MetadataBlock> {
  let end = bytes.length;
  for (const segment of jpegSegments(bytes)) {
    end = segment.end;
    if (segment.marker !== JPEG.APP1) continue;
    const block = bytes.subarray(segment.payload, segment.end);
    if (startsWith(block, EXIF)) yield { kind: 'exif', bytes: tiffIn(block) };
    if (XMP.some((name) => startsWith(block, name))) yield { kind: 'xmp', bytes: block };
  }
  yield* behindJpeg(bytes.subarray(end));
}

/** Phones append more pictures, and the film of a live picture, each with its own Exif or atoms. */
function* behindJpeg(rest: Uint8Array): Generator<MetadataBlock> {
  for (const at of placesOf(rest, EXIF)) yield { kind: 'exif', bytes: rest.subarray(at + 6) };
  for (const at of placesOf(rest, 'ftyp').slice(0, 1)) yield* isoMetadata(rest.subarray(Math.max(0, at - 4)));
}

function placesOf(bytes: Uint8Array, text: string): number[] {
  const places: number[] = [];
  const first = bytesOf(text)[0] as number;
  for (let at = bytes.indexOf(first); at >= 0 && places.length < 16; at = bytes.indexOf(first, at + 1))
    if (startsWith(bytes, text, at)) places.push(at);
  return places;
}

/** `eXIf`; XMP in `iTXt`; what ImageMagick writes as hexadecimal text; the registered keyword `Creation Time`. */
function* inPng(bytes: Uint8Array): Generator<MetadataBlock> {
  for (const { type, data } of pngChunks(bytes)) {
    if (type === 'eXIf') yield { kind: 'exif', bytes: tiffIn(data) };
    if (type === 'iTXt' && startsWith(data, 'XML:com.adobe.xmp\0')) yield { kind: 'xmp', bytes: data };
    if (type === 'tEXt' && /^Raw profile type (?:exif|APP1)\0/.test(ascii(data, 0, 40))) yield fromHex(data);
    if (['tEXt', 'zTXt', 'iTXt'].includes(type) && startsWith(data, 'Creation Time\0'))
      yield { kind: 'time', bytes: data };
  }
}

/** Keyword, then lines: the profile's name, its length, and its bytes in hexadecimal digits. */
function fromHex(data: Uint8Array): MetadataBlock {
  const digits = (/^[^\0]*\0\s*\w+\s+\d+\s+([\da-f\s]*)/i.exec(ascii(data))?.[1] ?? '').replace(/\s/g, '');
  const block = Uint8Array.from({ length: digits.length >> 1 }, (_, at) =>
    Number.parseInt(digits.slice(2 * at, 2 * at + 2), 16),
  );
  return { kind: 'exif', bytes: tiffIn(block) };
}

function* inWebp(bytes: Uint8Array): Generator<MetadataBlock> {
  for (const { type, data } of riffChunks(bytes)) {
    if (type === 'EXIF') yield { kind: 'exif', bytes: tiffIn(data) };
    if (type === 'XMP ') yield { kind: 'xmp', bytes: data };
  }
}

function* inGif(bytes: Uint8Array): Generator<MetadataBlock> {
  for (const { application, start, end } of gifBlocks(bytes))
    if (application === 'XMP DataXMP') yield { kind: 'xmp', bytes: bytes.subarray(start, end) };
}
