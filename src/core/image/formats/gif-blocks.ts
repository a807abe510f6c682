import { ascii } from './bytes.ts';

export interface GifBlock {
  readonly kind: 'frame' | 'control' | 'comment' | 'application' | 'text' | 'end';
  /** Name and code of an application, else empty. */
  readonly application: string;
  readonly start: number;
  readonly end: number;
}

const EXTENSIONS: Readonly<Record<number, GifBlock['kind']>> = {
  249: 'control',
  254: 'comment',
  255: 'application',
};

/** Blocks after the screen and its colours (GIF89a specification, 12 to 26); the last one may end past the bytes given. */
export function* gifBlocks(bytes: Uint8Array): Generator<GifBlock> {
  let start = 13 + colours(bytes[10]);
  while (start < bytes.length) {
    const [first, label] = [bytes[start], bytes[start + 1] ?? 0];
    if (first === 0x3b) {
      yield { kind: 'end', application: '', start, end: start + 1 };
      return;
    }
    if (first !== 0x2c && first !== 0x21) return;
    const kind = first === 0x2c ? 'frame' : (EXTENSIONS[label] ?? 'text');
    const data = start + (kind === 'frame' ? 11 + colours(bytes[start + 9]) : 2);
    const end = afterSubBlocks(bytes, data);
    yield { kind, application: kind === 'application' ? ascii(bytes, start + 3, 11) : '', start, end };
    start = end;
  }
}

/** Bytes of a colour table, by the flags before it. */
const colours = (flags = 0): number => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);

/** Past the empty sub-block; past the end of the file where that is missing. */
function afterSubBlocks(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length) {
    const length = bytes[at] as number;
    at += length + 1;
    if (length === 0) return at;
  }
  return bytes.length + 1;
}
