import { IMAGE_TYPES, type ImageKind } from '../core/image/image-header.ts';
import type { ImageProblem } from '../core/image/image-problem.ts';
import { readHeader } from '../core/image/read-header.ts';
import { packId } from '../core/pack/pack-id.ts';
import { CREST_BYTES, type Crest } from '../core/pack/schema.ts';
import { ImportError } from './import-problem.ts';

const KINDS: readonly ImageKind[] = ['png', 'jpeg', 'webp'];
/** Pixels of either side. */
const LEAST = 32;
const MOST = 4000;

const EXPORT = 'export it as a PNG, about 400 px wide, and give that';
const PROBLEMS: Partial<Record<ImageProblem, string>> = {
  empty: 'is empty',
  truncated: 'breaks off in the middle: save or download it once more',
  'too-large': `is larger than ${MOST} px: ${EXPORT}`,
};

/**
 * A picture of the school's crest for the pack; its id comes from the file's name. Throws an `ImportError` that says what
 * to do where it is no PNG, JPEG or WebP, or too small or too large to be of use.
 */
export function importCrest(bytes: Uint8Array, file: string): Crest {
  const problem = (message: string): ImportError => new ImportError([{ file, line: null, field: null, message }]);
  if (isSvg(bytes)) throw problem(`is an SVG, a drawing without pixels: ${EXPORT}`);
  const header = readHeader(bytes, bytes.length);
  if (typeof header === 'string') throw problem(PROBLEMS[header] ?? `is no PNG, JPEG or WebP picture: ${EXPORT}`);
  if (!KINDS.includes(header.kind)) throw problem(`is ${header.kind.toUpperCase()}, not PNG, JPEG or WebP: ${EXPORT}`);
  if (header.animated) throw problem('moves: give a still picture');
  const [short, long] = [Math.min(header.width, header.height), Math.max(header.width, header.height)];
  const size = `${header.width} x ${header.height} px`;
  if (short < LEAST) throw problem(`is ${size}, too small to be known again: give one of ${LEAST} px or more each way`);
  if (long > MOST) throw problem(`is ${size}, larger than ${MOST} px: ${EXPORT}`);
  if (bytes.length > CREST_BYTES) {
    const kilobytes = Math.ceil(bytes.length / 1000);
    throw problem(`has ${kilobytes} kB, more than ${CREST_BYTES / 1000} kB, and would slow every page: ${EXPORT}`);
  }
  return { id: crestId(file), image: `data:${IMAGE_TYPES[header.kind]};base64,${base64(bytes)}` };
}

const crestId = (file: string): string => packId((file.split(/[\\/]/).at(-1) ?? '').replace(/\.[^.]*$/, ''));

function isSvg(bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 2000)).trimStart();
  return /^(?:<\?xml|<!--|<!doctype|<svg)/i.test(start) && /<svg[\s>]/i.test(new TextDecoder().decode(bytes));
}

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}
