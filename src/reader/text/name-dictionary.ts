import names from '../../../assets/models/names/first-names.txt?raw';
import wordsData from '../../../assets/models/names/words.json';
import { Bloom } from '../../core/pack/bloom.ts';
import type { NameDictionary } from '../../core/text/name-dictionary.ts';
import { SPELLINGS } from './spellings.ts';
import { withinOne } from './within-one.ts';

/** Shorter words have too many neighbours; spellings by ear are taken at any length. */
const SHORTEST = 5;

const deletions = (word: string): string[] => [
  word,
  ...Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1)),
];

/** Each name under itself and under what is left when one letter goes: two words one edit apart share such a key. */
function deletionIndex(list: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const name of list) {
    if (name.length < SHORTEST - 1) continue;
    for (const key of new Set(deletions(name))) {
      const known = index.get(key);
      if (known) known.push(name);
      else index.set(key, [name]);
    }
  }
  return index;
}

/** Built once, some 30 ms. */
export function createNameDictionary(): NameDictionary {
  const index = deletionIndex(names.split('\n').filter(Boolean));
  const words = Bloom.from(new Uint8Array(16), wordsData);
  return {
    near(key) {
      if (words.has(key)) return [];
      const heard = SPELLINGS.get(key) ?? [];
      if (key.length < SHORTEST) return heard;
      const close = deletions(key).flatMap((form) => index.get(form) ?? []);
      const typos = close.filter((name) => name !== key && withinOne(key, name));
      return [...new Set([...heard, ...typos])];
    },
  };
}
