import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { rosterFromCsv } from '../../../src/admin/import-roster.ts';
import { annotate } from '../../../src/core/text/annotate.ts';
import { nameKey } from '../../../src/core/text/fold.ts';
import { FUNCTION_WORDS, WORD_NAMES } from '../../../src/core/text/word-names.ts';
import { CORPUS, corpusPack } from '../../support/school-packs.ts';

interface Child {
  readonly first: string;
  readonly last: string;
}

const school = 'glan-morfa';
const pack = corpusPack(school);
const roster = rosterFromCsv(readFileSync(path.join(CORPUS, 'schools', school, 'roster.csv')), 'roster.csv');
const children: Child[] = roster.pupils.map(({ forename, surname }) => ({ first: forename, last: surname }));
const found = (text: string): boolean => annotate(text, pack).names.some((name) => name.cues.includes('roster'));
const isWord = ({ first }: Child): boolean => WORD_NAMES.has(nameKey(first)) || FUNCTION_WORDS.has(nameKey(first));

/** How a name is written, in which sentence, and the least share that must be found; `plain` leaves out names that are words. */
const DISGUISES: [name: string, write: (child: Child) => string, least: number, which?: 'plain' | 'all'][] = [
  ['full', ({ first, last }) => `so proud of ${first} ${last} today`, 1],
  ['first', ({ first }) => `so proud of ${first} today`, 1],
  ['lower case', ({ first }) => `so proud of ${first.toLowerCase()} today`, 0.97, 'plain'],
  ['capitals', ({ first }) => `SO PROUD OF ${first.toUpperCase()}`, 0.97],
  ['possessive', ({ first }) => `${first}’s mum rang me`, 1],
  ['possessive without its apostrophe', ({ first }) => `${first}s mum rang me`, 0.95, 'plain'],
  ['hashtag', ({ first }) => `#WellDone${first} hooray`, 1],
  ['hashtag in lower case', ({ first }) => `#welldone${first.toLowerCase()} hooray`, 0.95, 'plain'],
  ['initial of the surname', ({ first, last }) => `${first} ${last[0]} was rude`, 1],
  ['dotted', ({ first }) => `well ${[...first].join('.')} was rude`, 0.9],
  ['strung with emoji', ({ first }) => `well ${[...first.toUpperCase()].join(' 🌈 ')} you star`, 0.9],
  [
    'digits for letters',
    ({ first }) => `well ${first.replace(/i/g, '1').replace(/o/gi, '0').replace(/e/g, '3')} was rude`,
    0.9,
    'plain',
  ],
  [
    'Cyrillic letters',
    ({ first }) => `well ${first.replace(/a/g, 'а').replace(/e/g, 'е').replace(/o/g, 'о')} was rude`,
    0.98,
  ],
  ['no accents', ({ first }) => `proud of ${first.normalize('NFKD').replace(/[\u0300-\u036f]/g, '')} today`, 0.98],
  ['beside an emoji', ({ first }) => `😂${first}😂 was rude`, 1],
];

describe('a roster name in disguise', () => {
  it.each(DISGUISES)('%s', (_name, write, least, which = 'all') => {
    const asked = which === 'plain' ? children.filter((child) => !isWord(child)) : children;
    const missed = asked.filter((child) => !found(write(child))).map((child) => write(child));
    expect(missed.length / asked.length, missed.slice(0, 8).join(' | ')).toBeLessThanOrEqual(1 - least + 1e-9);
  });
});
