import { u32 } from '../formats/bytes.ts';
import { pngChunks } from '../formats/png-chunks.ts';
import { type HeaderReader, isWhole, still } from '../image-header.ts';

/** PNG: IHDR says the size, acTL that it is animated; without data and an end it is cut. */
export const readPngHeader: HeaderReader = (head) => {
  let [width, height, frames] = [0, 0, 1];
  const seen = new Set<string>();
  for (const { type, data, end } of pngChunks(head.bytes)) {
    seen.add(type);
    if (end > head.size) return 'truncated';
    if (type === 'IHDR') [width, height] = [u32(data, 0), u32(data, 4)];
    if (type === 'acTL') frames = u32(data, 0);
  }
  const complete = seen.has('IDAT') && seen.has('IEND') && width > 0 && height > 0;
  return isWhole(head) && !complete ? 'truncated' : still('png', width, height, frames > 1);
};
