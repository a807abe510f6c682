import type { Span } from '../finding.ts';

/** Letters of other scripts and alphabets that pass for Latin ones; NFKD takes care of accents, wide and ornate letters. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  ...{
    а: 'a',
    в: 'b',
    с: 'c',
    ԁ: 'd',
    е: 'e',
    ѕ: 's',
    һ: 'h',
    н: 'h',
    і: 'i',
    ј: 'j',
    к: 'k',
    м: 'm',
    о: 'o',
    р: 'p',
    т: 't',
    у: 'y',
    х: 'x',
  },
  ...{ α: 'a', ε: 'e', ι: 'i', κ: 'k', ν: 'v', ο: 'o', ρ: 'p', τ: 't', υ: 'u' },
  ...{ ł: 'l', ø: 'o', đ: 'd', ħ: 'h', ɡ: 'g', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ð: 'd', ə: 'e', ŋ: 'n' },
  ...{ '’': "'", '‘': "'", ʼ: "'", ʻ: "'", '`': "'", '“': '"', '”': '"', '‐': '-' },
};

/** Text made comparable, with the way back to the original. Its `text` keeps case; `lower` has the same length. */
export interface Folded {
  readonly raw: string;
  readonly text: string;
  readonly lower: string;
  /** Offsets of the folded text to offsets of `raw`, both UTF-16, end exclusive. */
  span(from: number, to: number): Span;
  /** The other way: where a span of `raw` stands in the folded text. */
  place(span: Span): { readonly from: number; readonly to: number };
}

const isDropped = (code: number): boolean =>
  (code >= 0x300 && code <= 0x36f) || // combining marks
  (code >= 0x200b && code <= 0x200f) || // zero width
  (code >= 0x2060 && code <= 0x2064) ||
  (code >= 0xfe00 && code <= 0xfe0f) || // variation selectors
  code === 0xfeff ||
  code === 0xad;

function foldLetter(letter: string): string {
  const plain = LOOKALIKES[letter];
  if (plain !== undefined) return plain;
  const lower = letter.toLowerCase();
  const mapped = lower === letter ? undefined : LOOKALIKES[lower];
  return mapped === undefined ? letter : mapped.charAt(0).toUpperCase() + mapped.slice(1);
}

const sameLengthLower = (text: string): string => {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c)).join('');
};

/** Index of the first of ascending `values` that is `least` or more. */
function firstAtLeast(values: readonly number[], least: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] as number) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Without marks and invisible characters, look-alikes mapped to Latin, quotes straight. */
export function fold(raw: string): Folded {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  let at = 0;
  while (at < raw.length) {
    const code = raw.codePointAt(at) as number;
    const next = at + (code > 0xffff ? 2 : 1);
    if (code < 0x80) {
      text += code === 0x60 ? "'" : raw.charAt(at);
      starts.push(at);
      ends.push(next);
    } else {
      for (const part of raw.slice(at, next).normalize('NFKD')) {
        if (isDropped(part.codePointAt(0) as number)) {
          if (ends.length > 0) ends[ends.length - 1] = next;
          continue;
        }
        const letter = foldLetter(part);
        text += letter;
        for (let i = 0; i < letter.length; i++) {
          starts.push(at);
          ends.push(next);
        }
      }
    }
    at = next;
  }
  return {
    raw,
    text,
    lower: sameLengthLower(text),
    span: (from, to) => ({
      start: starts[from] ?? raw.length,
      end: to > from ? (ends[to - 1] ?? raw.length) : (starts[from] ?? raw.length),
    }),
    place: ({ start, end }) => ({ from: firstAtLeast(ends, start + 1), to: firstAtLeast(starts, end) }),
  };
}

/** The key under which a name stands in filters and tables: letters a to z only. */
export const nameKey = (name: string): string => fold(name).lower.replace(/[^a-z]/g, '');
