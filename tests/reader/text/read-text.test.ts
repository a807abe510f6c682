import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../src/core/draft.ts';
import { readText } from '../../../src/reader/text/read-text.ts';
import { labelledDrafts, makePack } from '../../support/school-packs.ts';

const draft = (text: string): Draft => ({
  site: 'x',
  surface: 'post',
  account: 'personal',
  audience: 'public',
  replyTo: null,
  text,
});
const pack = makePack({ name: 'Example Primary School' }, [
  'Oliver Price',
  'Thandiwe Okonkwo',
  'Saoirse Doyle',
  'Wojciech Nowak',
  'Aoife Shah',
]);

describe('readText: names', () => {
  it.each([
    ['one letter missing', 'Olver was great in maths', 'Olver'],
    ['two letters swapped', 'Saorise told me a joke in assembly', 'Saorise'],
    ['another letter', 'so proud of Thandiwy in my class', 'Thandiwy'],
    ['a letter too many', 'Wojcieech got star of the week', 'Wojcieech'],
    ['written by ear', 'Eefa in my class made me laugh', 'Eefa'],
  ])('finds a name with %s', (_how, text, words) => {
    const { names } = readText(draft(text), pack);
    expect(names.map((name) => [text.slice(name.start, name.end), name.kind])).toContainEqual([words, 'pupil-typo']);
  });

  it('still has the names that are spelt right', () => {
    const { names } = readText(draft('Oliver Price was great in maths'), pack);
    expect(names[0]?.kind).toBe('pupil-full');
  });

  it('takes neither English words nor jargon for misspelt names', () => {
    const texts = [
      'The Oliver Twist revival was superb',
      'Marble run and glitter, lovely',
      'SATs and HLTA cover again',
      'Every penny counts',
      'Sabre and Olives on the deli counter',
    ];
    for (const text of texts)
      expect(readText(draft(text), pack).names.filter((name) => name.kind === 'pupil-typo')).toEqual([]);
  });
});

describe('readText: sentences', { timeout: 30_000 }, () => {
  const sentencesOf = (text: string) =>
    readText(draft(text), pack).sentences.map((s) => ({ words: text.slice(s.start, s.end), ...s }));

  it.each(['The constructor was late again.', '__proto__ told me so.', 'Constructor'])(
    'can be sent as data: %s',
    (text) => {
      const facts = readText(draft(text), pack);
      expect(() => structuredClone(facts)).not.toThrow();
      expect(facts.sentences.map((s) => typeof s.subject)).toEqual(['string']);
    },
  );

  it('finds where sentences start and end, in the draft’s own offsets', () => {
    const text = '  Mr. Bell rang at 3.30. No answer! 😂 Why?\nNext day… fine';
    expect(sentencesOf(text).map((s) => s.words)).toEqual([
      'Mr. Bell rang at 3.30.',
      'No answer!',
      '😂 Why?',
      'Next day…',
      'fine',
    ]);
  });

  it('sees negation, questions, quotation and whom a sentence speaks of', () => {
    expect(sentencesOf("I don't like it.")[0]).toMatchObject({ negated: true, question: false, subject: 'i' });
    expect(sentencesOf('Are they ok??')[0]).toMatchObject({ question: true, subject: 'they' });
    expect(sentencesOf('We love it here.')[0]).toMatchObject({ negated: false, subject: 'we' });
    expect(sentencesOf('You never listen.')[0]).toMatchObject({ negated: true, subject: 'you' });
    expect(sentencesOf('She told us.')[0]).toMatchObject({ subject: 'person' });
    expect(sentencesOf('The boiler broke.')[0]).toMatchObject({ subject: 'other' });
    expect(sentencesOf('"You are all useless" he said')[0]).toMatchObject({ quoted: true });
  });

  it('covers every word of every labelled draft, in order', () => {
    for (const { text } of labelledDrafts().slice(0, 400)) {
      const { sentences } = readText(draft(text), pack);
      let at = 0;
      for (const { start, end } of sentences) {
        expect(text.slice(at, start).trim()).toBe('');
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(text.slice(at).trim()).toBe('');
    }
  });

  it('reads 10,000 characters in a moment, even on a busy machine', () => {
    const long = labelledDrafts()
      .map((d) => d.text)
      .join('\n')
      .slice(0, 10_000);
    readText(draft('warm up'), pack);
    const start = performance.now();
    readText(draft(long), pack);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
