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

describe('dates', () => {
  it('are written as people here write them', () => {
    expect(longDay('2026-11-02', 'en')).toBe('2 November 2026');
    expect(longDay('2026-01-31', 'cy')).toBe('31 Ionawr 2026');
  });
});
