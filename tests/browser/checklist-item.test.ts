import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { checklistChanges } from '../../src/browser/checklist-changes.ts';
import { NO_CHECKLISTS, parseChecklist } from '../../src/browser/checklist-item.ts';
import { asideKey } from '../../src/browser/item.ts';
import { isoDay } from '../../src/browser/outcome.ts';
import { checklistItem, tickItem } from '../../src/browser/storage.ts';

const entry = { site: 'x', item: 'location', state: 'done', day: '2026-11-20', reason: '' } as const;
const kept = { ...NO_CHECKLISTS, entries: [entry] };

describe('what is kept of the checklists', () => {
  it('is read as it was written', () => {
    const whole = { entries: [entry], without: ['facebook'], remind: false, marked: '2026-11-01', seen: '2026-11-02' };
    expect(parseChecklist(whole)).toEqual({ value: whole, intact: true });
    expect(parseChecklist(NO_CHECKLISTS)).toEqual({ value: NO_CHECKLISTS, intact: true });
  });

  it.each([
    ['another site', { ...entry, site: 'myspace' }],
    ['an unknown item', { ...entry, item: 'shoes' }],
    ['another state', { ...entry, state: 'half' }],
    ['no day', { ...entry, day: 'today' }],
    ['no such month', { ...entry, day: '2026-13-01' }],
    ['no such day', { ...entry, day: '2026-02-31' }],
    ['an endless reason', { ...entry, reason: 'a'.repeat(201) }],
    ['nothing', null],
  ])('leaves out an entry with %s and keeps the others', (_what, broken) => {
    expect(parseChecklist({ ...kept, entries: [broken, entry] })).toEqual({ value: kept, intact: false });
  });

  it('holds one entry an item, the later one', () => {
    const later = { ...entry, state: 'not-for-me', reason: 'agreed' };
    expect(parseChecklist({ ...kept, entries: [entry, later] }).value.entries).toEqual([later]);
  });

  it('has no reminder on a day that there is not', () => {
    const { value, intact } = parseChecklist({ ...kept, marked: '2026-02-31', seen: '2026-06-31' });
    expect([value, intact]).toEqual([kept, false]);
  });

  it('is nothing where it cannot be read at all', () => {
    for (const raw of [null, 'x', 5, [], { entries: 3 }])
      expect(parseChecklist(raw)).toEqual({ value: NO_CHECKLISTS, intact: false });
  });

  it('takes over no field that is not known', () => {
    const { value } = parseChecklist({ ...kept, entries: [{ ...entry, name: 'Poppy' }], draft: 'words' });
    expect(value).toEqual(kept);
  });
});

describe('changes of the checklists', () => {
  beforeEach(() => fakeBrowser.reset());
  const entries = async () => (await checklistItem.get()).entries;
  const today = isoDay(new Date());

  it('tick with the day, put aside with a reason, and take back', async () => {
    await checklistChanges.tick('x', 'location');
    await checklistChanges.notForMe('facebook', 'stories', 'not-used');
    expect(await entries()).toEqual([
      { ...entry, day: today },
      { site: 'facebook', item: 'stories', state: 'not-for-me', day: today, reason: 'not-used' },
    ]);
    await checklistChanges.notForMe('x', 'location', 'agreed');
    await checklistChanges.undo('facebook', 'stories');
    expect(await entries()).toEqual([{ ...entry, state: 'not-for-me', day: today, reason: 'agreed' }]);
  });

  it('put back what was said before, with its own day and reason', async () => {
    await checklistChanges.tick('x', 'location');
    await checklistChanges.putBack('x', 'location', { state: 'not-for-me', day: '2026-11-02', reason: 'agreed' });
    expect(await entries()).toEqual([{ ...entry, state: 'not-for-me', day: '2026-11-02', reason: 'agreed' }]);
  });

  it('lose nothing where several come at once', async () => {
    await Promise.all([
      checklistChanges.tick('x', 'location'),
      checklistChanges.tick('x', 'sessions'),
      checklistChanges.setWithout('instagram', true),
      checklistChanges.setRemind(false),
      tickItem({ site: 'facebook', item: 'location' }, new Date()),
    ]);
    const all = await checklistItem.get();
    expect(all.entries).toHaveLength(3);
    expect(all).toMatchObject({ without: ['instagram'], remind: false });
  });

  it('know one account once, and again where it is back', async () => {
    await checklistChanges.setWithout('x', true);
    await checklistChanges.setWithout('x', true);
    expect((await checklistItem.get()).without).toEqual(['x']);
    await checklistChanges.setWithout('x', false);
    expect((await checklistItem.get()).without).toEqual([]);
  });

  it('delete what was ticked, also what was kept aside of it, but not that the person wants no reminders', async () => {
    const { local } = fakeBrowser.storage;
    const broken = { ...entry, state: 'not-for-me', day: 'once', reason: 'What I typed' };
    for (const remind of [true, false]) {
      await local.set({ [checklistItem.key]: { version: 1, value: { ...kept, entries: [broken, entry], remind } } });
      await checklistChanges.setWithout('facebook', true);
      expect(JSON.stringify(await local.get(null))).toContain('What I typed');
      await checklistChanges.remove();
      expect(await local.get(asideKey(checklistItem.key))).toEqual({});
      expect(JSON.stringify(await local.get(null))).not.toContain('location');
      expect(await checklistItem.get()).toEqual({ ...NO_CHECKLISTS, remind });
    }
  });
});
