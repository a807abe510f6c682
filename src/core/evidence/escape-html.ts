const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Signs that HTML cannot hold or that cannot be seen: controls, except tab and ends of lines, and lone halves of pairs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is meant
const UNSEEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]|\p{Cs}/gu;

/** Marks that turn the direction of what is read: a name can pass for another by them. */
const TURNING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

const codeOf = (sign: string) => `[U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;

/** Any text as words in an element or a quoted attribute: nothing in it is markup, and nothing in it stays hidden. */
export const escapeHtml = (text: string): string =>
  text
    .replace(UNSEEN, codeOf)
    .replace(TURNING, codeOf)
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
