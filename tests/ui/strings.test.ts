import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/core/language.ts';
import { STRINGS } from '../../src/ui/strings/strings.ts';

/** Every text of a language, those that count things with several numbers. */
function texts(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [1, 2, 7].map((count) => [`${path}(${count})`, String(value(count))]);
  return Object.entries(value as object).flatMap(([key, inner]) => texts(inner, `${path}.${key}`));
}

describe('strings', () => {
  it('say the same things in both languages, and nothing in the wrong one', () => {
    const en = new Map(texts(STRINGS.en));
    const cy = new Map(texts(STRINGS.cy));
    expect([...cy.keys()]).toEqual([...en.keys()]);
    expect([...en].filter(([key, text]) => cy.get(key) === text)).toEqual([]);
  });

  it.each(LANGUAGES)('are never empty and never scold (%s)', (language) => {
    for (const [key, text] of texts(STRINGS[language])) {
      expect(text.trim(), key).toBe(text);
      expect(text, key).not.toBe('');
      expect(text, key).not.toMatch(
        /must not|violat|breach|forbidden|warning|!|rhaid i chi beidio|torri|gwaharddedig/iu,
      );
    }
  });

  it('mutate after Welsh numerals', () => {
    expect([1, 2, 3, 4, 6, 10, 11].map((count) => STRINGS.cy.chip.look(count))).toEqual([
      '1 peth i edrych arno',
      '2 beth i edrych arnyn nhw',
      '3 pheth i edrych arnyn nhw',
      '4 peth i edrych arnyn nhw',
      '6 pheth i edrych arnyn nhw',
      '10 peth i edrych arnyn nhw',
      '11 o bethau i edrych arnyn nhw',
    ]);
  });
});
