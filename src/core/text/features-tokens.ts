import type { Span } from '../finding.ts';
import { fold } from './fold.ts';

/** A word, sign or masked name of a draft, as the small models see it. */
export interface Token extends Span {
  /** Folded word without apostrophes, digits as `<n>`; a sign; or a tag in capitals. */
  readonly key: string;
  /** Shape of a special word: `<class>`, `<time>`, `<money>`, `<phone>`, else ''. */
  readonly shape: string;
  readonly tag: boolean;
  /** Number of the sentence and of the clause it stands in, from 0. */
  readonly sentence: number;
  readonly clause: number;
}

/** A stretch of text that is replaced by one tag: a name, the school, a class. */
export interface Mask extends Span {
  readonly tag: string;
}

const WORD =
  /(?:https?:\/\/|www\.)\S{1,200}|[£$€]\d(?:[\d.,]{0,12}\d)?[km]?|0\d[\d ]{8,12}\d|\d{1,2}[:.]\d\d(?:\s?[ap]m)?(?!\d)|\d{1,2}\s?[ap]m(?!\p{L})|[\p{L}\p{N}][\p{L}\p{M}\p{N}'’*]*|\p{Extended_Pictographic}|[^\s\p{M}]/gu;
const SENTENCE_END = new Set(['.', '!', '?', '…', '\n', '|', '•']);
const CLAUSE_END = new Set([',', ';', ':', '-', '–', '—', '(', ')', '"', '“', '”']);
const CLAUSE_WORD = new Set(['but', 'and', 'because', 'cos', 'so', 'while', 'ond']);
const CLASS_CODE = /^(?:y|yr|p|s|r)<n>[a-z]{0,2}$|^<n>[a-hpqrstwxyz]{1,2}$/;
const NOT_CLASS = /^<n>(?:st|th|rd|am|pm|p|s|pt|hr|x)$/;

/** Plain lower-case letters; see `fold`. */
const foldWord = (word: string): string => (/^[ -~]*$/.test(word) ? word.toLowerCase() : fold(word).lower);

/** Tokens of a text, names and school replaced by their tags. Linear in the length of the text. */
export function modelTokens(text: string, masks: readonly Mask[]): Token[] {
  const out: Token[] = [];
  const place = { sentence: 0, clause: 0, fresh: true };
  let from = 0;
  for (const mask of masks) {
    if (mask.start < from) continue;
    words(text, from, mask.start, out, place);
    push(out, place, {
      start: mask.start,
      end: mask.end,
      key: mask.tag,
      shape: mask.tag.startsWith('CLASS') ? '<class>' : '',
      tag: true,
    });
    from = mask.end;
  }
  words(text, from, text.length, out, place);
  return out;
}

interface Place {
  sentence: number;
  clause: number;
  fresh: boolean;
}

function push(out: Token[], place: Place, token: Omit<Token, 'sentence' | 'clause'>): void {
  place.fresh = false;
  out.push({ ...token, sentence: place.sentence, clause: place.clause });
}

function words(text: string, from: number, to: number, out: Token[], place: Place): void {
  const part = from === 0 && to === text.length ? text : text.slice(from, to);
  let last = 0;
  for (const match of part.matchAll(WORD)) {
    if (part.slice(last, match.index).includes('\n')) endSentence(place);
    last = match.index + match[0].length;
    addWord(match[0], from + match.index, out, place);
  }
  if (part.slice(last).includes('\n')) endSentence(place);
}

function endSentence(place: Place): void {
  if (place.fresh) return;
  place.sentence += 1;
  place.clause += 1;
  place.fresh = true;
}

function addWord(raw: string, start: number, out: Token[], place: Place): void {
  const end = start + raw.length;
  const key = keyOf(raw);
  if (CLAUSE_WORD.has(key) && !place.fresh) place.clause += 1;
  const hashtag = out.at(-1)?.key === '#' && out.at(-1)?.end === start;
  if (hashtag)
    for (const part of camelParts(raw))
      push(out, place, {
        start: start + part.at,
        end: start + part.at + part.text.length,
        key: keyOf(part.text),
        shape: '',
        tag: false,
      });
  else push(out, place, { start, end, key, shape: shapeOf(raw, key), tag: false });
  if (SENTENCE_END.has(raw)) endSentence(place);
  else if (CLAUSE_END.has(raw) && !place.fresh) place.clause += 1;
}

function camelParts(raw: string): { at: number; text: string }[] {
  return [...raw.matchAll(/\p{Lu}+(?!\p{Ll})|\p{Lu}?[^\p{Lu}\d]+|\d+/gu)].map((m) => ({ at: m.index, text: m[0] }));
}

function keyOf(raw: string): string {
  if (raw.startsWith('http') || raw.startsWith('www.')) return '<url>';
  const plain = foldWord(raw).replace(/['’]/g, '');
  return (
    plain
      .replace(/(?<=[^*])\*$/, '')
      .replace(/\d+/g, '<n>')
      .replace(/([a-z])\1{2,}/g, '$1$1') || raw
  );
}

function shapeOf(raw: string, key: string): string {
  if (!key.includes('<n>')) return '';
  if (/^[£$€]/.test(raw)) return '<money>';
  if (raw.startsWith('0') && raw.length > 9) return '<phone>';
  if (/[:.]\d|[ap]m$/i.test(raw)) return '<time>';
  return CLASS_CODE.test(key) && !NOT_CLASS.test(key) ? '<class>' : '';
}
