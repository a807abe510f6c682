export type FileKind = 'pdf' | 'zip' | 'old-office' | 'rtf' | 'html' | 'picture' | 'binary' | 'text';

const START = 1024;
const PICTURES = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x49, 0x49, 0x2a],
  [0x4d, 0x4d, 0],
];

/** What a file is by its first bytes, whatever it is called. */
export function fileKind(bytes: Uint8Array): FileKind {
  const begins = (...start: readonly number[]): boolean => start.every((byte, i) => bytes[i] === byte);
  if (begins(0x50, 0x4b, 3, 4) || begins(0x50, 0x4b, 5, 6)) return 'zip';
  if (begins(0xd0, 0xcf, 0x11, 0xe0)) return 'old-office';
  if (PICTURES.some((start) => begins(...start))) return 'picture';
  // PDF readers take a file whose mark stands anywhere in its first kilobyte.
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, START));
  if (start.includes('%PDF-')) return 'pdf';
  if (/^\s*\{\\rtf/.test(start)) return 'rtf';
  if (/^(?:\u00ef\u00bb\u00bf)?\s*(?:<!doctype html|<html)/i.test(start)) return 'html';
  return isBinary(bytes) ? 'binary' : 'text';
}

/** Bytes of zero stand in no text but UTF-16, which has a mark. */
function isBinary(bytes: Uint8Array): boolean {
  const marked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return !marked && bytes.subarray(0, 8192).includes(0);
}

/** Does an old Office file hold a stream of that name? They stand in it in UTF-16. */
export function holdsStream(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1))
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  return false;
}
