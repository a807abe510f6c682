import { readExif } from './hidden/exif.ts';
import { metadataBlocks } from './hidden/metadata-blocks.ts';
import { readXmp } from './hidden/xmp.ts';

/** What a file tells beside its picture. */
export interface HiddenData {
  /** Where it was taken: a position, or a place by name. */
  readonly location: boolean;
  /** When. */
  readonly captured: boolean;
}

/**
 * Whether a picture or video says where and when it was taken. `bytes`: the whole file; of a film, its media data may be
 * left out. Compressed text of PNG (`zTXt`) is not read, though `withoutHiddenData` takes it out. Never throws.
 */
export function hiddenDataOf(bytes: Uint8Array): HiddenData {
  let [location, captured] = [false, false];
  for (const { kind, bytes: block } of metadataBlocks(bytes)) {
    const said = kind === 'exif' ? readExif(block) : kind === 'xmp' ? readXmp(block) : null;
    location ||= said?.location ?? kind === 'place';
    captured ||= said?.captured ?? kind === 'time';
  }
  return { location, captured };
}

/** How the picture is to be turned upright: 1 to 8 as in Exif, of the first block that says so; 1 where none does. */
export function orientationOf(bytes: Uint8Array): number {
  const exif = metadataBlocks(bytes).filter(({ kind }) => kind === 'exif');
  return exif.map(({ bytes: block }) => readExif(block).orientation).find((turned) => turned > 1) ?? 1;
}
