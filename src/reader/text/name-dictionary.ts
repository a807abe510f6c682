import names from '../../../assets/models/names/first-names.txt?raw';
import wordsData from '../../../assets/models/names/words.json';
import { Bloom } from '../../core/pack/bloom.ts';
import type { NameDictionary } from '../../core/text/name-dictionary.ts';
import { withinOne } from '../../core/text/within-one.ts';
import { SPELLINGS } from './spellings.ts';
import { VARIANTS } from './variants.ts';

/** Shorter words have too many neighbours; of those this long only swaps and letters too many or missing are taken. */
const SHORTEST = 4;
/** Each name asked of the lossy roster may pass by chance: few are asked. */
const MOST = 4;

const deletions = (word: string): string[] => [
  word,
  ...Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1)),
];

/** Each name under itself and under what is left when one letter goes: two words one edit apart share such a key. */
function deletionIndex(list: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const name of list) {
    if (name.length < SHORTEST) continue;
    for (const key of new Set(deletions(name))) {
      const known = index.get(key);
      if (known) known.push(name);
      else index.set(key, [name]);
    }
  }
  return index;
}

const sorted = (word: string): string => [...word].sort().join('');

/** How plausible a slip is, 0 the most: letters swapped or doubled, one missing or too many, another one, another initial. */
function slip(key: string, name: string): number {
  const swapped = sorted(key) === sorted(name);
  const sameSet = key.length !== name.length && new Set(key).size === new Set(name).size;
  const kind = swapped || sameSet ? 0 : key.length !== name.length ? 1 : 2;
  return kind + (key[0] === name[0] ? 0 : swapped ? 0.5 : 2);
}

/** Built once, some 30 ms. */
export function createNameDictionary(): NameDictionary {
  const list = names.split('\n').filter(Boolean);
  const known = new Set(list);
  const index = deletionIndex(list);
  const words = Bloom.from(new Uint8Array(16), wordsData);
  const typos = (key: string): string[] => {
    const close = new Set(deletions(key).flatMap((form) => index.get(form) ?? []));
    const least = key.length < 5 ? 1 : 3;
    return [...close]
      .filter((name) => name !== key && withinOne(key, name) && slip(key, name) <= least)
      .sort((a, b) => slip(key, a) - slip(key, b));
  };
  return {
    near(key) {
      if (known.has(key)) return (VARIANTS.get(key) ?? []).slice(0, MOST);
      if (words.has(key)) return [];
      const heard = [...(SPELLINGS.get(key) ?? []), ...(VARIANTS.get(key) ?? [])];
      const close = key.length < SHORTEST ? [] : typos(key);
      return [...new Set([...heard, ...close])].slice(0, MOST);
    },
  };
}
