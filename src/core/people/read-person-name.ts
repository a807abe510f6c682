import { fold, nameKey } from '../text/fold.ts';

export interface PersonName {
  /** `Mrs`, `Dr`: pupils bear none. */
  readonly titled: boolean;
  /** Name keys of the first name, a double one's parts included; empty where only a title stands before the surname. */
  readonly firsts: readonly string[];
  /** Of what may be the surname: each later word, those in brackets too, a double one whole and in parts. */
  readonly lasts: readonly string[];
  /** Of the last word alone. */
  readonly surname: readonly string[];
}

const NO_NAME: PersonName = { titled: false, firsts: [], lasts: [], surname: [] };
const TITLES: ReadonlySet<string> = new Set('mr mrs miss ms mx dr prof rev fr sir lady lord cllr'.split(' '));
/** Words, with the marks that join them: `Anna-Maria`, `O'Brien`. */
const WORD = /[a-z]+(?:['.-][a-z]+)*/g;
const MOST_WORDS = 6;
const LONGEST = 100;
/** Of one word with marks in it. */
const MOST_PARTS = 3;

/** `Mia Rose Okafor-Jones 🌸` to its first name and what may be its surname, as a roster has them. */
export function readPersonName(shown: string | null): PersonName {
  if (!shown) return NO_NAME;
  const words = fold(shown.slice(0, LONGEST)).lower.match(WORD)?.slice(0, MOST_WORDS) ?? [];
  const titled = TITLES.has(nameKey(words[0] ?? ''));
  return { titled, ...pairing(titled ? words.slice(1) : words, titled) };
}

/** `mia_okafor07`, `MiaOkafor`: the same of a handle whose words are told apart; nothing of one that is a single word. */
export function readHandleName(handle: string | null): PersonName {
  if (!handle) return NO_NAME;
  const apart = handle.slice(0, LONGEST).replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  const words =
    fold(apart)
      .lower.match(/[a-z]+/g)
      ?.slice(0, MOST_WORDS) ?? [];
  return words.length < 2 ? NO_NAME : { titled: false, ...pairing(words, false) };
}

function pairing(words: readonly string[], titled: boolean): Omit<PersonName, 'titled'> {
  const [first = '', ...rest] = titled ? ['', ...words.slice(-1)] : words;
  const lasts = rest.flatMap(partsOf);
  const surname = partsOf(rest.at(-1) ?? '');
  // `de Silva`, `Abu Bakr`: a roster has them as one.
  if (rest.length > 1) lasts.push(nameKey(rest.slice(-2).join('')));
  return { firsts: [...new Set(partsOf(first))], lasts: [...new Set(lasts)], surname };
}

/** As `build-roster-filters.ts` takes names apart: the whole, and its first parts of three letters and more. */
function partsOf(word: string): string[] {
  const parts = word.split(/[^a-z']+/).map(nameKey);
  const long = parts.filter((part) => part.length > 2).slice(0, MOST_PARTS);
  return [nameKey(word), ...long].filter((key) => key.length > 1);
}
