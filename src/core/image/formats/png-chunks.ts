import { ascii, u32 } from './bytes.ts';

export const PNG_SIGNATURE = '\x89PNG\r\n\x1a\n';

export interface PngChunk {
  readonly type: string;
  readonly start: number;
  /** Past its checksum. */
  readonly end: number;
  readonly data: Uint8Array;
}

/** Chunks up to IEND (PNG specification, 5.3); the last one may end past the bytes given: then the file, or the head of it, is cut. */
export function* pngChunks(bytes: Uint8Array): Generator<PngChunk> {
  let at = PNG_SIGNATURE.length;
  while (at + 8 <= bytes.length) {
    const length = u32(bytes, at);
    const type = ascii(bytes, at + 4, 4);
    const end = at + 12 + length;
    yield { type, start: at, end, data: bytes.subarray(at + 8, Math.min(bytes.length, at + 8 + length)) };
    if (type === 'IEND') return;
    at = end;
  }
}
