import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const POLICIES = path.join(process.env.PURPLE_PEN_SHARED ?? path.resolve(PROJECT, '../shared'), 'policies');
const THERE = existsSync(POLICIES);
if (!THERE)
  console.warn('own words of the five packs: left out, as there is no policies/ in $PURPLE_PEN_SHARED or ../shared');

/** Words in a row that no pack may share with a policy. */
const RUN = 7;
const PACKS = ['great-chart', 'cuddington', 'shipbourne', 'norton-west-chinnock', 'park-hall'];

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[a-z0-9]+(?:'[a-z]+)?/g) ?? [];
const runsOf = (text: string): string[] => {
  const words = wordsOf(text);
  return words.slice(RUN - 1).map((_, i) => words.slice(i, i + RUN).join(' '));
};
const stringsOf = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(stringsOf)
      : [];

test.skipIf(!THERE)('the packs say in their own words what the policies ask', () => {
  const policies = readdirSync(POLICIES).filter((name) => name.endsWith('.txt') && name !== 'README.txt');
  expect(policies).toHaveLength(PACKS.length);
  const theirs = new Set(policies.flatMap((name) => runsOf(readFileSync(path.join(POLICIES, name), 'utf8'))));
  expect(theirs).toContain('nothing on social media is truly private social'.split(' ').slice(0, RUN).join(' '));
  for (const name of PACKS) {
    const pack: unknown = JSON.parse(readFileSync(path.join(PROJECT, `assets/packs/${name}.json`), 'utf8'));
    const shared = stringsOf(pack).flatMap((text) => runsOf(text).filter((run) => theirs.has(run)));
    expect(shared, name).toEqual([]);
  }
});
