import { describe, expect, it } from 'vitest';
import { big, bytesOf, joined, little } from '../../../src/core/image/formats/bytes.ts';
import { hiddenDataOf, orientationOf } from '../../../src/core/image/hidden-data.ts';
import { readHeader } from '../../../src/core/image/read-header.ts';
import { withoutHiddenData } from '../../../src/core/image/without-hidden-data.ts';
import { seededRandom } from '../../../src/eval/random.ts';
import { cpuTime } from '../../support/cpu-time.ts';
import * as make from '../../support/picture-files.ts';

const told = make.tiff({ gps: make.LEEDS, taken: make.TAKEN, orientation: 6 });
const place = make.xmp('exif:GPSLatitude="53,48N">');
const FILES = {
  jpeg: make.jpegFile([make.exifSegment(told), make.xmpSegment('exif:GPSLatitude="53,48N">')]),
  png: make.pngFile([
    make.pngChunk('eXIf', told),
    make.pngChunk('iTXt', bytesOf(`XML:com.adobe.xmp\0\0\0\0\0${place}`)),
  ]),
  webp: make.webpFile([make.extended(9, 9, 8), make.lossy(9, 9), make.riffChunk('EXIF', told)]),
  gif: make.gifFile({ frames: 3 }),
  bmp: make.bmpFile(20, 10),
  heic: make.isoPicture('heic', { exif: told }),
  film: make.film('mp42', [make.movieHeader(9), make.box('udta', make.box('\xa9xyz', bytesOf('+53-001/')))]),
};

const readAll = (bytes: Uint8Array) => {
  readHeader(bytes, bytes.length);
  hiddenDataOf(bytes);
  orientationOf(bytes);
  const clean = withoutHiddenData(bytes);
  if (clean) expect(hiddenDataOf(clean)).toEqual({ location: false, captured: false });
};

describe('hostile files', () => {
  it.each(Object.entries(FILES))('are read without a throw with any of their bytes changed: %s', (_, file) => {
    const random = seededRandom(7);
    const next = (below: number) => Math.floor(random() * below);
    for (let round = 0; round < 600; round += 1) {
      const bytes = file.slice(0, next(3) === 0 ? next(file.length) : file.length);
      for (let change = 0; change < 1 + next(4); change += 1)
        bytes[next(bytes.length)] = [0, 255, 127, next(256)][next(4)] as number;
      expect(() => readAll(bytes)).not.toThrow();
    }
  });

  const MEGABYTES = 2;
  const filled = (part: Uint8Array) => Array.from({ length: Math.floor((MEGABYTES * 1e6) / part.length) }, () => part);
  it.each([
    ['segments without end', () => make.jpegFile(filled(make.segment(0xe1, [])))],
    ['Exif segments', () => make.jpegFile(filled(make.exifSegment(told)))],
    ['stuffing', () => make.jpegFile([], { tail: joined([...filled(bytesOf('\xff\0')), [0xff, 0xd9]]) })],
    ['fill bytes', () => make.jpegFile([new Uint8Array(MEGABYTES * 1e6).fill(255)])],
    [
      'what looks like Exif behind the end',
      () => make.jpegFile([], { tail: joined([[0xff, 0xd9], ...filled(bytesOf('Exif\0'))]) }),
    ],
    ['one property over and over', () => make.jpegFile(filled(make.xmpSegment(':City '.repeat(10_000))))],
    ['empty chunks', () => make.pngFile(filled(make.pngChunk('IDAT', [])))],
    ['texts', () => make.pngFile(filled(make.pngChunk('tEXt', bytesOf('Raw profile type exif\0'))))],
    ['empty chunks of WebP', () => make.webpFile(filled(make.riffChunk('EXIF', [])))],
    [
      'blocks of one byte',
      () => make.gifFile({ extensions: [joined([[0x21, 0xfe], ...filled(new Uint8Array([1, 7])), [0]])] }),
    ],
    ['frames', () => make.gifFile({ frames: 200_000 })],
    ['empty boxes', () => joined([make.film('mp42', []), ...filled(make.box('moov'))])],
    ['boxes in boxes', () => make.film('mp42', [joined(filled(make.box('udta', make.box('\xa9xyz'))))])],
    ['a directory of all tags that points at itself', () => make.jpegFile([make.exifSegment(selfish())])],
  ])('do not take long: %s', async (_, file) => {
    const bytes = file();
    const ms = await cpuTime(() => readAll(bytes));
    expect(ms).toBeLessThan(2000);
  });
});

/** 5,000 entries, each of which is the pointer to the same directory. */
function selfish(): Uint8Array {
  const entry = joined([little(0x8825, 2), little(4, 2), little(0xffffffff, 4), little(8, 4)]);
  return joined([
    bytesOf('II*\0'),
    little(8, 4),
    little(65_535, 2),
    ...Array.from({ length: 5000 }, () => entry),
    big(0, 4),
  ]);
}
