import { u16 } from '../formats/bytes.ts';
import { isFrameHeader, JPEG, jpegSegments } from '../formats/jpeg-segments.ts';
import { type HeaderReader, isWhole, still } from '../image-header.ts';

/** JPEG (ITU-T T.81, B.2.2): the frame header says the size; there is a scan and an end, or the file is cut. */
export const readJpegHeader: HeaderReader = (head) => {
  let [width, height] = [0, 0];
  const seen = new Set<number>();
  for (const { marker, payload } of jpegSegments(head.bytes)) {
    seen.add(marker);
    if (!isFrameHeader(marker)) continue;
    height = Math.max(height, u16(head.bytes, payload + 1));
    width = Math.max(width, u16(head.bytes, payload + 3));
  }
  const complete = seen.has(JPEG.EOI) && seen.has(JPEG.SOS) && width > 0 && height > 0;
  return isWhole(head) && !complete ? 'truncated' : still('jpeg', width, height);
};
