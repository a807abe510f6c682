import type { CompiledPack } from '../pack/compile.ts';
import { annotate } from './annotate.ts';
import { familyHits } from './families.ts';
import type { TextParts } from './features.ts';
import { modelTokens } from './features-tokens.ts';
import type { Grammar } from './grammar.ts';
import { masksOf } from './masks.ts';
import type { NameDictionary } from './name-dictionary.ts';
import { veilNames } from './veil-names.ts';

/** A text taken apart for the models. The reader brings its dictionary, for misspelt names, and its grammar. */
export function textParts(
  text: string,
  compiled: CompiledPack,
  dictionary: NameDictionary | null = null,
  grammar: Grammar | null = null,
): TextParts {
  const { names, school } = annotate(text, compiled, dictionary);
  const tokens = modelTokens(text, masksOf(names, school));
  return {
    text,
    tokens,
    hits: familyHits(tokens),
    names,
    school,
    sentences: grammar?.sentences(veilNames(text, names)) ?? [],
  };
}
