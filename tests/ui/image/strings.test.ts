import { describe, expect, it } from 'vitest';
import { FACE_CLASSES } from '../../../src/core/image/image-facts.ts';
import { LANGUAGES } from '../../../src/core/language.ts';
import { IMAGE_STRINGS, type ImageStrings } from '../../../src/ui/image/strings.ts';

/** Every text of a language, those that count things with several numbers. */
function texts(strings: ImageStrings): Map<string, string> {
  const { kinds, same, blurStep, progress, ...plain } = strings;
  const { face, place, takeAway, chosen, attach, ...blurTexts } = blurStep;
  const { looking, done, cancel, ...progressTexts } = progress;
  const all: [string, string][] = [];
  const add = (path: string, text: unknown) => all.push([path, String(text)]);
  const addAll = (path: string, record: object) => {
    for (const [key, text] of Object.entries(record)) add(`${path}.${key}`, text);
  };
  addAll('', plain);
  addAll('blur', blurTexts);
  addAll('progress', progressTexts);
  for (const [kind, { headings, position, ...words }] of Object.entries(kinds)) {
    addAll(kind, words);
    addAll(`${kind}.heading`, headings);
    add(`${kind}.position`, position(2, 3));
  }
  add('places alone', `${chosen(0, 0, 1)} ${chosen(0, 0, 2)} ${attach(0, 2)}`);
  for (const count of [1, 2, 3, 11]) {
    add(`same ${count}`, same(count));
    add(`looking ${count}`, looking(count));
    add(`done ${count}`, done(0, count));
    add(`cancel ${count}`, cancel(count));
    add(`place ${count}`, `${place(count)} ${takeAway(count)}`);
    for (const places of [0, 1, 2]) {
      add(`chosen ${count} ${places}`, chosen(1, count, places));
      add(`attach ${count} ${places}`, attach(count, places));
    }
  }
  for (const seen of FACE_CLASSES) add(`face ${seen}`, face(3, 8, seen));
  return new Map(all);
}

describe('strings about pictures', () => {
  it('say the same things in both languages, and nothing in the wrong one', () => {
    const [en, cy] = [texts(IMAGE_STRINGS.en), texts(IMAGE_STRINGS.cy)];
    expect([...cy.keys()]).toEqual([...en.keys()]);
    expect([...en].filter(([key, text]) => cy.get(key) === text)).toEqual([]);
  });

  it.each(LANGUAGES)('are never empty and never scold (%s)', (language) => {
    for (const [key, text] of texts(IMAGE_STRINGS[language])) {
      expect(text.trim(), key).toBe(text);
      expect(text, key).not.toMatch(/^$|undefined|\[object/);
      expect(text, key).not.toMatch(
        /must not|violat|breach|forbidden|warning|!|rhaid i chi beidio|torri|gwaharddedig/iu,
      );
    }
  });

  it('mutate after Welsh numerals', () => {
    const { attach } = IMAGE_STRINGS.cy.blurStep;
    expect([attach(2, 0), attach(11, 0), attach(1, 1), attach(1, 2)]).toEqual([
      'Pylu 2 wyneb ac atodi',
      'Pylu 11 o wynebau ac atodi',
      'Pylu 2 le ac atodi',
      'Pylu 3 lle ac atodi',
    ]);
    expect([2, 3].map(IMAGE_STRINGS.cy.progress.looking)).toEqual([
      'Yn edrych ar eich 2 lun…',
      'Yn edrych ar eich 3 llun…',
    ]);
  });
});
