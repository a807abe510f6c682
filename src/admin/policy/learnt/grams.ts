const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

const step = (hash: number, code: number): number => Math.imul(hash ^ code, PRIME);
const addText = (hash: number, text: string): number => {
  for (let i = 0; i < text.length; i++) hash = step(hash, text.charCodeAt(i));
  return hash;
};

/** FNV-1a over the UTF-16 units, 32 bits without a sign. */
export const hashOf = (text: string): number => addText(OFFSET, text) >>> 0;

/** In lower case, without digits' values and signs: 'don't', '#'. */
export const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replace(/\d+/g, '#')
    .match(/[\p{L}#]+(?:'[\p{L}]+)?/gu) ?? [];

/** Hashes of all runs of 1 to `most` words; `space` keeps them apart from those of other texts. */
export function wordGrams(words: readonly string[], most: number, space: string): number[] {
  const start = hashOf(space);
  return words.flatMap((_, i) => {
    let hash = start;
    return words.slice(i, i + most).map((word) => {
      hash = step(addText(hash, word), 32);
      return hash >>> 0;
    });
  });
}

/** Hashes of all runs of 3 to 5 letters within words, their ends marked. */
export function letterGrams(words: readonly string[], space: string): number[] {
  const start = hashOf(space);
  return words.flatMap((word) => {
    const marked = ` ${word.slice(0, 40)} `;
    const found: number[] = [];
    for (let i = 0; i + 3 <= marked.length; i++) {
      let hash = start;
      for (let k = 0; k < 5 && i + k < marked.length; k++) {
        hash = step(hash, marked.charCodeAt(i + k));
        if (k >= 2) found.push(hash >>> 0);
      }
    }
    return found;
  });
}
