import { deflateSync } from 'node:zlib';
import exifr from 'exifr';
import { cellCounts, grown } from '../../src/core/image/coarse-box.ts';
import { ascii, big, bytesOf, joined } from '../../src/core/image/formats/bytes.ts';
import { jpegSegments } from '../../src/core/image/formats/jpeg-segments.ts';
import { hiddenDataOf } from '../../src/core/image/hidden-data.ts';
import type { Box } from '../../src/core/image/image-facts.ts';
import { withoutHiddenData } from '../../src/core/image/without-hidden-data.ts';
import * as make from '../support/picture-files.ts';
import { expect, test } from './image-reader/image-reader-test.ts';

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
const bytes = (base64: string) => new Uint8Array(Buffer.from(base64, 'base64'));
const CORNERS = [
  [0.25, 0.25],
  [0.75, 0.25],
  [0.25, 0.75],
  [0.75, 0.75],
] as const;

/** With a position, and lying on its side: it is to be turned right by a quarter. */
const told = (jpeg: Uint8Array) =>
  joined([jpeg.subarray(0, 2), make.exifSegment(make.tiff({ gps: make.LEEDS, orientation: 6 })), jpeg.subarray(2)]);

const nameOf = ([red = 0, green = 0, blue = 0]: readonly number[]): string =>
  red > 200 ? 'red' : green > 200 ? 'green' : blue > 200 ? 'blue' : 'grey';

test.beforeEach(() => test.setTimeout(90_000));

test.describe('pictures are decoded', () => {
  test('upright, whatever their size', async ({ tools }) => {
    for (const [width, height, read] of [
      [400, 300, [300, 400]],
      [7000, 4000, [3500, 6125]],
    ] as const) {
      const jpeg = told(bytes(await tools.quarters(width, height, 'image/jpeg')));
      const [frame] = await tools.frames(text(jpeg), CORNERS);
      expect(frame?.original).toEqual([height, width]);
      expect(frame?.size).toEqual(read);
      expect(frame?.colours.map(nameOf)).toEqual(['blue', 'red', 'grey', 'green']);
    }
  });

  test('the same with and without what is hidden in them', async ({ tools }) => {
    const jpeg = told(bytes(await tools.quarters(400, 300, 'image/jpeg')));
    const clean = withoutHiddenData(jpeg) as Uint8Array;
    expect(hiddenDataOf(clean).location).toBe(false);
    expect(await tools.digest(text(clean))).toBe(await tools.digest(text(jpeg)));
    for (const number of [1, 6]) {
      const photo = make.photograph(number);
      expect(await tools.digest(text(withoutHiddenData(photo) as Uint8Array))).toBe(await tools.digest(text(photo)));
    }
    const webp = bytes(await tools.quarters(400, 300, 'image/webp'));
    expect(await tools.digest(text(withoutHiddenData(webp) as Uint8Array))).toBe(await tools.digest(text(webp)));
  });

  test('or refused: data that break off, kinds that this browser does not know', async ({ tools }) => {
    const png = make.pngFile([], { width: 100, height: 100 });
    png.fill(0, 50, 60);
    expect(await tools.problem(text(png))).toBe('truncated');
    expect(await tools.problem(text(make.isoPicture('heic')))).toBe('unsupported');
    expect(await tools.problem(text(make.film('isom', [make.movieHeader(1)])))).toBe('unsupported');
    expect(await tools.problem(text(make.photograph().subarray(0, 90_000)))).toBe('truncated');
    expect(await tools.problem(text(bytesOf('hello, I am a letter')))).toBe('mislabelled');
  });

  test('as AVIF', async ({ tools }) => {
    const [frame] = await tools.frames(AVIF, []);
    expect(frame).toMatchObject({ original: [2, 2], size: [2, 2] });
  });
});

