import { ascii, u32 } from '../formats/bytes.ts';
import { boxesAt, isoBoxes } from '../formats/iso-boxes.ts';
import { type HeaderReader, type ImageHeader, type ImageKind, isWhole } from '../image-header.ts';

/** Brands of picture files (AVIF 1.1, 8; ISO/IEC 23008-12, annex B): the kind, and whether it is a sequence. */
const PICTURES: Readonly<Record<string, readonly [ImageKind, boolean]>> = {
  avif: ['avif', false],
  avis: ['avif', true],
  heic: ['heic', false],
  heix: ['heic', false],
  heim: ['heic', false],
  heis: ['heic', false],
  hevc: ['heic', true],
  hevx: ['heic', true],
  mif1: ['heic', false],
  msf1: ['heic', true],
};

/** HEIC, AVIF, MP4 and QuickTime by their brands. The size of a picture is that of its largest item; that of a video is left to the player. */
export const readIsoHeader: HeaderReader = (head) => {
  const boxes = [...isoBoxes(head.bytes, 0, head.size)];
  if (boxes.some(({ end }) => end > head.size)) return 'truncated';
  const ftyp = boxes.find(({ type }) => type === 'ftyp');
  const brands = ftyp ? [ftyp.body, ...range(ftyp.body + 8, Math.min(ftyp.end, ftyp.body + 256))] : [];
  const names = brands.map((at) => ascii(head.bytes, at, 4));
  const kinds = names.flatMap((name) => (PICTURES[name] ? [PICTURES[name]] : []));
  const lacks = (type: string) => isWhole(head) && !boxes.some((box) => box.type === type);
  if (kinds[0] && !(names[0] && isVideoBrand(names[0]))) {
    // 'mif1' may stand before 'avif', which says more.
    const kind = kinds.some(([name]) => name === 'avif') ? 'avif' : 'heic';
    return lacks('meta') ? 'truncated' : picture(head.bytes, kind, PICTURES[names[0] ?? '']?.[1] ?? false);
  }
  if (lacks('moov')) return 'truncated';
  const kind = !ftyp || names[0] === 'qt  ' ? 'mov' : 'mp4';
  return { kind, width: 0, height: 0, animated: false, video: true };
};

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, Math.floor((to - from) / 4)) }, (_, index) => from + 4 * index);

const isVideoBrand = (name: string): boolean => /^(?:isom|iso\d|mp4\d|avc1|qt {2}|M4V |3g..)$/.test(name);

/** `ispe` holds version and flags, width, height (ISO/IEC 23008-12, 6.5.3). */
function picture(bytes: Uint8Array, kind: ImageKind, animated: boolean): ImageHeader {
  const sizes = boxesAt(bytes, ['meta', 'iprp', 'ipco', 'ispe']).map(({ body }) => [
    u32(bytes, body + 4),
    u32(bytes, body + 8),
  ]);
  const largest = sizes.reduce((best, size) => (area(size) > area(best) ? size : best), [0, 0]);
  return { kind, width: largest[0] ?? 0, height: largest[1] ?? 0, animated, video: false };
}

const area = ([width = 0, height = 0]: readonly number[]): number => width * height;
