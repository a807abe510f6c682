import type { Draft } from '../draft.ts';
import type { CompiledPack } from '../pack/compile.ts';
import type { TextParts } from './features.ts';
import { textParts } from './features-parts.ts';
import type { NameDictionary } from './name-dictionary.ts';

/** A draft, and what it answers, taken apart for the models. */
export interface DraftParts {
  readonly text: TextParts;
  readonly reply: TextParts | null;
}

export const draftParts = (draft: Draft, compiled: CompiledPack, dictionary: NameDictionary | null): DraftParts => ({
  text: textParts(draft.text, compiled, dictionary),
  reply: draft.replyTo ? textParts(draft.replyTo, compiled) : null,
});
