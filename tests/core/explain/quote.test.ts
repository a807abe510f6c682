import { describe, expect, it } from 'vitest';
import { QUOTE_LIMIT, quote } from '../../../src/core/explain/quote.ts';

/** The quote as one line, marked words in brackets. */
function quoted(text: string, ...words: string[]): string {
  let from = 0;
  const spans = words.map((word) => {
    const start = text.indexOf(word, from);
    expect(start, word).toBeGreaterThanOrEqual(0);
    from = start + word.length;
    return { start, end: from };
  });
  return show(quote(text, spans));
}
const show = (pieces: ReturnType<typeof quote>) =>
  pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');
const plain = (line: string) => line.replace(/[[\]…]/gu, '');

describe('quote', () => {
  it('takes the sentence round the words and leaves out the rest', () => {
    expect(quoted('First. So proud of Mia today! Last.', 'Mia')).toBe('So proud of [Mia] today!');
  });

  it('ends a sentence at a line break', () => {
    expect(quoted('shopping\nMia did well\nmilk', 'Mia')).toBe('[Mia] did well');
  });

  it('does not end a sentence after a title or a saint', () => {
    expect(quoted('Well. Mrs. Bello of St. Brigid’s is off. Bye.', 'Brigid’s')).toBe(
      'Mrs. Bello of St. [Brigid’s] is off.',
    );
  });

  it('takes in every sentence that the words cross', () => {
    expect(quoted('One. Two three. Four five. Six.', 'three. Four')).toBe('Two [three. Four] five.');
  });

  it('marks all words of the sentence, and passes over those of another', () => {
    expect(quoted('Mia and Tom won. Leo lost.', 'Mia', 'Tom', 'Leo')).toBe('[Mia] and [Tom] won.');
  });

  it('cuts a long sentence at word borders on both sides', () => {
    const text = `${'one two three '.repeat(30)}Mia ${'four five six '.repeat(30)}`;
    const line = quoted(text, 'Mia');
    expect(line).toMatch(/^…(one|two|three)\b.*\[Mia\].*\b(four|five|six)…$/u);
    expect(plain(line).length).toBeLessThanOrEqual(QUOTE_LIMIT);
    expect(text).toContain(plain(line));
  });

  it.each(['start', 'end'])('gives all the room to one side where the words stand at the %s', (where) => {
    const filler = 'word '.repeat(80).trim();
    const line = quoted(where === 'start' ? `Mia ${filler}` : `${filler} Mia`, 'Mia');
    expect(line.startsWith('…')).toBe(where === 'end');
    expect(line.endsWith('…')).toBe(where === 'start');
    expect(plain(line).length).toBeGreaterThan(QUOTE_LIMIT - 10);
    expect(plain(line).length).toBeLessThanOrEqual(QUOTE_LIMIT);
  });

  it('cuts the words themselves where they are too long', () => {
    const line = quoted(`Look: ${'moaning parents '.repeat(20)}again`, 'moaning parents '.repeat(20).trim());
    expect(line).toMatch(/^…?\[moaning parents .*(moaning|parents)\]…$/u);
    expect(plain(line).length).toBeLessThanOrEqual(QUOTE_LIMIT);
  });

  it('cuts a word without end between graphemes', () => {
    const family = '👩‍👩‍👧‍👦';
    const line = quoted(`${family.repeat(60)}Mia${family.repeat(60)}`, 'Mia');
    expect(plain(line).replaceAll(family, '')).toBe('Mia');
    expect(plain(line).length).toBeLessThanOrEqual(QUOTE_LIMIT);
  });

  it.each([
    ['an emoji', '👩🏽‍🏫', 2, 4],
    ['a letter with its accent', 'e\u0301', 0, 1],
    ['a flag', '🏴󠁧󠁢󠁷󠁬󠁳󠁿', 0, 2],
  ])('takes in the whole of %s that a span cuts through', (_, grapheme, start, end) => {
    const text = `ok ${grapheme} fine`;
    expect(show(quote(text, [{ start: 3 + start, end: 3 + end }]))).toBe(`ok [${grapheme}] fine`);
  });

  it('keeps right-to-left text in its own order', () => {
    expect(quoted('مبروك يا Yusuf Ali! ممتاز', 'Yusuf Ali')).toBe('مبروك يا [Yusuf Ali]!');
  });

  it('keeps the words where they cross lines, on one line', () => {
    expect(quoted('so Mia\n\n  Okafor won', 'Mia\n\n  Okafor')).toBe('so [Mia Okafor] won');
  });

  it('cuts no surrogate pair, whatever the words', () => {
    const text = 'a💔b '.repeat(100);
    for (let at = 0; at < text.length; at += 7) {
      const line = show(quote(text, [{ start: at, end: at + 3 }]));
      expect(() => encodeURIComponent(line)).not.toThrow();
    }
  });

  it('has nothing to say without words', () => {
    expect(quote('Anything', [])).toEqual([]);
    expect(quote('', [{ start: 0, end: 0 }])).toEqual([]);
    expect(quote('abc', [{ start: 9, end: 12 }])).toEqual([]);
  });
});
