import { type Draft, partRead } from '../../core/draft.ts';
import type { ReaderFacts } from '../../core/facts.ts';
import type { CompiledPack } from '../../core/pack/compile.ts';
import { adviceWords } from '../../core/text/advice-words.ts';
import { type DraftParts, draftParts } from '../../core/text/draft-parts.ts';
import type { Encoded } from '../../core/text/encoded.ts';
import type { Grammar } from '../../core/text/grammar.ts';
import type { Heads } from '../../core/text/heads.ts';
import { headsFacts } from '../../core/text/heads-facts.ts';
import type { NameDictionary } from '../../core/text/name-dictionary.ts';

/** The sentence encoder's reading of a draft; null where there is none, and the heads go without it. */
export type Encode = (draft: Draft, parts: DraftParts) => Promise<Encoded | null>;

export const noEncoder: Encode = async () => null;

/** All that reading takes, each part loaded once. */
export interface TextModels {
  readonly dictionary: NameDictionary;
  readonly grammar: Grammar;
  readonly heads: Heads;
  readonly encode: Encode;
}

/** What the reader says of a draft: the same in the worker, in `eval`, in training's figures and in tests. */
export async function readDraft(draft: Draft, compiled: CompiledPack, models: TextModels): Promise<ReaderFacts> {
  const seen = partRead(draft);
  const parts = draftParts(seen, compiled, models.dictionary, models.grammar);
  const encoded = await models.encode(seen, parts).catch(() => null);
  const facts = headsFacts(seen, parts, encoded, models.heads);
  return { ...facts, names: parts.text.names, words: [...facts.words, ...adviceWords(seen, parts)] };
}
