import { describe, expect, it } from 'vitest';
import { fold, nameKey } from '../../../src/core/text/fold.ts';
import { tokenise } from '../../../src/core/text/tokens.ts';

const PIECES = [
  'O',
  'l',
  'i',
  'v',
  'é',
  'e\u0301',
  'r',
  ' ',
  '\u200b',
  '👩‍🏫',
  '🌈',
  '️',
  'о',
  'Ł',
  'ß',
  'ﬁ',
  '…',
  '𝓞',
  '’',
  '-',
  '#',
  '@',
  '1',
  '\n',
  'ﷺ',
  'İ',
  'ŵ',
  '한',
  '½',
  '"',
];

/** A small generator with a fixed seed: the same strings each run. */
function* randomTexts(count: number): Generator<string> {
  let state = 7;
  const next = (below: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state % below;
  };
  for (let n = 0; n < count; n++) yield Array.from({ length: next(40) }, () => PIECES[next(PIECES.length)]).join('');
}

describe('fold', () => {
  it.each([
    ['Oliver', 'oliver'],
    ['Zoë', 'zoe'],
    ['Siân', 'sian'],
    ['Оlіvеr', 'oliver'],
    ['𝓞𝓵𝓲𝓿𝓮𝓻', 'oliver'],
    ['Ｏｌｉｖｅｒ', 'oliver'],
    ['Łukasz', 'lukasz'],
    ['Ömer', 'omer'],
    ['O\u200bliver', 'oliver'],
    ['O’Brien', "o'brien"],
  ])('makes %s comparable', (raw, folded) => {
    expect(fold(raw).lower).toBe(folded);
  });

  it('keeps case apart and lengths equal', () => {
    for (const text of randomTexts(500)) {
      const folded = fold(text);
      expect(folded.lower.length).toBe(folded.text.length);
    }
  });

  it('maps every stretch back to whole characters of the original', () => {
    for (const text of randomTexts(500)) {
      const folded = fold(text);
      const { length } = folded.text;
      expect(folded.span(0, length).end).toBeLessThanOrEqual(text.length);
      for (let from = 0; from < length; from += 3) {
        for (const to of [from + 1, Math.min(length, from + 5)]) {
          const { start, end } = folded.span(from, to);
          expect(start).toBeLessThan(end);
          const cut = text.slice(start, end);
          expect(cut.isWellFormed?.() ?? true).toBe(true);
          expect(fold(cut).text).toContain(folded.text.slice(from, to));
        }
      }
    }
  });

  it('finds its way back from a span of the original', () => {
    for (const text of randomTexts(300)) {
      const folded = fold(text);
      for (const token of tokenise(folded)) {
        const place = folded.place(folded.span(token.from, token.to));
        expect(place.from).toBeLessThanOrEqual(token.from);
        expect(place.to).toBeGreaterThanOrEqual(token.to);
      }
    }
  });

  it('makes name keys of letters only', () => {
    expect(nameKey("Mitchell-O'Connor")).toBe('mitchelloconnor');
    expect(nameKey('Anna Łęcka')).toBe('annalecka');
  });
});