test.describe('a spread of frames is read', () => {
  test('of an animated PNG and GIF', async ({ tools }) => {
    const shades = await tools.frames(text(animated(24)), [[0.5, 0.5]]);
    expect(shades.map(({ colours }) => colours[0]?.[0])).toEqual([1, 4, 7, 10, 13, 16, 19, 22].map((at) => at * 10));
    const three = await tools.frames(text(make.gifFile({ width: 1, height: 1, frames: 3 })), []);
    expect(three.map(({ size }) => size)).toEqual([
      [1, 1],
      [1, 1],
      [1, 1],
    ]);
  });

  for (const type of ['video/webm; codecs=vp8', 'video/mp4; codecs="avc1.42E01E"'])
    test(`of a film: ${type}`, async ({ tools }) => {
      const film = await tools.film(type, 2);
      const frames = await tools.frames(film, [[0.5, 0.5]]);
      expect(frames).toHaveLength(8);
      const light = frames.map(({ colours }) => colours[0]?.[0] ?? -1);
      expect(light).toEqual(light.toSorted((a, b) => a - b));
      expect([light[0] ?? 255, light[7] ?? 0].map((shade) => Math.round(shade / 128))).toEqual([0, 2]);
      expect(frames[0]).toMatchObject({ original: [320, 180], size: [320, 180] });
      expect([...jpegSegments(bytes(await tools.preview(film, 100)))].length).toBeGreaterThan(5);
    });
});

test.describe('faces are blurred', () => {
  const [width, height] = [160, 120];
  const BOX: Box = [50, 30, 48, 60];

  for (const kind of ['png', 'jpeg'] as const)
    test(`for good: ${kind} of two faces with the same averages are the same file`, async ({ tools }) => {
      const [one, other] = twoFaces(width, height, BOX).map((values) => (kind === 'png' ? png : bmp)(values, width));
      if (!one || !other) throw new Error('two faces are two');
      expect(await tools.digest(text(one))).not.toBe(await tools.digest(text(other)));
      const blurred = [await tools.blur(text(one), [BOX]), await tools.blur(text(other), [BOX])];
      expect(blurred[0]).toBe(blurred[1]);
      expect(bytes(blurred[0] as string)[0]).toBe(kind === 'png' ? 0x89 : 0xff);
    });

  test('and nothing else is, at full size, without metadata', async ({ tools }) => {
    const picture = png(twoFaces(width, height, BOX)[0], width);
    const [before, after] = [
      await tools.pixels(text(picture)),
      await tools.pixels(await tools.blur(text(picture), [BOX])),
    ];
    const [x, y, across, down] = grown(BOX, { width, height });
    const inside = (at: number) => {
      const [column, row] = [(at >> 2) % width, Math.floor((at >> 2) / width)];
      return column >= x && column < x + across && row >= y && row < y + down;
    };
    expect(after).toHaveLength(width * height * 4);
    expect(after.filter((value, at) => !inside(at) && value !== before[at])).toEqual([]);
    expect(after.filter((value, at) => inside(at) && at % 4 === 3 && value !== 255)).toEqual([]);
  });

  test('of a photograph: no metadata, upright', async ({ tools }) => {
    const blurred = bytes(await tools.blur(text(told(make.photograph())), [[100, 100, 200, 200]]));
    const applications = [...jpegSegments(blurred)].filter(({ marker }) => marker > 0xe0);
    // Chromium writes the standard colour profile into what it encodes.
    for (const { payload } of applications) expect(ascii(blurred, payload, 11)).toBe('ICC_PROFILE');
    expect(await exifr.parse(blurred)).toBeUndefined();
    const [frame] = await tools.frames(text(blurred), []);
    expect(frame?.original).toEqual([1280, 1920]);
  });
});

test('a preview is a small JPEG of the upright picture', async ({ tools }) => {
  const preview = await tools.preview(text(told(make.photograph())), 300);
  const [frame] = await tools.frames(preview, []);
  expect(frame?.original).toEqual([200, 300]);
});

