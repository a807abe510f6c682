import exifr from 'exifr';
import { describe, expect, it } from 'vitest';
import { bytesOf, joined } from '../../../src/core/image/formats/bytes.ts';
import { jpegSegments } from '../../../src/core/image/formats/jpeg-segments.ts';
import { hiddenDataOf, orientationOf } from '../../../src/core/image/hidden-data.ts';
import { withoutHiddenData } from '../../../src/core/image/without-hidden-data.ts';
import * as make from '../../support/picture-files.ts';

const NOTHING = { location: false, captured: false };
const told = make.tiff({ gps: make.LEEDS, taken: make.TAKEN, orientation: 6 });
const includes = (bytes: Uint8Array, part: Uint8Array | string) => Buffer.from(bytes).includes(Buffer.from(part));
const cleaned = (bytes: Uint8Array): Uint8Array => {
  const clean = withoutHiddenData(bytes);
  expect(clean).not.toBeNull();
  expect(hiddenDataOf(clean as Uint8Array)).toEqual(NOTHING);
  return clean as Uint8Array;
};

describe('a JPEG without what is hidden in it', () => {
  const profile = make.segment(0xe2, bytesOf('ICC_PROFILE\0\x01\x01 colours'));
  const adobe = make.segment(0xee, bytesOf('Adobe\0\x64\0\0\0\0\x01'));
  const jfif = make.segment(0xe0, joined([bytesOf('JFIF\0'), [1, 1, 0, 0, 1, 0, 1, 1, 1], [9, 9, 9]]));
  const secrets = [
    make.exifSegment(told),
    make.xmpSegment('exif:GPSLatitude="53,48N">'),
    make.segment(0xed, bytesOf('Photoshop 3.0\0 City: Leeds')),
    make.segment(0xfe, bytesOf('a comment')),
    make.segment(0xe2, bytesOf('MPF\0 further pictures')),
    make.segment(0xef, bytesOf('of some camera')),
  ];
  const photo = make.photograph();
  const withAll = joined([
    photo.subarray(0, 2),
    ...secrets,
    profile,
    adobe,
    photo.subarray(2),
    bytesOf('behind'),
    told,
  ]);

  it('keeps tables, frame and scans byte for byte, orientation, profile and colour transform', async () => {
    const clean = cleaned(withAll);
    const coded = (bytes: Uint8Array) =>
      joined(
        [...jpegSegments(bytes)]
          .filter(({ marker }) => marker < 0xe0 && marker !== 0xfe)
          .map(({ start, end }) => bytes.subarray(start, end)),
      );
    expect(coded(clean)).toEqual(coded(photo));
    expect(coded(clean).length).toBeGreaterThan(140_000);
    expect([orientationOf(clean), includes(clean, profile), includes(clean, adobe)]).toEqual([6, true, true]);
    expect(await exifr.parse(clean, { translateValues: false, gps: true, xmp: true, iptc: true })).toEqual({
      Orientation: 6,
    });
  });

  it('has none of the rest', () => {
    const clean = cleaned(withAll);
    for (const word of ['Leeds', 'GPSLatitude', 'comment', 'MPF', 'camera', 'behind', '2026'])
      expect(includes(clean, word)).toBe(false);
  });

  it('has its JFIF header without the thumbnail', () => {
    const clean = cleaned(make.jpegFile([jfif, ...secrets]));
    expect(includes(clean, joined([bytesOf('JFIF\0'), [1, 1, 0, 0, 1, 0, 1, 0, 0, 0xff]]))).toBe(true);
  });

  it('is no longer than it was, and the same where nothing was hidden', () => {
    const plain = make.jpegFile([make.segment(0xe0, bytesOf('JFIF\0\x01\x01\0\0\x01\0\x01\0\0'))]);
    expect(cleaned(plain)).toEqual(plain);
  });

  it('is not made of one that is cut or whose lengths cannot be', () => {
    expect(withoutHiddenData(withAll.subarray(0, 60_000))).toBeNull();
    const beyond = make.jpegFile([joined([[0xff, 0xe1, 0xff, 0xff], told])]);
    expect(withoutHiddenData(beyond)).toBeNull();
  });
});

