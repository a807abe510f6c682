import type { Draft } from './draft.ts';
import type { Facts, ReaderFacts } from './facts.ts';
import type { CompiledPack } from './pack/compile.ts';
import type { FastHeads } from './text/fast-heads.ts';
import { pageParts, schoolIn } from './text/page-parts.ts';

/** Everything below the judgement, in one pass. Names and what models say are the reader's; without it the page's own stand. */
export function factsOf({ text }: Draft, compiled: CompiledPack, reader: ReaderFacts | null, fast: FastHeads): Facts {
  if (reader) return { ...reader, school: schoolIn(text, compiled) };
  const { names, school, tokens } = pageParts(text, compiled);
  return { ...fast.read(tokens), names, school };
}
