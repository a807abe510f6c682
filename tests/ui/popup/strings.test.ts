import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHECKLIST_STRINGS } from '../../../src/ui/checklist/strings.ts';
import { CATEGORY_NAMES } from '../../../src/ui/options/category-names.ts';
import { OPTIONS_STRINGS } from '../../../src/ui/options/strings.ts';
import { longDay } from '../../../src/ui/page/dates.ts';
import { PACK_STRINGS } from '../../../src/ui/page/pack-strings.ts';
import { POPUP_STRINGS } from '../../../src/ui/popup/strings.ts';

/** Every string by its path; functions are called with a mark that must come back where the English uses it. */
function words(node: unknown, path = ''): [string, string][] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node === 'function') return [[path, String(node('«mark»'))]];
  return Object.entries(node as object).flatMap(([key, value]) => words(value, `${path}.${key}`));
}

const TABLES = { POPUP_STRINGS, CHECKLIST_STRINGS, OPTIONS_STRINGS, PACK_STRINGS, CATEGORY_NAMES };
/** The same in both languages. */
const SHARED = ['.name'];

describe.each(Object.entries(TABLES))('%s', (_name, { en, cy }) => {
  const english = words(en);
  const welsh = new Map(words(cy));

  it('has the same entries in both languages', () => {
    expect([...welsh.keys()]).toEqual(english.map(([path]) => path));
  });

  it('leaves nothing in English, and no gap where English has words', () => {
    const same = english.filter(([path, text]) => text !== '' && welsh.get(path) === text && !SHARED.includes(path));
    expect(same).toEqual([]);
    expect(english.filter(([path, text]) => (text === '') !== (welsh.get(path) === ''))).toEqual([]);
  });

  it('says in Welsh too what it is about', () => {
    const lost = english.filter(([path, text]) => text.includes('«mark»') !== welsh.get(path)?.includes('«mark»'));
    expect(lost).toEqual([]);
  });
});

const ROOT = path.resolve(import.meta.dirname, '../../../src');
const filesIn = (folder: string, kind: RegExp): string[] =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => kind.test(file))
    .map((file) => path.join(folder, file));
const textOf = (files: readonly string[]): string =>
  files.map((file) => readFileSync(path.join(ROOT, file), 'utf8')).join('\n');

describe.each([
  ['checklists', CHECKLIST_STRINGS.en],
  ['popup', POPUP_STRINGS.en],
])('words of the %s', (_part, en) => {
  it('are all shown somewhere', () => {
    const tables = /(^|\/)(en|cy|strings)\.ts$/;
    const shown = textOf(
      ['ui/checklist', 'ui/popup'].flatMap((in_) => filesIn(in_, /\.tsx?$/)).filter((file) => !tables.test(file)),
    );
    const dead = Object.keys(en).filter((key) => !new RegExp(`\\.${key}\\b|[{,] ?${key}\\b[^}]*} = `).test(shown));
    expect(dead).toEqual([]);
  });
});

describe('what there is one of', () => {
  it('a class for screen readers alone', () => {
    const hiding = filesIn('ui', /\.css$/).flatMap((file) =>
      textOf([file])
        .split('}')
        .filter((rule) => rule.includes('clip-path: inset(50%)'))
        .map((rule) => rule.slice(0, rule.indexOf('{')).trim().split(/\s+/).at(-1)),
    );
    expect(new Set(hiding)).toEqual(new Set(['.visually-hidden']));
    expect(textOf(filesIn('ui', /page\/base\.css$/))).toContain('\n.visually-hidden {');
  });

  it('a list of how a setting may stand, and of every other list of the checklists', () => {
    const lists = textOf(
      ['core/checklist', 'browser', 'ui/checklist', 'ui/popup'].flatMap((folder) => filesIn(folder, /\.tsx?$/)),
    ).match(/= \[('[^']+', )+'[^']+'\] as const/g);
    expect(lists?.length).toBeGreaterThan(3);
    expect(lists?.filter((list, at) => lists.indexOf(list) !== at)).toEqual([]);
  });

  it('a meaning to a name of the checklists', () => {
    const exported = (files: readonly string[]) =>
      [...textOf(files).matchAll(/^export (?:async )?(?:function|const) (\w+)/gm)].map(([, name]) => name);
    const core = exported(filesIn('core/checklist', /\.ts$/));
    expect(core).toContain('dueAgain');
    expect(exported(filesIn('browser', /\.ts$/)).filter((name) => core.includes(name))).toEqual([]);
  });
});

describe('dates', () => {
  it('are written as people here write them', () => {
    expect(longDay('2026-11-02', 'en')).toBe('2 November 2026');
    expect(longDay('2026-01-31', 'cy')).toBe('31 Ionawr 2026');
  });
});
