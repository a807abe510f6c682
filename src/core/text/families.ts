import { ACT_FAMILIES } from './families-acts.ts';
import { HARM_FAMILIES } from './families-harm.ts';
import { PEOPLE_FAMILIES } from './families-people.ts';
import type { Token } from './features-tokens.ts';
import { isStrongMask, maskedSwear } from './strong-words.ts';

/** Families of words by meaning. They describe; whether a use is harmful is for the models and the rules. */
const DATA = { ...PEOPLE_FAMILIES, ...HARM_FAMILIES, ...ACT_FAMILIES };
export type Family = keyof typeof DATA;
export const FAMILIES = Object.keys(DATA) as Family[];

/** One place where words of a family stand: tokens `from` to `to`, end exclusive. */
export interface FamilyHit {
  readonly family: Family;
  readonly from: number;
  readonly to: number;
}

interface Phrase {
  readonly family: Family;
  readonly words: readonly string[];
}

/** What `<my>` and `<the>` stand for at the head of a phrase. */
const DETERMINERS: Readonly<Record<string, readonly string[]>> = {
  '<my>': ['my', 'our'],
  '<the>': ['my', 'our', 'the', 'this', 'that', 'these', 'those'],
};

/** Phrases by their first word; stems by the first two letters of it. */
const exact = new Map<string, Phrase[]>();
const stems = new Map<string, Phrase[]>();
for (const family of FAMILIES)
  for (const phrase of DATA[family].split(',')) {
    const [first = '', ...rest] = phrase.trim().split(/\s+/);
    for (const word of DETERMINERS[first] ?? [first]) addPhrase(family, [word, ...rest]);
  }

function addPhrase(family: Family, words: readonly string[]): void {
  const first = words[0] ?? '';
  const [table, key] = first.endsWith('*') ? [stems, first.slice(0, 2)] : [exact, first];
  const list = table.get(key);
  if (list) list.push({ family, words });
  else table.set(key, [{ family, words }]);
}

/** Every family word of the tokens; of one family the longest at a place. */
export function familyHits(tokens: readonly Token[]): FamilyHit[] {
  const hits: FamilyHit[] = [];
  tokens.forEach((token, from) => {
    const found = new Map<Family, number>();
    if (token.shape) collect(exact.get(token.shape), tokens, from, found);
    collect(exact.get(token.key), tokens, from, found);
    collect(stems.get(token.key.slice(0, 2)), tokens, from, found);
    if (token.key.includes('*') && maskedSwear(token.key)) {
      found.set('swearing', from + 1);
      if (isStrongMask(token.key)) found.set('strongSwearing', from + 1);
    }
    for (const [family, to] of found) hits.push({ family, from, to });
  });
  return hits;
}

function collect(
  phrases: readonly Phrase[] | undefined,
  tokens: readonly Token[],
  from: number,
  found: Map<Family, number>,
): void {
  for (const { family, words } of phrases ?? []) {
    const to = from + words.length;
    if (to > (found.get(family) ?? from) && words.every((word, i) => fits(word, tokens[from + i])))
      found.set(family, to);
  }
}

function fits(word: string, token: Token | undefined): boolean {
  if (!token) return false;
  if (word === '_' || word === token.key || word === token.shape) return true;
  return word.endsWith('*') && !token.tag && token.key.startsWith(word.slice(0, -1));
}
