import { describe, expect, test } from 'vitest';
import type { CompiledPack } from '../../../src/core/pack/compile.ts';
import { fold } from '../../../src/core/text/fold.ts';
import { pageNames } from '../../../src/core/text/page-names.ts';
import { pageParts } from '../../../src/core/text/page-parts.ts';
import { tokenise } from '../../../src/core/text/tokens.ts';
import { cpuTime } from '../../support/cpu-time.ts';
import { makePack } from '../../support/school-packs.ts';
import { fernhill, uk0 } from '../support.ts';

const pack = makePack({ name: 'Example Primary School' }, ['Oliver Price', 'Saoirse Doyle', 'Grace Lamb', 'Will Shaw']);
const found = (text: string, compiled: CompiledPack = pack) =>
  pageParts(text, compiled).names.map(({ start, end, kind }) => [text.slice(start, end), kind]);
const likely = (text: string, compiled: CompiledPack = pack) =>
  pageParts(text, compiled)
    .names.filter(({ confidence }) => confidence >= 0.5)
    .map(({ start, end }) => text.slice(start, end));

describe('names that the page finds by itself', () => {
  test.each([
    ['Oliver Price bit me in class', ['Oliver Price']],
    ['oliver Price bit me', ['oliver Price']],
    ['So proud of Saoirse in my class today', ['Saoirse']],
    ['So proud of S-a-o-i-r-s-e in my class', ['S-a-o-i-r-s-e']],
    ['so proud of Ol1ver in my class', ['Ol1ver']],
    ['Оliver in year 4 again', ['Оliver']],
    ['#WellDoneOliver in my class', ['Oliver']],
    ['Saoirse’s mum rang school', ['Saoirse']],
  ])('pupils of the roster: %s', (text, names) => {
    expect(likely(text)).toEqual(names);
  });

  test.each([
    'Will you come to school on Monday?',
    'By the grace of god, school is over',
    'My son Oliver has a new teacher at school',
    'Oliver Twist at school tonight',
    'Off to Oliver’s for tea',
    'Sabre and Olives on the deli counter',
    '',
    '\n',
  ])('not: %s', (text) => {
    expect(likely(text)).toEqual([]);
  });

  test('staff, titled names and public names are told apart', () => {
    expect(found('Mrs Thwaite and Janet saw Mia', fernhill)).toEqual([
      ['Mrs Thwaite', 'staff'],
      ['Janet', 'staff'],
      ['Mia', 'public-first'],
    ]);
  });

  test('without a roster a public name in a draft about school is a possibility, no more', () => {
    const { names } = pageParts('Zuzanna was great in my class', uk0);
    expect(names.map(({ kind, confidence }) => [kind, confidence])).toEqual([['public-first', 0.45]]);
    expect(pageParts('Zuzanna was great at the beach', uk0).names[0]?.confidence).toBeLessThan(0.4);
  });

  test('names do not overlap each other, nor what is taken', () => {
    const text = 'Mrs Grace and Grace Lamb saw Oliver Price in class';
    const folded = fold(text);
    const kept = (from: number, to: number) =>
      pageNames(folded, tokenise(folded), pack, [{ from, to }]).map(({ start, end }) => text.slice(start, end));
    expect(kept(0, 1)).toEqual(['Grace', 'Grace Lamb', 'Oliver Price']);
    expect(kept(8, 9)).toEqual(['Grace Lamb', 'Oliver Price']);
    expect(kept(13, 14)).toEqual(['Mrs Grace', 'Grace Lamb', 'Oliver Price']);
    expect(kept(23, 24)).toEqual(['Mrs Grace', 'Oliver Price']);
  });

  test('take time that grows with the text alone', async () => {
    const folded = fold('Mia, '.repeat(40_000));
    const tokens = tokenise(folded);
    expect(await cpuTime(() => pageNames(folded, tokens, pack, []))).toBeLessThan(3000);
  });

  test('whose name it is plays no part in what the fast heads see', () => {
    const keys = (name: string) => pageParts(`${name} in Year 4 bit me today`, fernhill).tokens.map(({ key }) => key);
    for (const name of ['Harpreet', 'Zofia', 'Caoimhe', 'Mohammed', 'Rhys']) expect(keys(name)).toEqual(keys('Oliver'));
  });
});
