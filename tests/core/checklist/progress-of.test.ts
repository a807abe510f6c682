import { describe, expect, test } from 'vitest';
import { checklistNow } from '../../../src/core/checklist/checklist-now.ts';
import { checklistOf } from '../../../src/core/checklist/checklist-of.ts';
import { type ChecklistEntry, withEntry } from '../../../src/core/checklist/progress.ts';
import { progressOf } from '../../../src/core/checklist/progress-of.ts';
import type { ChecklistItemId } from '../../../src/core/checklist-item-ids.ts';
import { ukPack } from '../support.ts';

const TODAY = '2026-11-20';
const said = (item: ChecklistItemId, changes: Partial<ChecklistEntry> = {}): ChecklistEntry => ({
  site: 'x',
  item,
  state: 'done',
  day: TODAY,
  reason: '',
  ...changes,
});
const account = { site: 'x', handle: '@ourschool' } as const;
const list = (entries: readonly ChecklistEntry[], pack = { ...ukPack, accounts: [account] }) =>
  checklistNow('x', checklistOf('x'), pack, { entries }, TODAY, 'en');
const ALL = checklistOf('x').filter((item) => item.account === 'personal');

describe('progress on a site', () => {
  test('begins with nothing done, and all that the policy asks for', () => {
    const { items } = list([]);
    const asked = items.filter((one) => one.asked !== null).length;
    expect(asked).toBeGreaterThan(0);
    expect(progressOf(list([]))).toEqual({ done: 0, total: ALL.length, due: 0, notForMe: 0, asked, next: null });
  });

  test('counts ticks, what is due again, and leaves out what is not for this person', () => {
    const entries = [
      said('location'),
      said('sessions', { day: '2025-09-03' }),
      said('search-engines', { state: 'not-for-me' }),
    ];
    expect(progressOf(list(entries))).toMatchObject({ done: 1, due: 1, notForMe: 1, total: ALL.length - 1 });
  });

  test('counts what is about the school’s accounts only once it was ticked', () => {
    expect(list([]).official).not.toEqual([]);
    expect(progressOf(list([said('official-tagging')]))).toMatchObject({ done: 1, total: ALL.length + 1 });
    const aside = [said('official-tagging', { state: 'not-for-me' })];
    expect(progressOf(list(aside))).toMatchObject({ total: ALL.length, notForMe: 0 });
  });

  test('tells when the first is due again only once all are done', () => {
    const entries = ALL.map(({ id }) => said(id));
    expect(progressOf(list(entries.slice(1))).next).toBeNull();
    const { done, total, next } = progressOf(list(entries));
    expect(done).toBe(total);
    expect(next).toBe('2027-01-08');
    const [first] = entries;
    const older = first ? withEntry({ entries }, { ...first, day: '2026-10-30' }).entries : [];
    expect(progressOf(list(older)).next).toBe('2027-01-08');
  });
});
