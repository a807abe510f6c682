import { describe, expect, test } from 'vitest';
import { ADVICE_CATEGORIES, type AdviceCategory } from '../../src/core/category.ts';
import type { Draft } from '../../src/core/draft.ts';
import { adviceWords } from '../../src/core/text/advice-words.ts';
import { draftParts } from '../../src/core/text/draft-parts.ts';
import { readEveryday } from '../../src/train/everyday.ts';
import { cpuTime } from '../support/cpu-time.ts';
import { adviceDrafts } from './advice-drafts.ts';
import { corpusLines } from './corpus-lines.ts';
import { draft, judged, uk0 } from './support.ts';

const adviceOn = (one: Draft): ReturnType<typeof adviceWords> => adviceWords(one, draftParts(one, uk0, null));
const kindsOf = (one: Draft): string[] => [...new Set(adviceOn(one).map(({ family }) => family))];

describe.each(ADVICE_CATEGORIES)('%s', (category) => {
  test.each(adviceDrafts[category].found)('is seen in: $text', (one) => {
    expect(kindsOf(draft(one.text, one))).toContain(category);
  });
  test.each(adviceDrafts[category].silent)('is not seen in: $text', (one) => {
    expect(kindsOf(draft(one.text, one))).not.toContain(category);
  });
});

test('the words stand where the draft has them, look-alikes and accents or not', () => {
  const text = 'Ôn a stîcker: pic ɴot mine, Image: Google';
  const [found] = adviceOn(draft(text)).filter(({ family }) => family === 'copyright');
  expect(found && text.slice(found.start, found.end)).toBe('Image: Google');
});

describe('silence', () => {
  /** Share of drafts with a note of each kind. Measured at 0.02 % and less: more than a few a thousand would be heard. */
  const rates = (drafts: readonly Draft[]): Record<AdviceCategory, number> => {
    const kinds = drafts.map(kindsOf);
    const share = (category: string) => kinds.filter((of) => of.includes(category)).length / drafts.length;
    return Object.fromEntries(ADVICE_CATEGORIES.map((c) => [c, share(c)])) as Record<AdviceCategory, number>;
  };
  const most = (drafts: readonly Draft[]): number => Math.max(...Object.values(rates(drafts)));

  test('on ordinary life', () => expect(most(corpusLines('ordinary'))).toBeLessThan(0.002));
  test('on plain drafts and talk of work', () => {
    const plain = [...corpusLines('plain/silent.jsonl'), ...corpusLines('plain/work.jsonl')];
    expect(most(plain)).toBeLessThan(0.005);
  });
  test('on lawful speech, faith, identity and dialect: not one', () => {
    const fair = corpusLines('fairness', ({ expect: labels }) => labels.length === 0);
    expect(most(fair)).toBe(0);
  });
  test('on what people post anywhere', ({ skip }) => {
    const everyday = readEveryday(new URL('../..', import.meta.url).pathname);
    if (!everyday) return skip('no everyday posts here');
    expect(most(everyday.texts.map((text) => draft(text, { site: 'x' })))).toBeLessThan(0.002);
  });
});

test('it is a note, and holds nothing', async () => {
  const verdict = await judged(
    "One of my Year 5s told me today that his dad hits him and he's scared to go home",
    {},
    uk0,
  );
  expect(verdict.findings.filter(({ rule }) => rule === 'disclosure').map(({ level }) => level)).toEqual(['note']);
  const official = await judged('We will refund every family for the trip', { account: 'official' }, uk0);
  expect(official.findings.map(({ rule, level }) => [rule, level])).toEqual([['commitment-official', 'note']]);
  expect(official.outcome).toBe('note');
});

test('hostile texts take no time', async () => {
  const heads = [
    'a child ',
    'full whole pdf of the ',
    'HOW DARE YOU ',
    'we will ',
    'you are ',
    '! ? ',
    'he said ',
    'x.',
  ];
  const taken = await cpuTime(() => {
    for (const head of heads) adviceOn(draft(head.repeat(20_000 / head.length), { replyTo: 'you are '.repeat(2500) }));
  });
  expect(taken).toBeLessThan(8000);
});
