import type { Draft } from './draft.ts';
import type { Facts, ReaderFacts } from './facts.ts';
import type { CompiledPack } from './pack/compile.ts';
import { annotate } from './text/annotate.ts';
import type { FastHeads } from './text/fast-heads.ts';
import { modelTokens } from './text/features-tokens.ts';
import { masksOf } from './text/masks.ts';

/** Everything below the judgement, in one pass. What the models say is the reader's to say; without it the fast heads do. */
export function factsOf(draft: Draft, compiled: CompiledPack, reader: ReaderFacts | null, fast: FastHeads): Facts {
  const { names, school } = annotate(draft.text, compiled, null, reader?.names ?? null);
  if (reader) return { ...reader, school };
  return { ...fast.read(modelTokens(draft.text, masksOf(names, school))), names, school };
}
