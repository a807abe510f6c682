import { fold } from './fold.ts';

const SIMILAR: Readonly<Record<string, string>> = {
  a: '[a4@]',
  b: '[b8]',
  e: '[e3]',
  i: '[i1!|]',
  l: '[l1|]',
  o: '[o0]',
  s: '[s5$]',
  t: '[t7]',
};
/** For patterns with the `u` flag, which know no escaped hyphen. */
export const escapeRegex = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

function looseWord(word: string): string {
  if (word === 'st' || word === 'saint') return '(?:st|saint)\\.?';
  if (word === 'road' || word === 'rd') return '(?:road|rd)\\.?';
  if (word === 'street') return '(?:street|st)\\.?';
  if (word === 'and' || word === '&') return '(?:and|&)';
  const long = word.replace(/[^a-z]/g, '').length > 3;
  return Array.from(word, (c) => (c === "'" ? "'?" : (long && SIMILAR[c]) || escapeRegex(c))).join('');
}

/** A regex source for a name of several words: spaces, hyphens and apostrophes may vary or be missing, letters be look-alikes. */
export function looseTerm(term: string): string {
  const words = fold(term)
    .lower.split(/[\s\-_.,]+/)
    .filter(Boolean);
  return words.map(looseWord).join('[\\s\\-_.]*');
}

/** The same for a saying: any punctuation between its words, but some. */
export function looseSaying(saying: string): string {
  const words = fold(saying)
    .lower.split(/[^\p{L}\p{N}']+/u)
    .filter(Boolean);
  return words.map(looseWord).join('[^\\p{L}\\p{N}]+');
}
