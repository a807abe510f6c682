import { ascii, u16, u32 } from '../formats/bytes.ts';
import { boxesAt } from '../formats/iso-boxes.ts';

/** Where the bytes of an Exif or XMP item of a HEIC or AVIF file lie. */
export interface ItemPlace {
  readonly type: 'Exif' | 'mime';
  readonly from: number;
  readonly to: number;
}

/** Items are named in `iinf` and found by `iloc` (ISO/IEC 14496-12, 8.11.3 and 8.11.6); only those within the file. */
export function itemPlaces(bytes: Uint8Array): ItemPlace[] {
  const types = itemTypes(bytes);
  return boxesAt(bytes, ['meta', 'iloc'])
    .flatMap(({ body, end }) => [...locations(bytes, body, Math.min(end, bytes.length))])
    .flatMap(({ item, from, to }) => {
      const type = types.get(item);
      return type && to <= bytes.length && to > from ? [{ type, from, to }] : [];
    });
}

function itemTypes(bytes: Uint8Array): Map<number, ItemPlace['type']> {
  const types = new Map<number, ItemPlace['type']>();
  for (const { body, end } of boxesAt(bytes, ['meta', 'iinf'])) {
    const from = body + (bytes[body] === 0 ? 6 : 8);
    for (const { body: at } of boxesAt(bytes, ['infe'], from, end)) {
      const wide = bytes[at] === 3;
      const type = ascii(bytes, at + (wide ? 10 : 8), 4);
      if (type === 'Exif' || type === 'mime') types.set(wide ? u32(bytes, at + 4) : u16(bytes, at + 4), type);
    }
  }
  return types;
}

/** First extents, by offset from the start of the file; items made otherwise (in `idat`, of others) are left out. */
function* locations(
  bytes: Uint8Array,
  body: number,
  end: number,
): Generator<{ item: number; from: number; to: number }> {
  const version = bytes[body] ?? 0;
  const [offsetSize, lengthSize] = nibbles(bytes[body + 4]);
  const [baseSize, indexSize] = nibbles(bytes[body + 5]);
  const wide = version === 2;
  let at = body + (wide ? 10 : 8);
  while (at + 8 <= end) {
    const item = wide ? u32(bytes, at) : u16(bytes, at);
    at += wide ? 4 : 2;
    const method = version > 0 ? u16(bytes, at) & 15 : 0;
    at += (version > 0 ? 2 : 0) + 2;
    const base = number(bytes, at, baseSize);
    at += baseSize;
    const extents = u16(bytes, at);
    at += 2;
    const index = version > 0 ? indexSize : 0;
    const from = base + number(bytes, at + index, offsetSize);
    const length = number(bytes, at + index + offsetSize, lengthSize);
    if (method === 0 && extents > 0) yield { item, from, to: from + length };
    at += extents * (index + offsetSize + lengthSize);
  }
}

const nibbles = (byte = 0): [number, number] => [byte >> 4, byte & 15];

const number = (bytes: Uint8Array, at: number, size: number): number =>
  size === 8 ? u32(bytes, at) * 2 ** 32 + u32(bytes, at + 4) : size === 4 ? u32(bytes, at) : 0;
