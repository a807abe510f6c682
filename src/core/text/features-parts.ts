import type { NameFact } from '../facts.ts';
import type { CompiledPack } from '../pack/compile.ts';
import { annotate } from './annotate.ts';
import { familyHits } from './families.ts';
import type { TextParts } from './features.ts';
import { masksOf } from './features-names.ts';
import { modelTokens } from './features-tokens.ts';

/** A text taken apart for the models; `known`: the names that the reader found, where it has answered. */
export function textParts(text: string, compiled: CompiledPack, known: readonly NameFact[] | null = null): TextParts {
  const { names, school } = annotate(text, compiled, null, known);
  const tokens = modelTokens(text, masksOf(names, school));
  return { text, tokens, hits: familyHits(tokens), names, school };
}
