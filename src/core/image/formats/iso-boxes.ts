import { ascii, u32 } from './bytes.ts';

export interface IsoBox {
  readonly type: string;
  readonly start: number;
  /** Of what it holds, past size and type. */
  readonly body: number;
  readonly end: number;
}

/** More boxes side by side than any camera writes: a file of nothing but tiny boxes is not walked to its end. */
const MOST_BOXES = 10_000;

/**
 * Boxes side by side in MP4, QuickTime, HEIC and AVIF (ISO/IEC 14496-12, 4.2); the last one may end past `to`: then the
 * file, or the head of it, is cut.
 */
export function* isoBoxes(bytes: Uint8Array, from = 0, to = bytes.length): Generator<IsoBox> {
  let at = from;
  for (let count = 0; count < MOST_BOXES && at + 8 <= Math.min(to, bytes.length); count += 1) {
    const short = u32(bytes, at);
    const long = short === 1;
    const size = long ? u32(bytes, at + 8) * 2 ** 32 + u32(bytes, at + 12) : short === 0 ? to - at : short;
    const body = at + (long ? 16 : 8);
    if (at + size < body) return;
    yield { type: ascii(bytes, at + 4, 4), start: at, body, end: at + size };
    at += size;
  }
}

/** Boxes of the last type in `path`, wherever they lie within boxes of the types before it. */
export function boxesAt(bytes: Uint8Array, path: readonly string[], from = 0, to = bytes.length): IsoBox[] {
  const [type, ...rest] = path;
  const here = [...isoBoxes(bytes, from, to)].filter((box) => box.type === type);
  if (rest.length === 0) return here;
  return here.flatMap((box) => boxesAt(bytes, rest, box.body + versionOf(bytes, box), Math.min(to, box.end)));
}

/** `meta` has a version and flags before its boxes in ISO files, and none in QuickTime's. */
const versionOf = (bytes: Uint8Array, { type, body }: IsoBox): number =>
  type === 'meta' && ascii(bytes, body + 4, 4) !== 'hdlr' ? 4 : 0;