/** 1 by 1 px frames of growing lightness, in steps of 10. */
function animated(count: number): Uint8Array {
  const [header, control] = [joined([big(1, 4), big(1, 4), [8, 0, 0, 0, 0]]), joined([big(count, 4), big(0, 4)])];
  let sequence = 0;
  const frames = Array.from({ length: count }, (_, at) => {
    const frame = joined([big(sequence++, 4), big(1, 4), big(1, 4), big(0, 4), big(0, 4), [0, 1, 0, 10, 0, 0]]);
    const data = deflateSync(new Uint8Array([0, at * 10]));
    const content = at === 0 ? make.pngChunk('IDAT', data) : make.pngChunk('fdAT', joined([big(sequence++, 4), data]));
    return joined([make.pngChunk('fcTL', frame), content]);
  });
  const chunks = [make.pngChunk('IHDR', header), make.pngChunk('acTL', control), ...frames, make.pngChunk('IEND', [])];
  return joined([bytesOf('\x89PNG\r\n\x1a\n'), ...chunks]);
}

/** Two pictures that are noise in the grown box, in another order within each cell, and the same stripes outside. */
function twoFaces(width: number, height: number, box: Box): [number[], number[]] {
  const [x, y, across, down] = grown(box, { width, height });
  const { columns, rows } = cellCounts(across, down);
  const cells = new Map<number, number[]>();
  const one = Array.from({ length: width * height }, (_, at) => ((at % width) * 3) % 256);
  for (let row = 0; row < down; row += 1)
    for (let column = 0; column < across; column += 1) {
      const cell = Math.floor((row * rows) / down) * columns + Math.floor((column * columns) / across);
      const at = (y + row) * width + x + column;
      one[at] = (row * 71 + column * column * 13 + cell * 40) % 256;
      cells.set(cell, [...(cells.get(cell) ?? []), at]);
    }
  const other = [...one];
  for (const places of cells.values())
    for (const [index, at] of places.entries()) other[at] = one[places[places.length - 1 - index] as number] as number;
  return [one, other];
}

function png(values: readonly number[], width: number): Uint8Array {
  const height = values.length / width;
  const rows = Array.from({ length: height }, (_, row) => [0, ...values.slice(row * width, (row + 1) * width)]);
  const header = joined([big(width, 4), big(height, 4), [8, 0, 0, 0, 0]]);
  const data = make.pngChunk('IDAT', deflateSync(new Uint8Array(rows.flat())));
  return joined([bytesOf('\x89PNG\r\n\x1a\n'), make.pngChunk('IHDR', header), data, make.pngChunk('IEND', [])]);
}

/** A lossless file that becomes a JPEG; rows stand from the bottom up. */
function bmp(values: readonly number[], width: number): Uint8Array {
  const file = make.bmpFile(width, values.length / width);
  const rows = Array.from({ length: values.length / width }, (_, row) => values.slice(row * width, (row + 1) * width));
  file.set(
    rows.toReversed().flatMap((row) => row.flatMap((value) => [value, value, value])),
    54,
  );
  return file;
}

/** A picture of 2 by 2 px, such as pages use to find out whether the browser knows AVIF. */
const AVIF =
  'AAAAIGZ0eXBhdmlmAAAAAGF2aWZtaWYxbWlhZk1BMUIAAADybWV0YQAAAAAAAAAoaGRscgAAAAAAAAAAcGljdAAAAAAAAAAAAAAAAGxpYmF2aWYAAAAADnBpdG0AAAAAAAEAAAAeaWxvYwAAAABEAAABAAEAAAABAAABGgAAAB0AAAAoaWluZgAAAAAAAQAAABppbmZlAgAAAAABAABhdjAxQ29sb3IAAAAAamlwcnAAAABLaXBjbwAAABRpc3BlAAAAAAAAAAIAAAACAAAAEHBpeGkAAAAAAwgICAAAAAxhdjFDgQ0MAAAAABNjb2xybmNseAACAAIAAYAAAAAXaXBtYQAAAAAAAAABAAEEAQKDBAAAACVtZGF0EgAKCBgANogQEAwgMg8f8D///8WfhwB8+ErK42A=';
