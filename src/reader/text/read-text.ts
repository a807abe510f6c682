import type { Draft } from '../../core/draft.ts';
import type { ReaderFacts, SentenceFact } from '../../core/facts.ts';
import type { CompiledPack } from '../../core/pack/compile.ts';
import { annotate } from '../../core/text/annotate.ts';
import type { NameDictionary } from '../../core/text/name-dictionary.ts';
import { Lru } from '../lru.ts';
import { createNameDictionary } from './name-dictionary.ts';
import { readSentence } from './read-sentence.ts';
import { splitSentences } from './split-sentences.ts';

/** Sentences of one draft that grammar is asked about, and the part of each; the rest passes for plain statements. */
const SENTENCES = 200;
const SENTENCE_LENGTH = 400;

const grammar = new Lru<ReturnType<typeof readSentence>>(1000);
let dictionary: NameDictionary | null = null;

function grammarOf(sentence: string): ReturnType<typeof readSentence> {
  const known = grammar.get(sentence);
  if (known) return known;
  const read = readSentence(sentence);
  grammar.set(sentence, read);
  return read;
}

const PLAIN = { negated: false, question: false, quoted: false, subject: 'other' } as const;

function readSentences(text: string): SentenceFact[] {
  return splitSentences(text).map((span, i) => ({
    ...span,
    ...(i < SENTENCES ? grammarOf(text.slice(span.start, Math.min(span.end, span.start + SENTENCE_LENGTH))) : PLAIN),
  }));
}

/** What the reader sees in a draft: all its names, misspelt ones too, and the grammar of its sentences. */
export function readText(draft: Draft, compiled: CompiledPack): ReaderFacts {
  dictionary ??= createNameDictionary();
  return { names: annotate(draft.text, compiled, dictionary).names, sentences: readSentences(draft.text) };
}

/** Builds the dictionary and warms compromise, whose first call takes 40 ms: called when the worker starts. */
export function warmUp(): void {
  dictionary ??= createNameDictionary();
  grammarOf('She did not say a word.');
}
