import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { deleteEverythingOfMine, everythingOfMine } from '../../src/browser/everything.ts';
import { DEFAULT_SETTINGS } from '../../src/browser/settings.ts';
import {
  addOutcome,
  exceptionsItem,
  ITEMS,
  keepAgreed,
  packItem,
  packStateItem,
  setExceptions,
  settingsItem,
} from '../../src/browser/storage.ts';
import { pack, school } from './packs.ts';

const local = () => fakeBrowser.storage.local.get(null) as Promise<Record<string, unknown>>;

async function fill(): Promise<void> {
  const at = new Date(2026, 10, 20, 9);
  await packItem.set({ revision: 'r', source: 'default', pack: pack('shipped'), schoolDevice: null });
  await packStateItem.set(await packStateItem.get());
  await settingsItem.set({ ...DEFAULT_SETTINGS, school: school('Combe Hay') });
  await addOutcome({ site: 'x', categories: ['tone'], level: 'caution', choice: 'edited', reason: null }, at);
  await setExceptions([{ category: 'tone', words: 'dreadful' }], true, at);
  await keepAgreed({ site: 'x', name: 'Ann Other', handle: '@ann' }, 'my niece', at);
  await fakeBrowser.storage.local.set({ 'aside:outcomes': ['broken'], builderProject: { version: 1, value: null } });
}

describe('everything of the person’s', () => {
  beforeEach(async () => {
    fakeBrowser.reset();
    await fill();
  });

  it('is all that is kept but the policy, without the secrets that hashes were made under', async () => {
    const copy = await everythingOfMine();
    expect(Object.keys(copy).sort()).toEqual(
      Object.keys(await local())
        .filter((key) => key !== 'pack' && key !== 'packState')
        .sort(),
    );
    expect(copy).toMatchObject({
      settings: { school: { name: 'Combe Hay' } },
      outcomes: [{ categories: ['tone'], day: '2026-11-20' }],
      agreed: { entries: [{ label: 'my niece' }] },
    });
    const { key } = await exceptionsItem.get();
    expect(key).toHaveLength(32);
    expect(JSON.stringify(copy)).not.toContain(key);
    expect(JSON.stringify(copy)).not.toMatch(/dreadful|Ann Other/);
  });

  it('goes as a whole, also what no item knows; the policy in force stays', async () => {
    await deleteEverythingOfMine();
    expect(Object.keys(await local()).sort()).toEqual(['pack', 'packState']);
    expect((await packItem.get())?.pack.id).toBe('shipped');
    expect(await everythingOfMine()).toEqual({});
    expect(await settingsItem.get()).toEqual(DEFAULT_SETTINGS);
  });

  it('is complete whatever is added: every item of the store but the policy', async () => {
    for (const item of ITEMS) await fakeBrowser.storage.local.set({ [item.key]: { version: 1, value: null } });
    expect(Object.keys(await everythingOfMine())).toEqual(
      expect.arrayContaining(ITEMS.map(({ key }) => key).filter((key) => key !== 'pack' && key !== 'packState')),
    );
    await deleteEverythingOfMine();
    expect(Object.keys(await local()).sort()).toEqual(['pack', 'packState']);
  });
});
