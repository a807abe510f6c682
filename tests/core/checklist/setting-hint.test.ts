import { describe, expect, test } from 'vitest';
import { checklistNow } from '../../../src/core/checklist/checklist-now.ts';
import { checklistOf } from '../../../src/core/checklist/checklist-of.ts';
import { type ChecklistEntry, NO_PROGRESS, withEntry } from '../../../src/core/checklist/progress.ts';
import { settingHint } from '../../../src/core/checklist/setting-hint.ts';
import type { Language } from '../../../src/core/language.ts';
import type { Pack } from '../../../src/core/pack/schema.ts';
import { ukPack } from '../support.ts';

const TODAY = '2026-11-20';
const PAGE = ['search-engines', 'found-by-contact', 'friends-list', 'messages'] as const;
const entry = (item: ChecklistEntry['item'], rest: Partial<ChecklistEntry> = {}): ChecklistEntry => ({
  site: 'facebook',
  item,
  state: 'done',
  day: '2026-11-01',
  reason: '',
  ...rest,
});
const now = (entries: readonly ChecklistEntry[], pack: Pack | null = null, language: Language = 'en') =>
  checklistNow('facebook', checklistOf('facebook'), pack, entries.reduce(withEntry, NO_PROGRESS), TODAY, language);

describe('a hint', () => {
  test('is about the first item of the page that is to do', () => {
    const hint = settingHint(now([]), PAGE, [], 'en');
    expect(hint?.item).toBe('search-engines');
    expect(hint?.about.notice).toBe('On your checklist: Search engines');
    expect(hint?.about.clause).toBeNull();
  });

  test('goes on to the next one that is to do or due, and says nothing where all is done or not for this person', () => {
    const done = [entry('search-engines'), entry('found-by-contact', { state: 'not-for-me', reason: 'no phone' })];
    expect(settingHint(now(done), PAGE, [], 'en')?.item).toBe('friends-list');
    expect(settingHint(now([entry('search-engines', { day: '2025-01-10' })]), PAGE, [], 'en')?.item).toBe(
      'search-engines',
    );
    expect(settingHint(now(PAGE.map((item) => entry(item))), PAGE, [], 'en')).toBeNull();
  });

  test('leaves out what there was a note about', () => {
    expect(settingHint(now([]), PAGE, ['search-engines', 'found-by-contact'], 'en')?.item).toBe('friends-list');
    expect(settingHint(now([]), PAGE, PAGE, 'en')).toBeNull();
  });

  test('is never about an item of the school’s own account', () => {
    expect(settingHint(now([]), ['official-tagging'], [], 'en')).toBeNull();
  });

  test('puts first what the policy asks for, with its clause and its own advice', () => {
    const pack: Pack = {
      ...ukPack,
      checklist: [
        {
          item: 'friends-list',
          clauses: [ukPack.clauses[0]?.id ?? ''],
          repeat: 'year',
          advice: { en: 'Nobody but you.', cy: 'Neb ond chi.' },
        },
      ],
    };
    const hint = settingHint(now([], pack, 'cy'), PAGE, [], 'cy');
    expect(hint?.item).toBe('friends-list');
    expect(hint?.about.clause?.asks).toBe(ukPack.clauses[0]?.asks.cy);
    for (const advice of Object.values(hint?.advice ?? {})) expect(advice).toMatch(/Neb ond chi\.$/);
  });

  test.each(['en', 'cy'] as const)('says in %s how it stands where the page says so', (language) => {
    const hint = settingHint(now([], null, language), ['search-engines'], [], language);
    const choose = checklistOf('facebook').find(({ id }) => id === 'search-engines')?.choose[language] ?? '?';
    expect(hint?.advice.unknown).toBe(choose);
    expect(hint?.advice.open.startsWith(`${choose} `)).toBe(true);
    expect(hint?.advice.good).not.toContain(choose);
    expect(new Set(Object.values(hint?.advice ?? {})).size).toBe(3);
  });
});
