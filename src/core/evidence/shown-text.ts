/** Signs that HTML cannot hold or that cannot be seen: controls, except tab and ends of lines, and lone halves of pairs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is meant
const UNSEEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]|\p{Cs}/gu;

/** Marks that turn the direction of what is read: a name can pass for another by them. */
const TURNING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

const codeOf = (sign: string) => `[U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;

/**
 * Text as it can stand in a note and be read back from it, sign for sign: lines end in LF, as a browser would make them in
 * any case, and what would stay unseen is a code (`[U+202E]`). The same again for what it gave.
 */
export const shownText = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(UNSEEN, codeOf).replace(TURNING, codeOf);
