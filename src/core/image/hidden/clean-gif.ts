import { joined } from '../formats/bytes.ts';
import { gifBlocks } from '../formats/gif-blocks.ts';
import { KeptRanges } from './kept-ranges.ts';

/** Applications that say how often an animation repeats, or give its colours. */
const LOOK = ['NETSCAPE2.0', 'ANIMEXTS1.0', 'ICCRGBG1012'];

/** A GIF without comments, XMP and whatever stands behind its end. Null where the file is cut. */
export function cleanGif(bytes: Uint8Array): Uint8Array | null {
  const kept = new KeptRanges();
  let first = -1;
  for (const { kind, application, start, end } of gifBlocks(bytes)) {
    if (end > bytes.length) return null;
    if (first < 0) first = start;
    if (kind !== 'comment' && (kind !== 'application' || LOOK.includes(application))) kept.keep(start, end);
  }
  return first < 0 ? null : joined([bytes.subarray(0, first), ...kept.of(bytes)]);
}
