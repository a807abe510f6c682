import { describe, expect, it } from 'vitest';
import { readSentence } from '../../../src/reader/text/read-sentence.ts';
import { splitSentences } from '../../../src/reader/text/split-sentences.ts';
import { cpuTime } from '../../support/cpu-time.ts';
import { sample } from '../../support/sample.ts';
import { labelledDrafts } from '../../support/school-packs.ts';

describe('splitSentences', () => {
  it('finds where sentences start and end, in the draft’s own offsets', () => {
    const text = '  Mr. Bell rang at 3.30. No answer! 😂 Why?\nNext day… fine';
    expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Mr. Bell rang at 3.30.',
      'No answer!',
      '😂 Why?',
      'Next day…',
      'fine',
    ]);
  });

  it('ends a sentence at a run of emoji or marks, once', () => {
    const text = 'So proud 😂😂❤️ Well 🎉🎉 #Year4 done?!..." Yes ℹ 😂 Now ! ! ok... 5 😂 Go';
    expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'So proud 😂😂❤️ Well 🎉🎉',
      '#Year4 done?!..."',
      'Yes ℹ 😂',
      'Now !',
      '! ok...',
      '5 😂',
      'Go',
    ]);
  });

  it.each([
    ['emoji', '😂'.repeat(200_000)],
    ['marks with space', '! '.repeat(200_000)],
    ['marks', `${'.'.repeat(400_000)}a`],
  ])('takes time that grows with the text alone: %s', async (_name, text) => {
    expect(await cpuTime(() => splitSentences(text))).toBeLessThan(3000);
  });

  it('covers every word of labelled drafts, in order', () => {
    for (const { text } of sample(labelledDrafts(), 400)) {
      let at = 0;
      for (const { start, end } of splitSentences(text)) {
        expect(text.slice(at, start).trim()).toBe('');
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(text.slice(at).trim()).toBe('');
    }
  });
});

describe('readSentence', () => {
  it.each(['The constructor was late again.', '__proto__ told me so.', 'Constructor'])(
    'can be sent as data: %s',
    (sentence) => {
      expect(() => structuredClone(readSentence(sentence))).not.toThrow();
      expect(typeof readSentence(sentence).subject).toBe('string');
    },
  );

  it('sees negation, questions, quotation and whom a sentence speaks of', () => {
    expect(readSentence("I don't like it.")).toMatchObject({ negated: true, question: false, subject: 'i' });
    expect(readSentence('We can’t, they wont.')).toMatchObject({ negated: true });
    expect(readSentence('I want a different student.')).toMatchObject({ negated: false });
    expect(readSentence('Are they ok??')).toMatchObject({ question: true, subject: 'they' });
    expect(readSentence('We love it here.')).toMatchObject({ negated: false, subject: 'we' });
    expect(readSentence('You never listen.')).toMatchObject({ negated: true, subject: 'you' });
    expect(readSentence('She told us.')).toMatchObject({ subject: 'person' });
    expect(readSentence('The boiler broke.')).toMatchObject({ subject: 'other' });
    expect(readSentence('"You are all useless" he said')).toMatchObject({ quoted: true });
  });

  it('tells what stands before the verb, in questions too', () => {
    const spoken = (sentence: string) => sentence.slice(0, readSentence(sentence).verb).trim();
    expect(spoken('The boiler broke.')).toBe('The boiler');
    expect(spoken('Our head of year has never listened.')).toBe('Our head of year');
    expect(spoken('She told us.')).toBe('She');
    expect(spoken('Why is our head so useless?')).toBe('Why is our head so useless?');
    expect(spoken('Threw a chair at me.')).toBe('');
  });
});
