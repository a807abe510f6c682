import { startsWith, u16, u24Little, u32 } from '../formats/bytes.ts';
import { riffChunks } from '../formats/riff-chunks.ts';
import { type HeaderReader, isWhole, still } from '../image-header.ts';

const ANIMATION = 0x02;

/** WebP (RFC 9649): the canvas of the extended format, else the lossy or lossless frame itself. */
export const readWebpHeader: HeaderReader = (head) => {
  if (8 + u32(head.bytes, 4, true) > head.size) return 'truncated';
  let [width, height, animated] = [0, 0, false];
  const seen = new Set<string>();
  for (const { type, data, end } of riffChunks(head.bytes)) {
    // The padding of the last chunk is left out by some writers.
    if (end > head.size + 1) return 'truncated';
    seen.add(type);
    const size = sizeIn(type, data);
    width = Math.max(width, size?.[0] ?? 0);
    height = Math.max(height, size?.[1] ?? 0);
    animated ||= type === 'VP8X' && ((data[0] ?? 0) & ANIMATION) > 0;
  }
  const complete = seen.has('VP8 ') || seen.has('VP8L') || seen.has('ANMF');
  return isWhole(head) && (!complete || width === 0) ? 'truncated' : still('webp', width, height, animated);
};

function sizeIn(type: string, data: Uint8Array): [number, number] | null {
  if (type === 'VP8X') return [u24Little(data, 4) + 1, u24Little(data, 7) + 1];
  if (type === 'VP8 ' && startsWith(data, '\x9d\x01\x2a', 3))
    return [u16(data, 6, true) & 0x3fff, u16(data, 8, true) & 0x3fff];
  if (type !== 'VP8L' || data[0] !== 0x2f) return null;
  const bits = u32(data, 1, true);
  return [(bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1];
}
