import { ascii, big, bytesOf, joined, startsWith, u16, u32 } from '../formats/bytes.ts';

/** What the Exif block of a picture says. */
export interface ExifFacts {
  readonly location: boolean;
  readonly captured: boolean;
  /** 1 to 8; 1 is upright. */
  readonly orientation: number;
}

/** Tags (Exif 2.32, CIPA DC-008, tables 3 to 15). */
const TAG = { orientation: 0x0112, exif: 0x8769, gps: 0x8825, original: 0x9003, digitised: 0x9004 };
const GPS = { latitude: 2, longitude: 4, date: 29 };
const RATIONALS = 3;

interface Entry {
  readonly tag: number;
  readonly type: number;
  readonly count: number;
  /** Where its four bytes of value, or of the offset of it, stand. */
  readonly at: number;
}

/** `tiff`: from its byte order mark on. Reads three directories and follows nothing else, whatever the file says. */
export function readExif(tiff: Uint8Array): ExifFacts {
  const order = ascii(tiff, 0, 2);
  if (order !== 'II' && order !== 'MM') return { location: false, captured: false, orientation: 1 };
  const isLittle = order === 'II';
  const entries = (at: number): readonly Entry[] => entriesAt(tiff, at, isLittle);
  const within = (tag: number): readonly Entry[] => {
    const found = main.find((entry) => entry.tag === tag);
    return found ? entries(u32(tiff, found.at, isLittle)) : [];
  };
  const dated = ({ at, count }: Entry): boolean => {
    const from = count > 4 ? u32(tiff, at, isLittle) : at;
    return /[1-9]/.test(ascii(tiff, from, Math.min(count, 32)));
  };
  const placed = ({ at, count }: Entry): boolean =>
    count === RATIONALS && hasDegrees(tiff, u32(tiff, at, isLittle), isLittle);

  const main = entries(u32(tiff, 4, isLittle));
  const gps = within(TAG.gps);
  const dates = within(TAG.exif).filter(({ tag }) => tag === TAG.original || tag === TAG.digitised);
  const orientation = main.find(({ tag }) => tag === TAG.orientation);
  const turned = orientation ? u16(tiff, orientation.at, isLittle) : 1;
  return {
    location: gps.filter(({ tag }) => tag === GPS.latitude || tag === GPS.longitude).some(placed),
    captured: [...dates, ...gps.filter(({ tag }) => tag === GPS.date)].some(dated),
    orientation: turned >= 1 && turned <= 8 ? turned : 1,
  };
}

function entriesAt(tiff: Uint8Array, at: number, isLittle: boolean): Entry[] {
  const room = Math.floor((tiff.length - at - 2) / 12);
  const count = at < 8 ? 0 : Math.max(0, Math.min(u16(tiff, at, isLittle), room));
  return Array.from({ length: count }, (_, index) => at + 2 + 12 * index).map((entry) => ({
    tag: u16(tiff, entry, isLittle),
    type: u16(tiff, entry + 2, isLittle),
    count: u32(tiff, entry + 4, isLittle),
    at: entry + 8,
  }));
}

/** Degrees, minutes and seconds, not all of them 0: what cameras write that have found no position. */
const hasDegrees = (tiff: Uint8Array, from: number, isLittle: boolean): boolean =>
  Array.from({ length: RATIONALS }, (_, index) => from + 8 * index).some(
    (at) => u32(tiff, at, isLittle) > 0 && u32(tiff, at + 4, isLittle) > 0,
  );

/** The TIFF block within the bytes of an Exif segment, chunk or item: with 'Exif' and two zeros before it, or without. */
export const tiffIn = (block: Uint8Array): Uint8Array => (startsWith(block, 'Exif\0') ? block.subarray(6) : block);

/** An Exif block that says how to turn the picture upright, and nothing else. */
export const orientationOnly = (orientation: number): Uint8Array =>
  joined([
    bytesOf('MM\0*'),
    big(8, 4),
    big(1, 2),
    big(TAG.orientation, 2),
    big(3, 2),
    big(1, 4),
    big(orientation, 2),
    [0, 0],
    big(0, 4),
  ]);
