import type { Grammar, SentenceGrammar } from '../../core/text/grammar.ts';
import { Lru } from '../lru.ts';
import { readSentence } from './read-sentence.ts';
import { splitSentences } from './split-sentences.ts';

/** More sentences, or letters of one, say no more of a draft but take their time. */
const SENTENCES = 60;
const LETTERS = 300;
/** A draft is read again at every pause in typing, with most of its sentences as they were. */
const REMEMBERED = 300;

/** Sentences as compromise sees them; those read lately are remembered. */
export function createGrammar(): Grammar {
  const known = new Lru<SentenceGrammar>(REMEMBERED);
  const read = (sentence: string): SentenceGrammar => {
    const before = known.get(sentence);
    if (before) return before;
    const grammar = readSentence(sentence);
    known.set(sentence, grammar);
    return grammar;
  };
  return {
    sentences: (text) =>
      splitSentences(text)
        .slice(0, SENTENCES)
        .map((span) => ({ ...span, ...read(text.slice(span.start, Math.min(span.end, span.start + LETTERS))) })),
  };
}
