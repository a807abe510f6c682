import { isFilmName } from '../../core/image/film-name.ts';

/** By its type, or where that says neither, by its name. */
export const kindOf = ({ type, name }: File): 'picture' | 'video' =>
  type.startsWith('video/') || (!type.startsWith('image/') && isFilmName(name)) ? 'video' : 'picture';

const ENDS: Readonly<Record<string, RegExp>> = {
  '.jpg': /\.(jpe?g|jfif)$/i,
  '.png': /\.png$/i,
  '.webp': /\.webp$/i,
};
const END_OF: Readonly<Record<string, string>> = { 'image/jpeg': '.jpg', 'image/png': '.png', 'image/webp': '.webp' };

/** The name, with an ending that fits the type. */
function nameFor(name: string, type: string): string {
  const end = END_OF[type];
  if (!end || ENDS[end]?.test(name)) return name;
  return name.replace(/\.[^.]{1,5}$/, '') + end;
}

/**
 * A file in the place of another, under its name. It is as of now: the time at which a camera wrote the original is one of
 * the things that were taken out.
 */
export const fileInPlaceOf = (original: File, content: Blob): File =>
  new File([content], nameFor(original.name, content.type), { type: content.type });

/** All of a file; by a blob of our own, since what a page's file returns belongs to the page in Firefox. */
export const bytesOf = async (file: Blob): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await new Blob([file]).arrayBuffer());
