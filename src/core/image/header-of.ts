import { ascii, startsWith } from './formats/bytes.ts';
import { PNG_SIGNATURE } from './formats/png-chunks.ts';
import { readBmpHeader } from './headers/bmp.ts';
import { readGifHeader } from './headers/gif.ts';
import { readIsoHeader } from './headers/iso-media.ts';
import { readJpegHeader } from './headers/jpeg.ts';
import { readPngHeader } from './headers/png.ts';
import { readWebpHeader } from './headers/webp.ts';
import type { HeaderReader, ImageHeader } from './image-header.ts';
import type { ImageProblem } from './image-problem.ts';

interface Magic {
  readonly at?: number;
  readonly text: string;
  readonly read: HeaderReader;
}

const unsupported: HeaderReader = () => 'unsupported';
const webm: HeaderReader = () => ({ kind: 'webm', width: 0, height: 0, animated: false, video: true });

/** First bytes by format (WHATWG MIME Sniffing, 6; the formats' own specifications): what we read, and what no browser of ours does. */
const MAGIC: readonly Magic[] = [
  { text: '\xff\xd8', read: readJpegHeader },
  { text: PNG_SIGNATURE, read: readPngHeader },
  { text: 'GIF8', read: readGifHeader },
  { at: 8, text: 'WEBP', read: readWebpHeader },
  { text: 'BM', read: readBmpHeader },
  ...['ftyp', 'moov', 'mdat', 'wide', 'free', 'skip'].map((text) => ({ at: 4, text, read: readIsoHeader })),
  { text: '\x1a\x45\xdf\xa3', read: webm },
  ...[
    'II*\0',
    'MM\0*',
    '\xff\x0a',
    '\0\0\0\x0cJXL ',
    '\0\0\0\x0cjP  ',
    '\0\0\x01\0',
    '8BPS',
    '%PDF',
    '<svg',
    '<?xml',
  ].map((text) => ({ text, read: unsupported })),
  ...['OggS', 'FLV\x01', '\0\0\x01\xba', '\x30\x26\xb2\x75'].map((text) => ({ text, read: unsupported })),
  { at: 8, text: 'AVI ', read: unsupported },
];

/**
 * Kind and size of a picture or video from its first bytes, however large, or why it is none that we read. Believes the
 * bytes, never the name. `head`: the first bytes, best all of them: what it lacks cannot be told to be missing. `size`: of
 * the file.
 */
export function headerOf(head: Uint8Array, size: number): ImageHeader | ImageProblem {
  if (size === 0) return 'empty';
  const magic = MAGIC.find(({ at = 0, text }) => startsWith(head, text, at));
  if (!magic) return isBeginning(head, size) ? 'truncated' : 'mislabelled';
  return magic.read({ bytes: head, size });
}

/** The whole file is no more than the beginning of a signature. */
function isBeginning(head: Uint8Array, size: number): boolean {
  const text = ascii(head, 0, size);
  return (
    size < 12 &&
    ('RIFF'.startsWith(text.slice(0, 4)) || MAGIC.some(({ at = 0, text: magic }) => at === 0 && magic.startsWith(text)))
  );
}
