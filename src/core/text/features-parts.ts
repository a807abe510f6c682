import type { NameFact } from '../facts.ts';
import type { CompiledPack } from '../pack/compile.ts';
import { annotate } from './annotate.ts';
import { familyHits } from './families.ts';
import type { TextParts } from './features.ts';
import { masksOf } from './features-names.ts';
import { modelTokens } from './features-tokens.ts';

/** A text taken apart for the models; `names`: those that the reader found, where it has answered. */
export function textParts(text: string, compiled: CompiledPack, names: readonly NameFact[] | null = null): TextParts {
  const own = annotate(text, compiled);
  const all = names ?? own.names;
  const tokens = modelTokens(text, masksOf(all, own.school));
  return { text, tokens, hits: familyHits(tokens), names: all, school: own.school };
}
