import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { big, bytesOf, joined, little } from '../../src/core/image/formats/bytes.ts';
import { crc32 } from '../../src/core/image/hidden/crc32.ts';

/** Picture files made of their parts, so that each can be broken at will. None of them holds a person. */
type Part = Uint8Array | readonly number[];

export const segment = (marker: number, payload: Part): Uint8Array =>
  joined([[0xff, marker], big(payload.length + 2, 2), payload]);

export const frameHeader = (width: number, height: number): Uint8Array =>
  segment(0xc0, joined([[8], big(height, 2), big(width, 2), [1, 1, 0x11, 0]]));

/** Coded data with stuffing and a restart marker in it; not a picture that decodes. */
export const SCAN = joined([segment(0xda, [1, 1, 0, 0, 63, 0]), [1, 2, 0xff, 0, 3, 0xff, 0xd0, 4, 5]]);

export const jpegFile = (
  segments: readonly Part[],
  { width = 40, height = 30, tail = [0xff, 0xd9] as Part } = {},
): Uint8Array => joined([[0xff, 0xd8], ...segments, frameHeader(width, height), SCAN, tail]);

export const pngChunk = (type: string, data: Part): Uint8Array =>
  joined([big(data.length, 4), bytesOf(type), data, big(crc32(joined([bytesOf(type), data])), 4)]);

/** A grey PNG that decodes; `chunks` stand before its data. */
export function pngFile(chunks: readonly Part[] = [], { width = 4, height = 3 } = {}): Uint8Array {
  const rows = new Uint8Array(Math.min(1e6, height * (width + 1))).fill(0x80);
  for (let row = 0; row * (width + 1) < rows.length; row += 1) rows[row * (width + 1)] = 0;
  const header = pngChunk('IHDR', joined([big(width, 4), big(height, 4), [8, 0, 0, 0, 0]]));
  const data = pngChunk('IDAT', deflateSync(rows));
  return joined([bytesOf('\x89PNG\r\n\x1a\n'), header, ...chunks, data, pngChunk('IEND', [])]);
}

export function gifFile({ width = 10, height = 8, frames = 1, extensions = [] as readonly Part[] } = {}): Uint8Array {
  const screen = joined([
    bytesOf('GIF89a'),
    little(width, 2),
    little(height, 2),
    [0x80, 0, 0],
    [0, 0, 0, 255, 255, 255],
  ]);
  const frame = joined([[0x2c, 0, 0, 0, 0], little(width, 2), little(height, 2), [0, 2, 2, 0x4c, 1, 0]]);
  return joined([screen, ...extensions, ...Array.from({ length: frames }, () => frame), [0x3b]]);
}

export const riffChunk = (type: string, data: Part): Uint8Array =>
  joined([bytesOf(type), little(data.length, 4), data, data.length % 2 ? [0] : []]);

const minusOne = (value: number): number[] => little(value - 1, 4).slice(0, 3);

export const extended = (width: number, height: number, flags = 0): Uint8Array =>
  riffChunk('VP8X', [flags, 0, 0, 0, ...minusOne(width), ...minusOne(height)]);

/** The lossy frame begins with its tag and the start code; what follows is no picture. */
export const lossy = (width: number, height: number): Uint8Array =>
  riffChunk('VP8 ', joined([[0x10, 0, 0, 0x9d, 0x01, 0x2a], little(width, 2), little(height, 2), [1, 2, 3]]));

export const webpFile = (chunks: readonly Uint8Array[]): Uint8Array => {
  const body = joined([bytesOf('WEBP'), ...chunks]);
  return joined([bytesOf('RIFF'), little(body.length, 4), body]);
};

export function bmpFile(width: number, height: number, bytes = Math.ceil((width * 24) / 32) * 4 * Math.abs(height)) {
  const header = joined([little(40, 4), little(width, 4), little(height >>> 0, 4), [1, 0, 24, 0], new Uint8Array(24)]);
  return joined([bytesOf('BM'), little(54 + bytes, 4), little(0, 4), little(54, 4), header, new Uint8Array(bytes)]);
}

export const box = (type: string, ...parts: readonly Part[]): Uint8Array => {
  const body = joined(parts);
  return joined([big(body.length + 8, 4), bytesOf(type), body]);
};

const FULL = [0, 0, 0, 0];