describe('other files without what is hidden in them', () => {
  it('PNG: the data stay, orientation and colours too; texts, times, unknown chunks and the end go', async () => {
    const colours = make.pngChunk('gAMA', [0, 0, 0xb1, 0x8f]);
    const text = make.pngChunk('tEXt', bytesOf('Comment\0of Leeds'));
    const [time, unknown] = [make.pngChunk('tIME', new Uint8Array(7)), make.pngChunk('caBX', bytesOf('who made it'))];
    const bytes = joined([
      make.pngFile([make.pngChunk('eXIf', told), colours, text, time, unknown]),
      bytesOf('behind'),
    ]);
    const clean = cleaned(bytes);
    expect(includes(clean, make.pngFile().subarray(33))).toBe(true);
    expect([orientationOf(clean), includes(clean, colours)]).toEqual([6, true]);
    for (const word of ['Leeds', 'tIME', 'caBX', 'behind']) expect(includes(clean, word)).toBe(false);
    expect(await exifr.parse(clean, { translateValues: false })).toMatchObject({ Orientation: 6 });
    expect(cleaned(make.pngFile())).toEqual(make.pngFile());
  });

  it('WebP: flags and length agree with what is left', () => {
    const chunks = [make.extended(640, 480, 0x3c), make.riffChunk('ICCP', [1, 2]), make.lossy(640, 480)];
    const place = make.riffChunk('XMP ', bytesOf(make.xmp('exif:GPSLatitude="53,48N">')));
    const clean = cleaned(make.webpFile([...chunks, make.riffChunk('EXIF', told), place, make.riffChunk('WHAT', [1])]));
    expect([includes(clean, make.lossy(640, 480)), orientationOf(clean)]).toEqual([true, 6]);
    expect([clean[20], new DataView(clean.buffer).getUint32(4, true)]).toEqual([0x38, clean.length - 8]);
    const upright = cleaned(make.webpFile([...chunks, place]));
    expect(upright).toEqual(make.webpFile([make.extended(640, 480, 0x30), ...chunks.slice(1)]));
    expect(cleaned(make.webpFile([make.lossy(9, 9), place]))).toEqual(make.webpFile([make.lossy(9, 9)]));
  });

  it('GIF: frames and repetition stay', () => {
    const loop = joined([[0x21, 0xff, 11], bytesOf('NETSCAPE2.0'), [3, 1, 0, 0, 0]]);
    const comment = joined([[0x21, 0xfe, 5], bytesOf('Leeds'), [0]]);
    const place = make.xmpExtension('photoshop:City="Leeds">');
    const clean = cleaned(make.gifFile({ frames: 2, extensions: [loop, comment, place] }));
    expect(clean).toEqual(make.gifFile({ frames: 2, extensions: [loop] }));
  });

  it('HEIC, AVIF and films: blanked where it stands, everything else at its place', () => {
    const place = make.box('udta', make.box('\xa9xyz', bytesOf('+53.8013-001.5486/')));
    const files = [
      make.isoPicture('heic', { exif: told }),
      make.isoPicture('avif', { exif: told }),
      make.film('mp42', [make.movieHeader(3_700_000_000), place]),
    ];
    for (const bytes of files) {
      const clean = cleaned(bytes);
      expect(clean.length).toBe(bytes.length);
      expect(clean.filter((byte, at) => byte !== bytes[at]).length).toBeLessThan(160);
    }
  });

  it('of a picture that is too large to be read, too', () => {
    const size = { width: 20_000, height: 20_000 };
    const jpeg = make.jpegFile([make.exifSegment(make.tiff({ gps: make.LEEDS }))], size);
    expect(cleaned(jpeg)).toEqual(make.jpegFile([], size));
  });

  it('none where it cannot be done: WebM, unknown and broken files', () => {
    const webm = joined([[0x1a, 0x45, 0xdf, 0xa3], new Uint8Array(50)]);
    for (const bytes of [webm, bytesOf('a letter'), new Uint8Array(0), make.pngFile().subarray(0, 50)])
      expect(withoutHiddenData(bytes)).toBeNull();
  });
});
