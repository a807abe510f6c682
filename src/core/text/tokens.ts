import type { Folded } from './fold.ts';

/** `part`: piece of a hashtag or handle; `joined`: the whole of it; `spaced`: O l i v e r; `leet`: 0l1ver. */
export type TokenForm = 'word' | 'part' | 'joined' | 'spaced' | 'leet';

export interface Token {
  /** Letters a to z only, without possessive; what filters and tables are asked for. */
  readonly key: string;
  /** Offsets of the folded text, without sign and possessive. */
  readonly from: number;
  readonly to: number;
  readonly form: TokenForm;
  readonly sign: '' | '#' | '@';
  readonly capital: boolean;
  readonly possessive: boolean;
}

const LEET: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  8: 'b',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'l',
};
const WORD =
  /[#@][\p{L}\p{N}_](?:[\p{L}\p{N}_]|\.(?=[\p{L}\p{N}]))*|[\p{L}\p{N}](?:[\p{L}\p{N}]|['\-_!@$|*](?=[\p{L}\p{N}]))*/gu;
const SPACED = /(?<![\p{L}\p{N}])(?:\p{L}[^\p{L}\p{N}]{1,4}){2,}\p{L}(?![\p{L}\p{N}'])/gu;
const SUFFIX = /'(?:s|ll|d|ve|m|re)?$|(?<=s)'$/;
const PART = /[\p{Lu}]+(?![\p{Ll}])|[\p{Lu}]?[\p{Ll}']+|\p{N}+/gu;

const lettersOf = (lower: string): string => lower.replace(/[^a-z]/g, '');

function wordToken(lower: string, text: string, from: number): Token | null {
  const suffix = SUFFIX.exec(lower);
  const body = suffix ? lower.slice(0, suffix.index) : lower;
  const key = lettersOf(body);
  if (!key) return null;
  const possessive = suffix !== null && (suffix[0] === "'s" || suffix[0] === "'");
  return {
    key,
    from,
    to: from + body.length,
    form: 'word',
    sign: '',
    capital: /\p{Lu}/u.test(text.charAt(0)),
    possessive,
  };
}

/** `3D` must not become `ed`: four characters, two letters, and nothing but letters and what passes for one. */
function leetToken(lower: string, text: string, from: number, sign: Token['sign']): Token | null {
  const body = lower.replace(SUFFIX, '');
  if (body.length < 4 || !/^[a-z0134578@$!|'-]+$/.test(body) || !/[0-9@$!|]/.test(body)) return null;
  if (lettersOf(body).length < 2) return null;
  const key = lettersOf(Array.from(body, (c) => LEET[c] ?? c).join(''));
  const capital = /^\p{Lu}/u.test(text);
  return { key, from, to: from + body.length, form: 'leet', sign, capital, possessive: body.length < lower.length };
}

function* tagTokens(body: string, from: number, sign: '#' | '@'): Generator<Token> {
  const parts = [...body.matchAll(PART)].filter((m) => /\p{L}/u.test(m[0]));
  const common = { sign, possessive: false } as const;
  for (const m of parts) {
    const key = lettersOf(m[0].toLowerCase());
    const start = from + m.index;
    if (key)
      yield { ...common, key, from: start, to: start + m[0].length, form: 'part', capital: /^\p{Lu}/u.test(m[0]) };
  }
  const joined = lettersOf(body.toLowerCase());
  if (joined && parts.length !== 1)
    yield { ...common, key: joined, from, to: from + body.length, form: 'joined', capital: false };
}

function* plainTokens(folded: Folded, from: number, to: number): Generator<Token> {
  const lower = folded.lower.slice(from, to);
  const text = folded.text.slice(from, to);
  const leet = leetToken(lower, text, from, '');
  if (leet) yield leet;
  const token = wordToken(lower, text, from);
  if (token) yield token;
}

/** The words of a draft, in order; hashtags and handles as their parts and as a whole. */
export function tokenise(folded: Folded): readonly Token[] {
  const tokens: Token[] = [];
  for (const m of folded.text.matchAll(WORD)) {
    const sign = m[0].charAt(0);
    const to = m.index + m[0].length;
    if (sign === '#' || sign === '@') {
      tokens.push(...tagTokens(m[0].slice(1), m.index + 1, sign));
      const leet = leetToken(
        folded.lower.slice(m.index + 1, to),
        folded.text.slice(m.index + 1, to),
        m.index + 1,
        sign,
      );
      if (leet) tokens.push(leet);
    } else {
      for (const token of plainTokens(folded, m.index, to)) tokens.push(token);
    }
  }
  for (const m of folded.text.matchAll(SPACED)) {
    const key = lettersOf(m[0].toLowerCase());
    tokens.push({
      key,
      from: m.index,
      to: m.index + m[0].length,
      form: 'spaced',
      sign: '',
      capital: true,
      possessive: false,
    });
  }
  return tokens;
}
