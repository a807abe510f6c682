import type { Span } from '../../finding.ts';

/** Words that a noun phrase can follow: nothing that describes, owns or counts it, as `little`, `our` or `Year 4` would. */
const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const BEFORE = wordSet(
  'of to with for by from about on at in and but or that when because if after before while until since than like so then where how why near outside',
);
const BEFORE_PERSON = wordSet(
  'told asked taught helped saw met thanked praised gave showed watched heard caught sent took let made had has have having got see seeing watching hearing teaching helping telling asking giving letting think thought know knew hope said says',
);
const BEFORE_PLACE = wordSet('left leaving leave joined joining join love loved inside around');

/** After a school's name any other word may be its companion: `Fernhill parents`. */
const AFTER_PLACE = wordSet(
  "and is was are were has had have will would can could should does did do isn't wasn't this that today tonight tomorrow yesterday now again for where when who with in on at as because so but or if while since until before after to from by then all every we i i've i'm they you he she it my our the a an just still really always never yet here",
);
/** Said to somebody, not of somebody. */
const ADDRESS = /^[,\s]*(?:you|u|ur|your|you['’]re|well|thanks?|congrat\w*|happy|good|please|stop|go)\b/i;
const START = /(?:^|[.!?…]["”')\]]*\s+|\n\s*|\p{Extended_Pictographic}\uFE0F?\s*)$/u;
const PREVIOUS = /(?:^|[\s"“('‘])([\p{L}'’]+)\s+$/u;
const WELSH =
  /(?<![\p{L}'’])(?:wedi|mae|roedd|oedd|heddiw|ddoe|dw|dwi|rwy['’]n|rydw|iawn|gyda|efo|dosbarth|yn|yr|ein|bod)(?![\p{L}'’])/giu;

/** Characters before the words that are looked at. */
const REACH = 80;

/** Two of its small words, so that a name or a greeting alone makes no draft Welsh. */
const isWelsh = (text: string): boolean =>
  new Set(Array.from(text.matchAll(WELSH), ([word]) => word.toLowerCase())).size > 1;

/**
 * `phrase` as it reads in place of the words at `span`, with a capital where they begin a sentence; null where it would
 * not read well: no suggestion is better than a bad one. English only.
 */
export function wordingFor(
  text: string,
  span: Span,
  phrase: string,
  kind: 'person' | 'people' | 'place',
): string | null {
  const words = text.slice(span.start, span.end);
  const before = text.slice(Math.max(0, span.start - REACH), span.start);
  const after = text.slice(span.end);
  const starts = START.test(before);
  if (isShouted(words) && kind !== 'place') return null;
  if (!(starts || follows(before, kind)) || !precedes(after, kind, starts) || isWelsh(text)) return null;
  return starts && /^\P{Ll}/u.test(words) ? phrase.charAt(0).toUpperCase() + phrase.slice(1) : phrase;
}

const isShouted = (words: string): boolean => words.length > 1 && words === words.toUpperCase();

function follows(before: string, kind: 'person' | 'people' | 'place'): boolean {
  const previous = PREVIOUS.exec(before)?.[1]?.toLowerCase();
  if (previous === undefined) return false;
  // `a pupil and a pupil`
  if (/\b(?:a (?:pupil|colleague)|pupils) \w+\s+$/i.test(before)) return false;
  return BEFORE.has(previous) || (kind === 'place' ? BEFORE_PLACE : BEFORE_PERSON).has(previous);
}

function precedes(after: string, kind: 'person' | 'people' | 'place', starts: boolean): boolean {
  if (/^(?:[\p{L}\p{N}_@#&/-]|['’](?!s(?![\p{L}\p{N}])))/u.test(after)) return false;
  if (starts && /^\s*\n/.test(after)) return false;
  if (/^['’]s/.test(after)) return kind !== 'people';
  const next = /^\s+([\p{L}\p{N}'’]+)/u.exec(after)?.[1];
  if (kind === 'place') {
    if (next !== undefined && !AFTER_PLACE.has(next.toLowerCase().replace('’', "'"))) return false;
    return !starts || next !== undefined;
  }
  if (ADDRESS.test(after)) return false;
  // `Oliver Marsden`, `Oliver 4B`; but `and I`.
  if (next !== undefined && /^[\p{Lu}\p{N}]/u.test(next) && next !== 'I') return false;
  return !starts || (next !== undefined && next !== 'I');
}
