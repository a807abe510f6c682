import { ascii, u32 } from './bytes.ts';

export interface RiffChunk {
  readonly type: string;
  readonly start: number;
  /** Past its padding. */
  readonly end: number;
  readonly data: Uint8Array;
}

/** Chunks of a WebP file (RFC 9649, 2.3 and 2.4); the last one may end past the bytes given: then the file, or the head of it, is cut. */
export function* riffChunks(bytes: Uint8Array): Generator<RiffChunk> {
  const to = Math.min(bytes.length, 8 + u32(bytes, 4, true));
  let at = 12;
  while (at + 8 <= to) {
    const length = u32(bytes, at + 4, true);
    const end = at + 8 + length + (length % 2);
    yield { type: ascii(bytes, at, 4), start: at, end, data: bytes.subarray(at + 8, Math.min(to, at + 8 + length)) };
    at = end;
  }
}
