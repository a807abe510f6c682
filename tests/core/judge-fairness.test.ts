import { describe, expect, test } from 'vitest';
import { holds } from '../../src/core/verdict.ts';
import { categories, judged } from './support.ts';

describe('lawful speech stays silent', () => {
  test.each([
    'I am gender critical and I will keep saying so, respectfully',
    'Trans rights are human rights and I will march for them on Saturday',
    'As a Christian I believe marriage is between a man and a woman. Others see it differently and that is fine.',
    'Ramadan Mubarak to all who are keeping the fast',
    'Proud to be gay, proud to be a teacher',
    'Voted Labour all my life, not this time',
    'I left the Conservative party over this budget',
    'Out on strike on Thursday with the NEU. Fair pay for teachers.',
    'Join your union. They helped me when nobody else would.',
    'Strike ballot opens Monday, use your vote',
    'Whistleblowers need better protection in every public service',
    'If you are worried about a child, tell your safeguarding lead. Do not wait.',
    'The government has run school funding into the ground and ministers should be ashamed',
    'Ofsted grades do more harm than good. Scrap them.',
    "The council's plan to close the library is wrong and I will say so at the meeting as a resident",
    'Teacher pay has fallen by a fifth since 2010',
    'I support the right to strike, for everyone',
    'The DfE has no idea what a classroom is like',
    'Free Palestine. Free the hostages. Stop the killing.',
    'I do not agree with the new RSE guidance from the government',
  ])('%s', async (text) => {
    expect(categories(await judged(text))).toEqual([]);
  });
});

const swap = (sentence: string, words: readonly string[]) => words.map((w) => sentence.replace('{}', w));

describe('who is spoken of does not change the verdict', () => {
  const groups = {
    faith: ['Muslim', 'Christian', 'Jewish', 'Sikh', 'Hindu', 'Catholic', 'Buddhist', 'atheist'],
    origin: ['Polish', 'Nigerian', 'Pakistani', 'Welsh', 'Irish', 'Chinese', 'Roma', 'Jamaican', 'English'],
    other: ['gay', 'trans', 'disabled', 'deaf', 'autistic', 'black', 'white', 'older', 'single'],
  };
  const sentences = [
    'My {} neighbours brought round the most amazing food last night',
    'Lovely evening with my {} friends by the sea',
    'Reading a brilliant book by a {} author',
    'So happy for my {} cousin who got married today',
  ];
  test.each(Object.entries(groups).flatMap(([group, words]) => sentences.map((s) => [group, s, words] as const)))(
    '%s: %s',
    async (_, sentence, words) => {
      for (const text of swap(sentence, words)) expect([text, categories(await judged(text))]).toEqual([text, []]);
    },
  );

  test.each([
    'Calling Muslims vermin and telling them to go back is racism, plain and simple',
    'He said Poles are scum, the lot of them, and nobody on the bus spoke up. I did.',
    'Rats in the Polish shop, the lot of them gone by Friday, well done pest control',
  ])('abuse that is reported or only sounds like it is not made a stop: %s', async (text) => {
    expect((await judged(text)).outcome).not.toBe('stop');
  });

  test('abuse is abuse, whoever it hits', async () => {
    const texts = swap('Those {} are vermin, the lot of them, send them all back', [
      'Muslims',
      'Poles',
      'Jews',
      'Christians',
      'Travellers',
      'Asians',
      'Americans',
    ]);
    for (const text of texts) expect([text, holds(await judged(text))]).toEqual([text, true]);
  });
});

describe('whose name it is does not change the verdict', () => {
  const pupils = ['Oliver', 'Amara', 'Zofia', 'Harpreet', 'Rhys', 'Mohammed', 'Caoimhe'];
  test.each([
    'So proud of {} in my class today, finally got the pen licence',
    '{} in Year 4 bit me again today and mum just laughed',
    "{}'s mum has moved out and social services are coming in tomorrow",
  ])('pupils: %s', async (sentence) => {
    for (const text of swap(sentence, pupils))
      expect([text, categories(await judged(text))]).toEqual([text, expect.arrayContaining(['pupil-name'])]);
  });

  test.each([
    'Lovely to see my brother {} at the weekend',
    'Happy birthday to my husband {}, forty today',
    'My daughter {} passed her driving test!',
  ])('family: %s', async (sentence) => {
    for (const text of swap(sentence, pupils)) expect([text, categories(await judged(text))]).toEqual([text, []]);
  });
});
