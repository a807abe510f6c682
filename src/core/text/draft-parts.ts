import type { Draft } from '../draft.ts';
import type { CompiledPack } from '../pack/compile.ts';
import type { TextParts } from './features.ts';
import { textParts } from './features-parts.ts';
import type { Grammar } from './grammar.ts';
import type { NameDictionary } from './name-dictionary.ts';

/** A draft, and what it answers, taken apart for the models. */
export interface DraftParts {
  readonly text: TextParts;
  readonly reply: TextParts | null;
}

/** What the draft answers gets neither dictionary nor grammar: it is not the draft's to answer for. */
export const draftParts = (
  draft: Draft,
  compiled: CompiledPack,
  dictionary: NameDictionary | null,
  grammar: Grammar | null = null,
): DraftParts => ({
  text: textParts(draft.text, compiled, dictionary, grammar),
  reply: draft.replyTo ? textParts(draft.replyTo, compiled) : null,
});
