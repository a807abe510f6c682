import { describe, expect, it } from 'vitest';
import { bytesOf, joined } from '../../../src/core/image/formats/bytes.ts';
import { openPicture } from '../../../src/reader/image/open-picture.ts';
import * as make from '../../support/picture-files.ts';

const blob = (bytes: Uint8Array) => new Blob([bytes as Uint8Array<ArrayBuffer>]);
const problem = (bytes: Uint8Array) =>
  openPicture(blob(bytes)).then(
    () => 'opened',
    ({ problem }) => problem,
  );

describe('a file that is opened', () => {
  it('has the size of the upright picture, and says what is hidden in it', async () => {
    const block = make.exifSegment(make.tiff({ gps: make.LEEDS, orientation: 6 }));
    const picture = await openPicture(blob(make.jpegFile([block], { width: 400, height: 300 })));
    expect(picture).toMatchObject({ width: 300, height: 400, hidden: { location: true, captured: false } });
    expect(picture.header).toMatchObject({ kind: 'jpeg', width: 400, height: 300 });
  });

  it('is looked at to its end', async () => {
    const long = make.jpegFile(Array.from({ length: 4 }, () => make.segment(0xee, new Uint8Array(60_000))));
    expect(await problem(long)).toBe('opened');
    expect(await problem(long.subarray(0, long.length - 2))).toBe('truncated');
  });

  it('is refused by its header', async () => {
    expect(await problem(new Uint8Array(0))).toBe('empty');
    expect(await problem(make.pngFile([], { width: 60_000, height: 60_000 }))).toBe('too-large');
    expect(await problem(bytesOf('not a picture'))).toBe('mislabelled');
  });

  it('may be a film whose place stands behind its pictures, which are left where they are', async () => {
    const place = make.box('moov', make.movieHeader(9), make.box('udta', make.box('\xa9xyz', bytesOf('+53-001/'))));
    const bytes = joined([make.box('ftyp', bytesOf('isom\0\0\0\0')), make.box('mdat', new Uint8Array(200_000)), place]);
    const file = blob(bytes);
    const whole = file.arrayBuffer;
    file.arrayBuffer = () => Promise.reject(new Error('too much to bring in'));
    expect(whole).toBeDefined();
    expect(await openPicture(file)).toMatchObject({
      header: { video: true },
      hidden: { location: true, captured: true },
    });
  });
});
