import { u16 } from './bytes.ts';

/** Markers (ITU-T T.81, table B.1). */
export const JPEG = { EOI: 0xd9, SOS: 0xda, APP0: 0xe0, APP1: 0xe1, APP2: 0xe2, APP14: 0xee, APP15: 0xef, COM: 0xfe };

export interface JpegSegment {
  readonly marker: number;
  /** Of its 0xFF; `payload` follows marker and length; `end` is exclusive and takes in the coded data after an SOS. */
  readonly start: number;
  readonly payload: number;
  readonly end: number;
}

/** Frame headers: SOF0 to SOF15, less DHT (C4), JPG (C8) and DAC (CC). */
export const isFrameHeader = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

/** All segments up to EOI, which is the last one; none past a length that cannot be, so a file that is cut has no EOI. */
export function* jpegSegments(bytes: Uint8Array): Generator<JpegSegment> {
  let start = nextMarker(bytes, 2);
  while (start >= 0) {
    const marker = bytes[start + 1] as number;
    if (marker === JPEG.EOI) {
      yield { marker, start, payload: start + 2, end: start + 2 };
      return;
    }
    const header = start + 2 + u16(bytes, start + 2);
    if (header < start + 4 || header > bytes.length) return;
    const next = nextMarker(bytes, header);
    const end = marker !== JPEG.SOS ? header : next < 0 ? bytes.length : next;
    yield { marker, start, payload: start + 4, end };
    start = next;
  }
}

/** Like libjpeg, over stuffing (FF 00), fill bytes, restart markers, other markers without a length, and any garbage. */
function nextMarker(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0 && at + 1 < bytes.length; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] as number;
    const alone = next <= 0x01 || next === 0xff || (next >= 0xd0 && next <= 0xd8);
    if (!alone) return at;
  }
  return -1;
}
