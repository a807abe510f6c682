/** What stands before a list item or a numbered paragraph. */
export interface Mark {
  /** Items of one list share it: the bullet itself, `1`, `1.1`, `a`, `A`, `i`, each with its brackets. */
  readonly scheme: string;
  /** `4.1`, `a)`; empty for a bullet. */
  readonly label: string;
  /** What follows. */
  readonly rest: string;
}

/** Word writes its bullets in a symbol font's private letters; `o` is the one of its second level. */
const BULLET = /^(?:([-\u2010-\u2015*+o])\s+|([•·∙◦▪▫‣⁃●○■□◆◇➢➤►▶❖✓✔✗✘→\uf000-\uf0ff])\s*)(?=\S)/u;
const NUMBER =
  /^(?:(\(?)(\d{1,3}(?:\.\d{1,3}){0,4}|[ivx]{1,5}|[a-z])(\.\)|[.)])(?:\s+|(?=\p{Lu}\p{Ll}))|(\d{1,2}(?:\.\d{1,3}){1,4})\s+(?=[^\s\p{Ll}\d])|([A-H])(\))\s+)(?=\S)/u;

/** The mark that a line begins with, or null. Roman `i` is a letter where the mark before it was `h`. */
export function readMark(text: string, before: string | null = null): Mark | null {
  const bullet = BULLET.exec(text);
  if (bullet) return { scheme: bullet[1] ?? bullet[2] ?? '', label: '', rest: text.slice(bullet[0].length) };
  const number = NUMBER.exec(text);
  if (!number) return null;
  const [all, open = '', value = number[4] ?? number[5] ?? '', close = number[6] ?? ''] = number;
  const end = close.includes(')') ? ')' : '';
  const scheme = `${open}${schemeOf(value, before)}${end}`;
  return { scheme, label: `${open}${value}${end}`, rest: text.slice(all.length) };
}

function schemeOf(value: string, before: string | null): string {
  if (/^\d/.test(value)) return value.replace(/\d+/g, '1');
  if (/^[A-Z]$/.test(value)) return 'A';
  const previous = before?.replace(/[()]/g, '') ?? '';
  const isNext = value.length === 1 && previous.length === 1 && value.charCodeAt(0) === previous.charCodeAt(0) + 1;
  const isRoman = /^[ivx]+$/.test(value) && !(isNext && !/^[ivx]$/.test(previous));
  return isRoman ? 'i' : 'a';
}

/** Parts of a number: 2 for `4.1`; 0 for letters and bullets. */
export const partsOf = (label: string): number => (/^\d+(?:\.\d+)*$/.test(label) ? label.split('.').length : 0);
