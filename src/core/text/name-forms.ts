import { unmutated } from './mutations.ts';
import type { NameCue } from './name-cues.ts';
import type { NameDictionary } from './name-dictionary.ts';
import { isPublicName } from './public-names.ts';
import { withoutTagWords } from './tag-words.ts';
import type { Token } from './tokens.ts';
import { FUNCTION_WORDS, NOT_NAMES, WORD_NAMES } from './word-names.ts';

/** One way to read a token as a first name. `to` ends the name in the folded text. */
export interface NameForm {
  readonly key: string;
  readonly from: number;
  readonly to: number;
  readonly known: boolean;
  readonly word: boolean;
  readonly cues: readonly NameCue[];
}

const MIN_FREE_LENGTH = 5;
const MIN_HANDLE_NAME = 5;

const form = (token: Token, key: string, cues: readonly NameCue[], to = token.to): NameForm => ({
  key,
  from: token.from,
  to,
  known: isPublicName(key),
  word: WORD_NAMES.has(key),
  cues,
});

/** `#welldoneoliver`: what is left of a joined tag without the usual words round a name. */
function fromJoined(token: Token): NameForm[] {
  const bare = withoutTagWords(token.key).map((key) =>
    form(token, key, key.length < token.key.length ? ['child-before'] : []),
  );
  const read = bare.filter(({ key, known, word }) => {
    const whole = key.length === token.key.length;
    return known && key.length >= (whole ? MIN_FREE_LENGTH : 3) && !(word && (whole || key.length < 5));
  });
  return read.length > 0 ? read.slice(0, 1) : fromHandle(token);
}

/** `@meganx07`: a name and two letters at most. */
function fromHandle(token: Token): NameForm[] {
  if (token.sign !== '@') return [];
  const ends = [1, 2].map((cut) => form(token, token.key.slice(0, -cut), []));
  return ends.filter(({ key, known, word }) => known && !word && key.length >= MIN_HANDLE_NAME).slice(0, 1);
}

const THING_AFTER = /^\s+(?:mum|mam|dad|nan|birthday|book|homework|coursework|behaviour|coat|parents|face)\b/i;
const CAPITAL_BEFORE = /\p{Lu}\p{Ll}+\s$/u;

/** `Caoimhes mum`: the possessive written without its apostrophe. */
function fromBarePossessive(token: Token, head: string, tail: string): NameForm[] {
  if (!token.key.endsWith('s') || token.key.length < 4 || CAPITAL_BEFORE.test(head)) return [];
  const owned = THING_AFTER.test(tail);
  const read = form(token, token.key.slice(0, -1), [owned ? 'possessive' : 'bare-s'], token.to - 1);
  return read.known && (!read.word || (token.capital && owned)) ? [read] : [];
}

function fromMutation(token: Token, head: string): NameForm[] {
  if (!token.capital) return [];
  const reads = unmutated(token.key, head).map((radical) => form(token, radical, ['mutated']));
  return reads.filter((read) => read.known && !read.word);
}

/** `Kayden-James`: the whole, then its first part. */
function fromDouble(token: Token, written: string): NameForm[] {
  const [first = '', second = ''] = written.toLowerCase().split('-');
  if (!token.capital || second.length < 2) return [];
  const read = form(token, first.replace(/[^a-z]/g, ''), []);
  return read.known ? [{ ...read, key: token.key, word: false }, ...(read.word ? [] : [read])] : [];
}

/** A capital, and no acronym: a rare name may be written like this. */
const MAY_BE_RARE = /^\p{Lu}[\p{L}'-]*\p{Ll}[\p{L}'-]+$|^\p{Lu}{5,}$/u;

/** Capitals alone are jargon (SATs, HLTA), and short words in lower case have too many neighbours. */
const mayBeTypo = (written: string): boolean => /^\p{Lu}\p{Ll}{3,}$/u.test(written) || /^\p{Ll}{6,}$/u.test(written);
const isStarred = (written: string): boolean => /^\p{L}+\*+\p{L}+$/u.test(written) && written.length > 3;

/** One edit, or a known way of spelling by ear, from a public name. */
function fromTypo(token: Token, written: string, dictionary: NameDictionary | null): NameForm[] {
  if (!dictionary) return [];
  if (isStarred(written)) return dictionary.near(token.key).map((name) => form(token, name, ['disguised']));
  return mayBeTypo(written) ? dictionary.near(token.key).map((name) => form(token, name, ['typo'])) : [];
}

/** The readings of a token as a first name, the plainest first; none where it is written like a common word. */
export function nameForms(token: Token, text: string, dictionary: NameDictionary | null): NameForm[] {
  if (token.key.length < 2 || NOT_NAMES.has(token.key)) return [];
  const written = text.slice(token.from, token.to);
  const plain = form(token, token.key, []);
  if (token.form === 'joined' || (token.form === 'part' && !plain.known)) return fromJoined(token);
  if (token.form !== 'word') return plain.known && isWrittenAsName(token, plain) ? [plain] : [];
  const typos = fromTypo(token, written, dictionary);
  // Of a name that the roster may not have, other spellings come second.
  if (plain.known) return isWrittenAsName(token, plain) ? [plain, ...(plain.word ? [] : typos)] : [];
  const head = text.slice(Math.max(0, token.from - 24), token.from);
  const others = [
    ...fromMutation(token, head),
    ...fromBarePossessive(token, head, text.slice(token.to, token.to + 16)),
    ...fromDouble(token, written),
    ...typos,
  ];
  const unknown = MAY_BE_RARE.test(written) && !FUNCTION_WORDS.has(token.key) ? [plain] : [];
  return [...others, ...unknown];
}

function isWrittenAsName(token: Token, read: NameForm): boolean {
  if (FUNCTION_WORDS.has(read.key)) return token.capital;
  return token.form === 'word' || token.form === 'spaced' || token.capital || !read.word;
}
