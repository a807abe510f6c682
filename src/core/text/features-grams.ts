import type { Token } from './features-tokens.ts';

/** Buckets of the three blocks of hashed n-grams: words and pairs of the draft, letters of the draft, words answered. */
export const GRAM_BLOCKS = [
  { name: 'words', size: 1 << 16 },
  { name: 'letters', size: 1 << 16 },
  { name: 'reply', size: 1 << 15 },
] as const;

/** Called for every n-gram with its bucket and the tokens it covers, `to` exclusive. */
export type GramVisitor = (bucket: number, from: number, to: number) => void;

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a over UTF-16 units, going on from `hash`. */
export function fnv(text: string, hash = FNV_OFFSET): number {
  let h = hash;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), FNV_PRIME);
  return h >>> 0;
}

/** Words, pairs and pairs with one word between, with the edges of the text. */
export function visitWordGrams(tokens: readonly Token[], size: number, visit: GramVisitor): void {
  const hashes = [fnv('^'), ...tokens.map((t) => fnv(t.shape && !t.tag ? t.shape : t.key)), fnv('$')];
  const keyAt = (i: number) => (i === tokens.length + 1 ? '$' : tokens[i - 1]?.shape || tokens[i - 1]?.key || '^');
  for (let i = 0; i < hashes.length; i++) {
    const hash = hashes[i] ?? 0;
    const from = Math.max(0, i - 1);
    visit(hash % size, from, Math.min(tokens.length, i));
    if (i + 1 < hashes.length) visit(fnv(keyAt(i + 1), fnv('_', hash)) % size, from, Math.min(tokens.length, i + 1));
    if (i + 2 < hashes.length) visit(fnv(keyAt(i + 2), fnv('_*_', hash)) % size, from, Math.min(tokens.length, i + 2));
  }
}

const LONGEST_WORD = 40;

/** Three to five letters within words; names and shapes have none. */
export function visitLetterGrams(tokens: readonly Token[], size: number, visit: GramVisitor): void {
  tokens.forEach((token, at) => {
    if (token.tag || token.shape || token.key.length < 2) return;
    const word = ` ${token.key.slice(0, LONGEST_WORD)} `;
    for (let from = 0; from + 3 <= word.length; from++) {
      let hash = FNV_OFFSET;
      for (let i = from; i < from + 5 && i < word.length; i++) {
        hash = Math.imul(hash ^ word.charCodeAt(i), FNV_PRIME) >>> 0;
        if (i >= from + 2) visit(hash % size, at, at + 1);
      }
    }
  });
}
