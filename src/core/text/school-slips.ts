import type { SchoolFact } from '../facts.ts';
import type { Folded } from './fold.ts';
import type { Place } from './place.ts';
import { schoolSense } from './school-sense.ts';
import type { SchoolTerms } from './school-terms.ts';
import type { Token } from './tokens.ts';
import { withinOne } from './within-one.ts';

type Slip = Place & Pick<SchoolFact, 'kind' | 'tag' | 'confidence'>;

/** A name of the school may be torn into this many words. */
const MOST_WORDS = 4;

/** `Larkfeild Road`, `avon bank`: the letters of a name written apart, or with one letter wrong. */
export function slippedNames(folded: Folded, tokens: readonly Token[], terms: SchoolTerms): Slip[] {
  const words = tokens.filter((token) => token.form === 'word');
  return terms.keys.flatMap((key) =>
    words.flatMap((first, i) => {
      if (first.key[0] !== key[0]) return [];
      const last = lastOf(key, words, i);
      if (!last) return [];
      const match = Object.assign([folded.text.slice(first.from, last.to)], { index: first.from, input: folded.text });
      const sense = schoolSense.slipped(match as unknown as RegExpExecArray, folded);
      return sense ? [{ from: first.from, to: last.to, ...sense }] : [];
    }),
  );
}

/** The word that ends a run, from word `i` on, whose letters are those of the key but for one slip. */
function lastOf(key: string, words: readonly Token[], i: number): Token | null {
  let letters = '';
  for (const word of words.slice(i, i + MOST_WORDS)) {
    letters += word.key;
    if (letters.length > key.length + 1) return null;
    if (letters.length >= key.length - 1 && withinOne(letters, key)) return word;
  }
  return null;
}