/** A HEIC or AVIF file whose only item beside the picture is its Exif block, at the end of the file. */
export function isoPicture(brand: string, { width = 40, height = 30, exif = new Uint8Array(0) as Uint8Array } = {}) {
  const item = joined([big(0, 4), exif]);
  const ispe = box('ispe', FULL, big(width, 4), big(height, 4));
  const infe = box('infe', [2, 0, 0, 0], big(7, 2), [0, 0], bytesOf('Exif'), [0]);
  const before = (offset: number) => {
    const iloc = box(
      'iloc',
      FULL,
      [0x44, 0],
      big(1, 2),
      big(7, 2),
      [0, 0],
      big(1, 2),
      big(offset, 4),
      big(item.length, 4),
    );
    const meta = box('meta', FULL, box('iinf', FULL, big(1, 2), infe), iloc, box('iprp', box('ipco', ispe)));
    return joined([box('ftyp', bytesOf(brand), FULL, bytesOf('mif1')), meta]);
  };
  return joined([before(before(0).length + 8), box('mdat', item)]);
}

export const film = (brand: string, moov: readonly Part[], media: Part = [1, 2, 3]): Uint8Array =>
  joined([box('ftyp', bytesOf(brand), FULL), box('moov', ...moov), box('mdat', media)]);

export const movieHeader = (created: number): Uint8Array =>
  box('mvhd', FULL, big(created, 4), big(created, 4), new Uint8Array(88));

interface ExifParts {
  readonly gps?: readonly [number, number, number];
  readonly taken?: string;
  readonly orientation?: number;
  readonly isLittle?: boolean;
}

/** A TIFF block: orientation, a position (degrees, minutes, seconds north and west), the moment it was taken. */
export function tiff({ gps, taken, orientation = 1, isLittle = true }: ExifParts): Uint8Array {
  const number = (value: number, length: 2 | 4) => (isLittle ? little(value, length) : big(value, length));
  const entry = (tag: number, type: number, count: number, value: readonly number[]) =>
    joined([number(tag, 2), number(type, 2), number(count, 4), [...value, 0, 0, 0, 0].slice(0, 4)]);
  const directory = (...entries: Uint8Array[]) => joined([number(entries.length, 2), ...entries, number(0, 4)]);
  const [main, exif, position, date] = [8, 8 + 42, 8 + 42 + 18, 8 + 42 + 18 + 54];
  const degrees = date + 20;
  const place = (gps ?? []).flatMap((value) => [...number(value, 4), ...number(1, 4)]);
  return joined([
    bytesOf(isLittle ? 'II' : 'MM'),
    number(42, 2),
    number(main, 4),
    directory(
      entry(0x0112, 3, 1, number(orientation, 2)),
      entry(0x8769, 4, 1, number(exif, 4)),
      entry(0x8825, 4, 1, number(position, 4)),
    ),
    taken ? directory(entry(0x9003, 2, 20, number(date, 4))) : joined([number(0, 2), new Uint8Array(16)]),
    gps
      ? directory(
          entry(1, 2, 2, bytesOf('N\0') as unknown as number[]),
          entry(2, 5, 3, number(degrees, 4)),
          entry(3, 2, 2, bytesOf('W\0') as unknown as number[]),
          entry(4, 5, 3, number(degrees, 4)),
        )
      : joined([number(0, 2), new Uint8Array(52)]),
    joined([bytesOf(taken ?? ''), new Uint8Array(20)]).subarray(0, 20),
    place,
  ]);
}

export const TAKEN = '2026:05:04 10:11:12';
export const LEEDS = [53, 48, 5] as const;

export const exifSegment = (block: Uint8Array): Uint8Array => segment(0xe1, joined([bytesOf('Exif\0\0'), block]));

export const xmp = (inside: string): string =>
  `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF><rdf:Description ${inside}</rdf:Description></rdf:RDF></x:xmpmeta>`;

export const xmpSegment = (inside: string): Uint8Array =>
  segment(0xe1, bytesOf(`http://ns.adobe.com/xap/1.0/\0${xmp(inside)}`));

/** XMP in a GIF stands there as it is; a run of falling lengths behind it leads walkers of sub-blocks to its end (XMP part 3, 1.1.2). */
export const xmpExtension = (inside: string): Uint8Array => {
  const run = Array.from({ length: 256 }, (_, at) => 255 - at);
  return joined([[0x21, 0xff, 11], bytesOf('XMP DataXMP'), bytesOf(xmp(inside)), [1], run, [0]]);
};

/** One of six photographs inside an installed package (MIT), with what the camera wrote; some say where they were taken. */
export const photograph = (number = 1): Uint8Array =>
  new Uint8Array(
    readFileSync(new URL(`../../node_modules/@vladmandic/face-api/demo/sample${number}.jpg`, import.meta.url)),
  );
