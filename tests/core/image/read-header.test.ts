import { describe, expect, it } from 'vitest';
import { big, bytesOf, joined } from '../../../src/core/image/formats/bytes.ts';
import { IMAGE_LIMITS } from '../../../src/core/image/image-limits.ts';
import { readHeader } from '../../../src/core/image/read-header.ts';
import * as make from '../../support/picture-files.ts';

const whole = (bytes: Uint8Array) => readHeader(bytes, bytes.length);
const size = (bytes: Uint8Array) => {
  const header = whole(bytes);
  return typeof header === 'string' ? header : [header.kind, header.width, header.height];
};

describe('the header of a picture', () => {
  it('gives kind and size', () => {
    expect(size(make.jpegFile([], { width: 6000, height: 4000 }))).toEqual(['jpeg', 6000, 4000]);
    expect(size(make.pngFile([], { width: 30, height: 20 }))).toEqual(['png', 30, 20]);
    expect(size(make.gifFile({ width: 300, height: 200 }))).toEqual(['gif', 300, 200]);
    expect(size(make.webpFile([make.lossy(640, 480)]))).toEqual(['webp', 640, 480]);
    expect(size(make.webpFile([make.extended(5000, 4000), make.lossy(5000, 4000)]))).toEqual(['webp', 5000, 4000]);
    const lossless = make.riffChunk('VP8L', [0x2f, 99, 0x40, 0x0c, 0, 1]);
    expect(size(make.webpFile([lossless]))).toEqual(['webp', 100, 50]);
    expect(size(make.bmpFile(20, -10))).toEqual(['bmp', 20, 10]);
    expect(size(make.isoPicture('avif', { width: 800, height: 600 }))).toEqual(['avif', 800, 600]);
    expect(size(make.isoPicture('heic', { width: 4032, height: 3024 }))).toEqual(['heic', 4032, 3024]);
    expect(size(make.photograph())).toEqual(['jpeg', 1920, 1280]);
  });

  it('believes the bytes, of which a part may do', () => {
    const bytes = make.jpegFile([make.segment(0xee, new Uint8Array(9000))], { width: 24, height: 18 });
    expect(readHeader(bytes.subarray(0, 9100), bytes.length)).toMatchObject({ width: 24, height: 18 });
    expect(readHeader(bytes.subarray(0, 50), bytes.length)).toMatchObject({ kind: 'jpeg', width: 0 });
  });

  it('tells animations and videos', () => {
    const control = make.pngChunk('acTL', joined([big(5, 4), big(0, 4)]));
    const animated = [
      make.gifFile({ frames: 3 }),
      make.pngFile([control]),
      make.webpFile([make.extended(9, 9, 0x02), make.riffChunk('ANMF', new Uint8Array(24))]),
      make.isoPicture('avis'),
    ];
    for (const bytes of animated) expect(whole(bytes)).toMatchObject({ animated: true, video: false });
    for (const bytes of [make.gifFile(), make.pngFile()]) expect(whole(bytes)).toMatchObject({ animated: false });
    expect(whole(make.film('isom', []))).toMatchObject({ kind: 'mp4', video: true });
    expect(whole(make.film('qt  ', []))).toMatchObject({ kind: 'mov', video: true });
    expect(whole(joined([[0x1a, 0x45, 0xdf, 0xa3], new Uint8Array(50)]))).toMatchObject({ kind: 'webm', video: true });
  });
});

describe('files that are not read', () => {
  it('are empty', () => expect(readHeader(new Uint8Array(0), 0)).toBe('empty'));

  const good = {
    jpeg: make.jpegFile([]),
    photograph: make.photograph(),
    png: make.pngFile(),
    gif: make.gifFile(),
    webp: make.webpFile([make.lossy(640, 480)]),
    bmp: make.bmpFile(20, 10),
    avif: make.isoPicture('avif', { exif: make.tiff({ taken: make.TAKEN }) }),
    mp4: make.film('isom', [make.movieHeader(1)]),
  };
  it.each(Object.entries(good))('are cut anywhere: %s', (_, bytes) => {
    expect(whole(bytes)).toBeTypeOf('object');
    for (const share of [0.2, 0.5, 0.9]) {
      const cut = bytes.subarray(0, Math.floor(bytes.length * share));
      expect(whole(cut), `${share}`).toBe('truncated');
    }
    expect(whole(bytes.subarray(0, 2)), 'two bytes').toBe('truncated');
  });

  it('say of themselves that they go on past their end, even where only the head is seen', () => {
    const bytes = make.film('isom', [make.movieHeader(1)], new Uint8Array(5000));
    expect(readHeader(bytes.subarray(0, 400), bytes.length)).toMatchObject({ video: true });
    expect(readHeader(bytes.subarray(0, 400), bytes.length - 1)).toBe('truncated');
    const png = make.pngFile([make.pngChunk('tEXt', new Uint8Array(5000))]);
    expect(readHeader(png.subarray(0, 60), 4000)).toBe('truncated');
  });

  it('have too many pixels, or one side that is too long', () => {
    expect(whole(make.jpegFile([], { width: 10_000, height: 9999 }))).toMatchObject({ width: 10_000 });
    expect(size(make.pngFile([], { width: 10_000, height: 5000 }))).toEqual(['png', 10_000, 5000]);
    const bombs = [
      make.jpegFile([], { width: 10_000, height: 10_000 }),
      make.pngFile([], { width: 10_000, height: 5001 }),
      make.gifFile({ width: 10_000, height: 5001, frames: 2 }),
      make.isoPicture('heic', { width: 10_000, height: 5001 }),
      make.jpegFile([], { width: 65_535, height: 65_535 }),
      make.pngFile([], { width: 50_000, height: 50_000 }),
      make.pngFile([], { width: 30_001, height: 1 }),
      make.gifFile({ width: 65_535, height: 65_535, frames: 2 }),
      make.webpFile([make.extended(16_777_216, 16_777_216, 2), make.riffChunk('ANMF', new Uint8Array(24))]),
      make.webpFile([make.lossy(16_383, 16_383)]),
      make.isoPicture('avif', { width: 65_536, height: 65_536 }),
    ];
    for (const bytes of bombs) expect(whole(bytes)).toBe('too-large');
  });

  it('have too many bytes', () => {
    const jpeg = make.jpegFile([]);
    const webm = joined([[0x1a, 0x45, 0xdf, 0xa3], new Uint8Array(50)]);
    expect(readHeader(jpeg, IMAGE_LIMITS.pictureBytes)).toMatchObject({ kind: 'jpeg' });
    expect(readHeader(jpeg, IMAGE_LIMITS.pictureBytes + 1)).toBe('too-large');
    expect(readHeader(webm, IMAGE_LIMITS.videoBytes)).toMatchObject({ kind: 'webm' });
    expect(readHeader(webm, IMAGE_LIMITS.videoBytes + 1)).toBe('too-large');
  });

  it('are nothing that is known, whatever their name', () => {
    for (const text of ['hello, this is a letter', 'PK\x03\x04 a document', '\0'.repeat(64)])
      expect(whole(bytesOf(text))).toBe('mislabelled');
  });

  it('are pictures and films that no browser of ours decodes', () => {
    for (const text of ['II*\0 a scan', 'RIFF\x10\0\0\0AVI LIST', '<svg xmlns="">', '8BPS\0\x01 layers'])
      expect(whole(bytesOf(text))).toBe('unsupported');
  });
});
