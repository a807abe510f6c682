import exifr from 'exifr';
import { describe, expect, it } from 'vitest';
import { big, bytesOf, joined } from '../../../src/core/image/formats/bytes.ts';
import { hiddenDataOf, orientationOf } from '../../../src/core/image/hidden-data.ts';
import * as make from '../../support/picture-files.ts';

const NOTHING = { location: false, captured: false };
const BOTH = { location: true, captured: true };
const told = make.tiff({ gps: make.LEEDS, taken: make.TAKEN, orientation: 6 });

describe('where and when a picture was taken', () => {
  it('is read as another library reads it', async () => {
    for (const isLittle of [true, false]) {
      const block = make.tiff({ gps: make.LEEDS, taken: make.TAKEN, orientation: 6, isLittle });
      const bytes = make.jpegFile([make.exifSegment(block)]);
      const read = await exifr.parse(bytes, { translateValues: false });
      expect(read).toMatchObject({
        Orientation: 6,
        latitude: expect.closeTo(53.8, 1),
        DateTimeOriginal: expect.any(Date),
      });
      expect(hiddenDataOf(bytes)).toEqual(BOTH);
      expect(orientationOf(bytes)).toBe(6);
    }
  });

  it.each([1, 2, 3, 4, 5, 6])('is read as another library reads it, off real cameras: %i', async (number) => {
    const bytes = make.photograph(number);
    const [gps, read] = [await exifr.gps(bytes), await exifr.parse(bytes)];
    expect(hiddenDataOf(bytes)).toEqual({ location: gps !== undefined, captured: read.DateTimeOriginal !== undefined });
    expect(read.DateTimeOriginal).toBeInstanceOf(Date);
  });

  it('stands in Exif of every kind of picture', () => {
    const files = [
      make.jpegFile([make.exifSegment(told)]),
      make.pngFile([make.pngChunk('eXIf', told)]),
      make.webpFile([make.extended(9, 9, 8), make.lossy(9, 9), make.riffChunk('EXIF', told)]),
      make.webpFile([
        make.extended(9, 9, 8),
        make.lossy(9, 9),
        make.riffChunk('EXIF', joined([bytesOf('Exif\0\0'), told])),
      ]),
      make.isoPicture('heic', { exif: told }),
      make.isoPicture('avif', { exif: joined([bytesOf('Exif\0\0'), told]) }),
    ];
    for (const bytes of files) expect(hiddenDataOf(bytes)).toEqual(BOTH);
  });

  it('stands in texts of PNG', () => {
    const hex = Buffer.from(joined([bytesOf('Exif\0\0'), told])).toString('hex');
    const raw = bytesOf(`Raw profile type exif\0\nexif\n ${told.length + 6}\n${hex}\n`);
    expect(hiddenDataOf(make.pngFile([make.pngChunk('tEXt', raw)]))).toEqual(BOTH);
    const time = make.pngChunk('tEXt', bytesOf('Creation Time\x002026-05-04'));
    expect(hiddenDataOf(make.pngFile([time]))).toEqual({ location: false, captured: true });
  });

  it.each([
    ['exif:GPSLatitude="53,48.5N">', { location: true, captured: false }],
    ['><exif:GPSLongitude>1,33W</exif:GPSLongitude>', { location: true, captured: false }],
    ['photoshop:City="Leeds">', { location: true, captured: false }],
    ['><Iptc4xmpExt:LocationShown><rdf:Bag/></Iptc4xmpExt:LocationShown>', { location: true, captured: false }],
    ['exif:DateTimeOriginal="2026-05-04T10:11:12">', { location: false, captured: true }],
    ['exif:GPSLatitude="" xmp:MetadataDate="2026-05-04">', NOTHING],
    ['><photoshop:City></photoshop:City>', NOTHING],
    ['dc:format="image/jpeg">', NOTHING],
  ])('stands in XMP: %s', (inside, expected) => {
    const itxt = bytesOf(`XML:com.adobe.xmp\0\0\0\0\0${make.xmp(inside)}`);
    expect(hiddenDataOf(make.jpegFile([make.xmpSegment(inside)]))).toEqual(expected);
    expect(hiddenDataOf(make.pngFile([make.pngChunk('iTXt', itxt)]))).toEqual(expected);
    expect(hiddenDataOf(make.webpFile([make.lossy(9, 9), make.riffChunk('XMP ', bytesOf(make.xmp(inside)))]))).toEqual(
      expected,
    );
    expect(hiddenDataOf(make.gifFile({ extensions: [make.xmpExtension(inside)] }))).toEqual(expected);
  });

  it('stands in films', () => {
    const place = make.box('udta', make.box('\xa9xyz', bytesOf('\0\x12\x15\xc7+53.8013-001.5486/')));
    const key = make.box('mdta', bytesOf('com.apple.quicktime.location.ISO6709'));
    const keys = make.box('keys', [0, 0, 0, 0], big(1, 4), key);
    const list = make.box('ilst', make.box('\0\0\0\x01', make.box('data', bytesOf('+53.8-001.5/'))));
    const meta = make.box('meta', make.box('hdlr', new Uint8Array(24)), keys, list);
    expect(hiddenDataOf(make.film('mp42', [make.movieHeader(3_700_000_000), place]))).toEqual(BOTH);
    expect(hiddenDataOf(make.film('qt  ', [make.movieHeader(0), meta]))).toEqual({ location: true, captured: false });
    expect(hiddenDataOf(make.film('mp42', [make.movieHeader(0)]))).toEqual(NOTHING);
  });

  it('stands in what phones append to a picture', () => {
    const second = make.jpegFile([make.exifSegment(told)]);
    expect(hiddenDataOf(make.jpegFile([], { tail: joined([[0xff, 0xd9, 0, 0], second]) }))).toEqual(BOTH);
    const live = make.film('mp42', [make.box('udta', make.box('\xa9xyz', bytesOf('+53-001/')))]);
    expect(hiddenDataOf(make.jpegFile([], { tail: joined([[0xff, 0xd9], live]) })).location).toBe(true);
  });

  it('is not said by a file without it, nor by a camera without a position', () => {
    const files = [
      make.jpegFile([]),
      make.pngFile(),
      make.gifFile(),
      make.jpegFile([make.exifSegment(make.tiff({ gps: [0, 0, 0], taken: '0000:00:00 00:00:00' }))]),
      make.jpegFile([make.exifSegment(make.tiff({ orientation: 3 }))]),
    ];
    for (const bytes of files) expect(hiddenDataOf(bytes)).toEqual(NOTHING);
  });
});
