import type { NameCue } from './name-cues.ts';
import type { NameDictionary } from './name-dictionary.ts';
import { isPublicName } from './public-names.ts';
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

/** What people put before or after a name in a hashtag written without capitals. */
const TAG_WORDS =
  /^(?:team|go|goon|welldone|goodluck|proudof|soproudof|happybirthday|hbd|congrats|congratulations|bravo|super|superstar|little|wee|our|my|love|bigup|for|justicefor|pray(?:ing)?for|thankyou|missyou|ripple?|welcome|getin|yes|hero|legend|star)+|(?:rules|rocks|star|superstar|legend|hero|smashedit|smasheslife|forever|forthewin|ftw|isthebest|isastar|isamazing|isbrilliant|year|class)+$/g;
const MIN_FREE_LENGTH = 5;

/** Soft, nasal and aspirate mutations of initials that names take after `i`, `o`, `gan` ...; longest first. */
const MUTATIONS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^ngh/, ['c']],
  [/^mh/, ['p']],
  [/^nh/, ['t']],
  [/^ng/, ['g']],
  [/^dd/, ['d']],
  [/^ch/, ['c']],
  [/^ph/, ['p']],
  [/^th/, ['t']],
  [/^g/, ['c']],
  [/^b/, ['p']],
  [/^d/, ['t']],
  [/^f/, ['b', 'm']],
  [/^l/, ['ll', 'gl']],
  [/^r/, ['rh', 'gr']],
  [/^(?=[aeiouwy])/, ['g']],
];
const MUTATING =
  /(?:^|[^\p{L}])(?:i|o|ar|am|gan|at|dan|dros|drwy|heb|hyd|wrth|a|neu|dy|ei|fy|yn|nain|taid|mam|dad)\s$/iu;

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
  const bare = token.key.replace(TAG_WORDS, '').replace(TAG_WORDS, '');
  const least = bare.length < token.key.length ? 3 : MIN_FREE_LENGTH;
  const read = form(token, bare, []);
  return bare.length >= least && read.known && (!read.word || bare.length < token.key.length) ? [read] : [];
}

/** `Caoimhes mum`: the possessive written without its apostrophe. */
function fromBarePossessive(token: Token): NameForm[] {
  if (!token.key.endsWith('s') || token.key.length < 4) return [];
  const read = form(token, token.key.slice(0, -1), ['bare-s'], token.to - 1);
  return read.known && !read.word ? [read] : [];
}

function fromMutation(token: Token, head: string): NameForm[] {
  if (!token.capital || !MUTATING.test(head)) return [];
  for (const [mutated, radicals] of MUTATIONS) {
    if (!mutated.test(token.key)) continue;
    const reads = radicals.map((radical) => form(token, token.key.replace(mutated, radical), ['mutated']));
    return reads.filter((read) => read.known && !read.word);
  }
  return [];
}

/** `Kayden-James`: the first part, where the whole is no name. */
function fromDouble(token: Token, written: string): NameForm[] {
  const [first = '', second = ''] = written.toLowerCase().split('-');
  if (!token.capital || second.length < 2) return [];
  const read = form(token, first.replace(/[^a-z]/g, ''), []);
  return read.known && !read.word ? [read] : [];
}

/** A capital, and no acronym: a rare name may be written like this. */
const MAY_BE_RARE = /^\p{Lu}[\p{L}'-]*\p{Ll}[\p{L}'-]+$|^\p{Lu}{5,}$/u;

/** Capitals alone are jargon (SATs, HLTA), and short words in lower case have too many neighbours. */
const mayBeTypo = (written: string): boolean => /^\p{Lu}\p{Ll}{3,}$/u.test(written) || /^\p{Ll}{6,}$/u.test(written);

/** One edit, or a known way of spelling by ear, from a public name. */
function fromTypo(token: Token, written: string, dictionary: NameDictionary | null): NameForm[] {
  if (!dictionary || !mayBeTypo(written)) return [];
  return dictionary.near(token.key).map((name) => form(token, name, ['typo']));
}

/** The readings of a token as a first name, the plainest first; none where it is written like a common word. */
export function nameForms(token: Token, text: string, dictionary: NameDictionary | null): NameForm[] {
  if (token.key.length < 2 || NOT_NAMES.has(token.key)) return [];
  const written = text.slice(token.from, token.to);
  const plain = form(token, token.key, []);
  if (token.form === 'joined' || (token.form === 'part' && !plain.known)) return fromJoined(token);
  if (plain.known || token.form !== 'word') return plain.known && isWrittenAsName(token, plain) ? [plain] : [];
  const others = [
    ...fromMutation(token, text.slice(Math.max(0, token.from - 8), token.from)),
    ...fromBarePossessive(token),
    ...fromDouble(token, written),
    ...fromTypo(token, written, dictionary),
  ];
  const unknown = MAY_BE_RARE.test(written) && !FUNCTION_WORDS.has(token.key) ? [plain] : [];
  return [...others, ...unknown];
}

function isWrittenAsName(token: Token, read: NameForm): boolean {
  if (FUNCTION_WORDS.has(read.key)) return token.capital;
  return token.form === 'word' || token.form === 'spaced' || token.capital || !read.word;
}
