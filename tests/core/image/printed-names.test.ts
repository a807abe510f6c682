import { describe, expect, test } from 'vitest';
import { judgeImage } from '../../../src/core/image/judge-image.ts';
import { wordsDraft } from '../../../src/core/image/words-draft.ts';
import type { CompiledPack } from '../../../src/core/pack/compile.ts';
import { imageFacts, printed } from '../../support/image-facts.ts';
import { draft, fernhill, judged, uk0 } from '../support.ts';

/** The pupils' names of a picture with these lines, as they are shown. */
async function names(lines: string, pack: CompiledPack = fernhill): Promise<string[]> {
  const facts = imageFacts({ lines: printed(...lines.split('\n')) });
  const words = wordsDraft(facts, draft(''));
  const verdict = judgeImage(facts, draft(''), pack, words && (await judged(words.text, {}, pack)));
  return verdict.findings
    .filter(({ text }) => text?.category === 'pupil-name')
    .flatMap(({ text }) => text?.words ?? []);
}

describe('with a roster', () => {
  test.each([
    ['a certificate in large letters', 'Certificate\nof merit\nAMARA\nOKONJO', 'AMARA\nOKONJO'],
    ['labels', 'Oliver\nAmara\nZofia\nRhys', 'Zofia'],
    ['a register', 'Register\nOliver M  /\nAmara O  /', 'Amara'],
    ['house points', 'House points: Amara 5, Oliver 3', 'Oliver'],
    ['a name in a poster', 'Summer fair\nsinger: Zofia Wolska', 'Zofia Wolska'],
  ])('%s', async (_what, lines, name) => expect(await names(lines)).toContain(name));

  test.each([
    'Oliver\nSummer 2024',
    'Emma Stone\nRyan Gosling\nJohn Legend\nTom Cruise',
    'ARSENAL\nFly Emirates\nSAKA 7',
    'Station Road\nGrace Street\nNo entry',
    'Certificate of completion\nJanet Thwaite',
    'Happy birthday\nOliver',
  ])('leaves alone %j', async (lines) => expect(await names(lines)).toEqual([]));
});

describe('without one', () => {
  test.each([
    ['Year 3 spelling groups\nJessica\nNoah\nEmily\nJack', 'Jessica'],
    ['Star of the week\nawarded to\nJessica Taylor\nYear 3', 'Jessica'],
  ])('%j', async (lines, name) => expect((await names(lines, uk0)).join()).toContain(name));

  test.each([
    'Emma Stone\nRyan Gosling\nJohn Legend\nTom Cruise\nNoah Baumbach',
    'Taylor Swift\nThe Eras Tour\nWembley Stadium',
    'Certificate of completion\nLondon Marathon\nJessica Taylor',
    'Jessica\nNoah\nEmily\nJack',
  ])('leaves alone %j', async (lines) => expect(await names(lines, uk0)).toEqual([]));
});

test('what the text judgement found already is not told twice', async () => {
  const found = await names('Certificate of merit\nAwarded to Amara Okonjo');
  expect(found).toEqual(['Amara Okonjo']);
});
