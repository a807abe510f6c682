import type { ReaderFacts } from '../core/facts.ts';
import type { CompiledPack } from '../core/pack/compile.ts';
import { annotate } from '../core/text/annotate.ts';
import { createNameDictionary } from '../reader/text/name-dictionary.ts';

const dictionary = createNameDictionary();

/** What the judgement uses of `readText`: its names, misspelt ones too. The grammar, which takes time, is left out. */
export const readerNames = (text: string, compiled: CompiledPack): ReaderFacts => ({
  names: annotate(text, compiled, dictionary).names,
  sentences: [],
});
