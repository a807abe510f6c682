import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { AGREED_LIMIT, addAgreed, isAgreed, NO_AGREED, withoutAgreed } from '../../src/browser/agreed-item.ts';
import { BACKGROUND } from '../../src/browser/messages.ts';
import { agreedItem, ITEMS, keepAgreed } from '../../src/browser/storage.ts';

const mia = { site: 'instagram', name: 'Mia Okonjo', handle: 'miaok' } as const;
const noHandle = { ...mia, handle: null };
const day = new Date(2026, 10, 20, 23, 59);
const KEY = '0'.repeat(32);

describe('agreed connections', () => {
  beforeEach(() => fakeBrowser.reset());

  it('are kept as keyed hashes, a day and the person’s own word, and nothing of the name', async () => {
    await keepAgreed(mia, 'my niece', day);
    const kept = await agreedItem.get();
    const hash = expect.stringMatching(/^[0-9a-f]{16}$/);
    expect(kept.entries).toEqual([
      { site: 'instagram', handle: hash, name: hash, label: 'my niece', day: '2026-11-20' },
    ]);
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toMatch(/mia|okonjo/i);
    expect(isAgreed(kept, mia)).toBe(true);
    expect(ITEMS).toContain(agreedItem);
  });

  it('know people by handle, and by name where one of both is without', () => {
    const kept = addAgreed(NO_AGREED, mia, '', '2026-11-20', KEY);
    expect(isAgreed(kept, { ...mia, name: null, handle: '@MiaOK' })).toBe(true);
    expect(isAgreed(kept, { ...noHandle, name: 'mia OKONJO' })).toBe(true);
    expect(isAgreed(kept, { ...mia, handle: 'another' })).toBe(false);
    expect(isAgreed(kept, { ...mia, site: 'x' })).toBe(false);
    const byName = addAgreed(NO_AGREED, noHandle, '', '2026-11-20', KEY);
    expect(isAgreed(byName, mia)).toBe(true);
    expect(isAgreed(byName, { ...mia, name: null })).toBe(false);
  });

  it('are there once, can be taken back, and nobody unnamed is among them', () => {
    const once = addAgreed(NO_AGREED, mia, 'first', '2026-11-19', KEY);
    const twice = addAgreed(once, mia, 'second', '2026-11-20', KEY);
    expect(twice.entries.map(({ label }) => label)).toEqual(['second']);
    const [entry] = twice.entries;
    expect(entry && withoutAgreed(twice, entry).entries).toEqual([]);
    expect(addAgreed(twice, { site: 'x', name: '🌸', handle: null }, '', '2026-11-20', KEY)).toBe(twice);
  });

  it('hash the same person otherwise on every device', () => {
    const hash = (key: string) => addAgreed(NO_AGREED, mia, '', '2026-11-20', key).entries[0]?.handle;
    expect(hash(KEY)).not.toBe(hash('1'.repeat(32)));
  });

  it('drop the oldest at the limit', () => {
    let kept = NO_AGREED;
    for (let i = 0; i <= AGREED_LIMIT; i++) kept = addAgreed(kept, { ...mia, handle: `h${i}` }, '', '2026-11-20', KEY);
    expect(kept.entries).toHaveLength(AGREED_LIMIT);
    expect([isAgreed(kept, { ...mia, handle: 'h0' }), isAgreed(kept, { ...mia, handle: 'h1' })]).toEqual([false, true]);
  });

  it.each([
    ['a word', 'x'],
    ['nothing', null],
    [
      'entries without a key',
      { key: null, entries: [{ site: 'x', handle: KEY.slice(16), name: null, label: '', day: '2026-11-20' }] },
    ],
    [
      'an entry of nobody',
      { key: KEY, entries: [{ site: 'x', handle: null, name: null, label: '', day: '2026-11-20' }] },
    ],
    [
      'a name in plain words',
      { key: KEY, entries: [{ site: 'x', handle: 'miaok', name: null, label: '', day: '2026-11-20' }] },
    ],
  ])('fall back to none where %s is stored', async (_, value) => {
    await fakeBrowser.storage.local.set({ agreed: { version: 1, value } });
    expect((await agreedItem.get()).entries).toEqual([]);
    expect(await agreedItem.repair()).toBe(true);
  });

  it('come from content scripts alone, with a short label and no more than name and handle', () => {
    const { agree } = BACKGROUND;
    expect(agree.from).toEqual(['content']);
    expect(agree.request({ person: { ...mia, more: 1 }, label: ' my niece ', else: 1 })).toEqual({
      person: mia,
      label: 'my niece',
    });
    for (const bad of [
      null,
      { person: mia },
      { person: { ...mia, site: 'y' }, label: '' },
      { person: mia, label: 'x'.repeat(101) },
    ])
      expect(agree.request(bad)).toBeUndefined();
  });
});
