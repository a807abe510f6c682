import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NO_HINTED, parseHinted, withHinted } from '../../src/browser/hinted-item.ts';
import { hintFor } from '../../src/browser/setting-hint.ts';
import { asSettingHint } from '../../src/browser/setting-hint-check.ts';
import { checklistItem, hintedItem, ITEMS, tickItem } from '../../src/browser/storage.ts';

const PAGE = { site: 'x', items: ['private-account', 'audience-past', 'search-engines'], next: false } as const;
const at = (day: string) => new Date(`${day}T12:00:00`);

describe('what is said where a setting is open', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    Object.assign(fakeBrowser.i18n, { getUILanguage: () => 'en-GB' });
  });

  it('is said once a day for a page, and again the next day', async () => {
    expect((await hintFor(PAGE, null, at('2026-11-20')))?.item).toBe('private-account');
    expect(await hintFor(PAGE, null, at('2026-11-20'))).toBeNull();
    expect((await hintFor({ ...PAGE, site: 'instagram' }, null, at('2026-11-20')))?.item).toBe('private-account');
    expect((await hintFor(PAGE, null, at('2026-11-21')))?.item).toBe('private-account');
  });

  it('goes on to the next after a tick', async () => {
    await hintFor(PAGE, null, at('2026-11-20'));
    await tickItem({ site: 'x', item: 'private-account' }, at('2026-11-20'));
    expect(await hintFor(PAGE, null, at('2026-11-20'))).toBeNull();
    expect((await hintFor({ ...PAGE, next: true }, null, at('2026-11-20')))?.item).toBe('audience-past');
  });

  it('is nothing where the person has no account, or all of it is done; nothing is kept of that', async () => {
    await checklistItem.update((kept) => ({ ...kept, without: ['x'] }));
    expect(await hintFor(PAGE, null, at('2026-11-20'))).toBeNull();
    await checklistItem.update((kept) => ({ ...kept, without: [] }));
    for (const item of PAGE.items) await tickItem({ site: 'x', item }, at('2026-11-20'));
    expect(await hintFor(PAGE, null, at('2026-11-20'))).toBeNull();
    expect(await hintedItem.get()).toEqual(NO_HINTED);
  });

  it('keeps site and item of one day, deletable with the rest', async () => {
    await hintFor(PAGE, null, at('2026-11-20'));
    await hintFor({ ...PAGE, site: 'instagram' }, null, at('2026-11-21'));
    const kept = await hintedItem.get();
    expect(kept).toEqual({ day: '2026-11-21', items: PAGE.items.map((item) => ({ site: 'instagram', item })) });
    expect(ITEMS.some(({ key }) => key === hintedItem.key)).toBe(true);
  });

  it('passes its own check, and nothing else does', async () => {
    const hint = await hintFor(PAGE, null, at('2026-11-20'));
    expect(asSettingHint(JSON.parse(JSON.stringify(hint)))).toEqual(hint);
    for (const raw of [
      null,
      {},
      { ...hint, item: 'nothing' },
      { ...hint, advice: { good: 'x', open: 'x' } },
      { ...hint, about: { ...hint?.about, clause: {} } },
      { ...hint, about: { ...hint?.about, notice: 7 } },
    ])
      expect(asSettingHint(raw)).toBeUndefined();
  });
});

describe('what was kept', () => {
  it.each([null, 7, [], {}, { day: 'today', items: [] }, { day: '2026-11-20' }, { day: '', items: [7] }])(
    'is read with care from %j',
    (raw) => {
      expect(parseHinted(raw).intact).toBe(false);
      expect(parseHinted(raw).value.items).toEqual([]);
    },
  );

  it('has each item once', () => {
    const once = withHinted(NO_HINTED, 'x', ['location', 'password'], '2026-11-20');
    const twice = withHinted(once, 'x', ['location'], '2026-11-20');
    expect(twice.items.map(({ item }) => item)).toEqual(['password', 'location']);
    expect(parseHinted(JSON.parse(JSON.stringify(twice)))).toEqual({ value: twice, intact: true });
  });
});
