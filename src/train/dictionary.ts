import { createNameDictionary } from '../reader/text/name-dictionary.ts';

/** Drafts are learnt from as the reader sees them, misspelt names and all. */
export const dictionary = createNameDictionary();
