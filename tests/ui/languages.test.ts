import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { marksIn, type StringTable, stringTables, textsOf } from '../support/string-tables.ts';
import { twoLanguagesIn } from '../support/two-languages-in-source.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const MODULES = import.meta.glob<Record<string, unknown>>([
  '../../src/{ui,guard,browser,core,admin}/**/*.{ts,tsx}',
  '!../../src/**/*.worker.ts',
]);

/** Names, units, and words that both languages have in common. */
const SAME: ReadonlySet<string> = new Set([
  'Purple Pen',
  'Facebook',
  'Instagram',
  'Firefox: policies.json',
  'Education Support',
  'Report Harmful Content',
  'Internet Watch Foundation',
  'Staff',
  'staff',
  'kB',
]);
/** Said in one language only: that a guide is in English. */
const ONE_ONLY: ReadonlySet<string> = new Set(['EXPORT_STRINGS.guideLanguage']);

/** Counts things, and has no word for a count that is none. */
const COUNTING: ReadonlySet<string> = new Set(['IMAGE_STRINGS.blurStep.attach(0)']);
/** The shape of what is said, not words. */
const SCHEMA = /^(z\.|[A-Z_]+$)/;

/** Words that forbid the reader something; a school's policy asks. */
const SCOLDING =
  /\byou (?:must not|mustn['’]t|are not allowed|may not|are forbidden)\b|rhaid i chi beidio|ni chewch|chewch chi ddim|gwaherddir/i;

const scoldingIn = (texts: readonly (readonly [string, string | null])[], at: string): string[] =>
  texts.flatMap(([key, text]) => (SCOLDING.test(text ?? '') ? [`${at}${key}: ${text}`] : []));

const isSame = (text: string): boolean => SAME.has(text.replace(/«\d»|\d/g, '').trim());

async function allTables(): Promise<StringTable[]> {
  const found: StringTable[] = [];
  for (const [file, load] of Object.entries(MODULES)) {
    const at = file.replace('../../src/', '');
    for (const [name, value] of Object.entries(await load())) found.push(...stringTables(value, `${at} ${name}`));
  }
  return found;
}

describe('what is said on screen', () => {
  let tables: StringTable[] = [];
  beforeAll(async () => {
    tables = await allTables();
  });

  it('has the same entries in both languages', () => {
    // Else the rest of this file would look at nothing.
    expect(tables.length).toBeGreaterThan(80);
    for (const { path: at, en, cy } of tables)
      expect
        .soft(
          textsOf(cy).map(([key]) => key),
          at,
        )
        .toEqual(textsOf(en).map(([key]) => key));
  });

  it('leaves no gap, and nothing in English that is meant to be Welsh', () => {
    const faults = tables.flatMap(({ path: at, en, cy }) => {
      const welsh = new Map(textsOf(cy));
      return textsOf(en).flatMap(([key, english]) => {
        const said = welsh.get(key);
        // Not every argument that is tried suits; one that suits neither says nothing.
        if (english === null || english === 'undefined' || said === undefined || said === null) return [];
        const one = `${at}${key}`;
        if ((english.trim() === '') !== (said.trim() === ''))
          return [...ONE_ONLY].some((name) => one.endsWith(name)) ? [] : [one];
        return english === said && /\p{L}{2}/u.test(english) && !isSame(english) ? [`${one}: ${english}`] : [];
      });
    });
    expect(faults).toEqual([]);
  });

  it('can be said in both languages', () => {
    const spoken = (node: unknown) => {
      const said = textsOf(node).filter(([, text]) => text !== null);
      return [...new Set(said.map(([key]) => key.replace(/\(\d\)$/, '')))];
    };
    for (const { path: at, en, cy } of tables) expect.soft(spoken(cy), at).toEqual(spoken(en));
  });

  it('says in Welsh too what it is about', () => {
    const lost = tables.flatMap(({ path: at, en, cy }) => {
      const welsh = new Map(textsOf(cy));
      return textsOf(en).flatMap(([key, english]) =>
        english !== null && welsh.get(key) !== null && marksIn(english) !== marksIn(welsh.get(key) ?? null)
          ? [`${at}${key}`]
          : [],
      );
    });
    expect(lost.filter((one) => ![...COUNTING].some((name) => one.endsWith(name)))).toEqual([]);
  });

  it('never tells anybody what they must not do', () => {
    expect(tables.flatMap(({ path: at, en, cy }) => scoldingIn([...textsOf(en), ...textsOf(cy)], at))).toEqual([]);
  });
});

const sources = ['ui', 'guard', 'browser', 'core', 'admin'].flatMap((folder) =>
  readdirSync(path.join(ROOT, 'src', folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => path.join('src', folder, file)),
);

describe('what is said in the midst of the code', () => {
  const found = sources.flatMap((file) =>
    twoLanguagesIn(file, readFileSync(path.join(ROOT, file), 'utf8')).map((pair) => ({ file, ...pair })),
  );

  it('is said in both languages', () => {
    expect(found.length).toBeGreaterThan(100);
    const faults = found
      .filter(
        ({ en, cy }) =>
          (en.trim() === '') !== (cy.trim() === '') || (en === cy && en !== '' && !SAME.has(en) && !SCHEMA.test(en)),
      )
      .map(({ file, line, en }) => `${file}:${line} ${en}`);
    expect(faults).toEqual([]);
  });

  it('never tells anybody what they must not do', () => {
    const said = found.flatMap(({ file, line, en, cy }) => [en, cy].map((text) => [`${file}:${line}`, text] as const));
    expect(scoldingIn(said, '')).toEqual([]);
  });
});

const DATA = ['assets/packs', 'assets/checklists'].flatMap((folder) =>
  readdirSync(path.join(ROOT, folder))
    .filter((file) => file.endsWith('.json'))
    .map((file) => path.join(folder, file)),
);

describe.each([...DATA, 'assets/helplines.json'])('%s', (file) => {
  it('has Welsh for every text, and no English in its place', () => {
    const texts = stringTables(JSON.parse(readFileSync(path.join(ROOT, file), 'utf8')), '', new Set(), -20);
    expect(texts.length).toBeGreaterThan(0);
    const faults = texts.filter(
      ({ en, cy }) => typeof cy !== 'string' || cy.trim() === '' || (cy === en && !SAME.has(cy)),
    );
    expect(faults).toEqual([]);
  });

  it('never tells anybody what they must not do', () => {
    expect(scoldingIn(textsOf(JSON.parse(readFileSync(path.join(ROOT, file), 'utf8'))), '')).toEqual([]);
  });
});

it.each(readdirSync(path.join(ROOT, 'assets/documents/school')).filter((file) => file.endsWith('.md')))(
  'the document %s never tells anybody what they must not do',
  (file) => {
    const text = readFileSync(path.join(ROOT, 'assets/documents/school', file), 'utf8');
    expect(scoldingIn([['', text]], file)).toEqual([]);
  },
);

it('the browser’s own words of the extension are there in both languages', () => {
  const messages = (language: string): Record<string, { message: string }> =>
    JSON.parse(readFileSync(path.join(ROOT, 'assets/public/_locales', language, 'messages.json'), 'utf8'));
  const [en, cy] = [messages('en'), messages('cy')];
  expect(Object.keys(cy).sort()).toEqual(Object.keys(en).sort());
  for (const [name, { message }] of Object.entries(cy))
    if (name !== 'extName') expect(message).not.toBe(en[name]?.message);
});

describe('the tests above', () => {
  it('see what lies in the source, whether it is handed out or not', () => {
    const source = `
      const TITLE = { en: 'Title', cy: 'Title' };
      const en = { a: 'One', b: 'Two' }; const cy: typeof en = { a: 'Un' };
      export const WORDS = { en, cy };
      const LOCAL = { en: { say: () => 7, only: 'Here' }, cy: { say: () => 7 } } as const;
    `;
    const pairs = twoLanguagesIn('x.ts', source).map(({ en, cy }) => [en, cy]);
    expect(pairs).toEqual([
      ['Title', 'Title'],
      ['() => 7', '() => 7'],
      ['Here', ''],
    ]);
  });

  it('see what forbids in either language', () => {
    const texts = { en: 'You must not post this.', cy: { deep: 'Ni chewch bostio hyn.' }, other: 'You may post this.' };
    expect(scoldingIn(textsOf(texts), 'x')).toEqual([
      'x.en: You must not post this.',
      'x.cy.deep: Ni chewch bostio hyn.',
    ]);
  });

  it('see into what a module hands out', () => {
    const [table] = stringTables({ deep: [{ en: { at: (day: string) => `On ${day}` }, cy: { at: () => 'Ar' } }] }, 'm');
    expect(table?.path).toBe('m.deep.0');
    expect(textsOf(table?.en)[0]).toEqual(['.at(0)', 'On «1»']);
    expect(marksIn(textsOf(table?.cy)[0]?.[1] ?? null)).toBe('');
  });
});
