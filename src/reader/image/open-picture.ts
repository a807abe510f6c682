import { joined } from '../../core/image/formats/bytes.ts';
import { isoBoxes } from '../../core/image/formats/iso-boxes.ts';
import { type HiddenData, hiddenDataOf, orientationOf } from '../../core/image/hidden-data.ts';
import type { ImageHeader } from '../../core/image/image-header.ts';
import { ImageError } from '../../core/image/image-problem.ts';
import { readHeader } from '../../core/image/read-header.ts';

/** A file whose first bytes promise a picture or video that we read. */
export interface OpenPicture {
  readonly file: Blob;
  readonly header: ImageHeader;
  readonly hidden: HiddenData;
  /** How it is to be turned upright, 1 to 8 as in Exif. */
  readonly orientation: number;
  /** Of the upright original, in pixels; 0 for a video. */
  readonly width: number;
  readonly height: number;
}

/** Enough to know the kind, before the whole of a picture is brought into memory. */
const HEAD_BYTES = 64 * 1024;
/** All that a film has beside its pictures and sound. */
const FILM_BYTES = 16e6;

/** Rejects with what `readHeader` finds wrong. */
export async function openPicture(file: Blob): Promise<OpenPicture> {
  const head = checked(readHeader(await bytesOf(file.slice(0, HEAD_BYTES)), file.size));
  const bytes = head.video ? await withoutMediaData(file) : await bytesOf(file);
  const header = head.video ? head : checked(readHeader(bytes, file.size));
  const orientation = orientationOf(bytes);
  const sideways = orientation > 4;
  return {
    file,
    header,
    hidden: hiddenDataOf(bytes),
    orientation,
    width: sideways ? header.height : header.width,
    height: sideways ? header.width : header.height,
  };
}

function checked(header: ReturnType<typeof readHeader>): ImageHeader {
  if (typeof header === 'string') throw new ImageError(header);
  return header;
}

const bytesOf = async (blob: Blob): Promise<Uint8Array> => new Uint8Array(await blob.arrayBuffer());

/** The boxes of a film but for the media data itself, which may be hundreds of megabytes. */
async function withoutMediaData(file: Blob): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let [at, kept] = [0, 0];
  while (at < file.size && parts.length < 100) {
    const [box] = isoBoxes(await bytesOf(file.slice(at, at + 16)), 0, file.size - at);
    if (!box) break;
    const size = box.end - box.start;
    if (box.type !== 'mdat' && kept + size <= FILM_BYTES) {
      parts.push(await bytesOf(file.slice(at, at + size)));
      kept += size;
    }
    at += size;
  }
  return joined(parts);
}
