import { u16 } from '../formats/bytes.ts';
import { gifBlocks } from '../formats/gif-blocks.ts';
import { type HeaderReader, isWhole, still } from '../image-header.ts';

/** GIF89a: the screen, or the largest frame where one reaches past it; more than one frame is an animation. */
export const readGifHeader: HeaderReader = (head) => {
  const { bytes } = head;
  let [width, height, frames] = [u16(bytes, 6, true), u16(bytes, 8, true), 0];
  for (const { kind, start, end } of gifBlocks(bytes)) {
    if (end > head.size) return 'truncated';
    if (kind !== 'frame') continue;
    frames += 1;
    width = Math.max(width, u16(bytes, start + 1, true) + u16(bytes, start + 5, true));
    height = Math.max(height, u16(bytes, start + 3, true) + u16(bytes, start + 7, true));
  }
  return isWhole(head) && frames === 0 ? 'truncated' : still('gif', width, height, frames > 1);
};
