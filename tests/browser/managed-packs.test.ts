import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isoDay } from '../../src/browser/outcome.ts';
import { packView } from '../../src/browser/pack-view.ts';
import { createPolicy } from '../../src/browser/policy.ts';
import { DEFAULT_SETTINGS } from '../../src/browser/settings.ts';
import { packItem, packStateItem, settingsItem } from '../../src/browser/storage.ts';
import type { Pack } from '../../src/core/pack/schema.ts';
import { pack, school } from './packs.ts';

const shipped = pack('shipped');
const shippedRule = shipped.rules[0];
const version = (number: string, changes: Partial<Pack> = {}) =>
  pack('ours', { school: school('Combe Hay'), version: number, ...changes });
/** The policy as it is after this, in a background that has just started. */
const manage = async (values: Record<string, unknown> | null) => {
  await fakeBrowser.storage.managed.clear();
  if (values) await fakeBrowser.storage.managed.set(values);
  return createPolicy(shipped).refresh();
};
const inForce = async () => {
  const now = await packItem.get();
  return now && { id: now.pack.id, version: now.pack.version, source: now.source };
};

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.useRealTimers());

describe('versions of the school’s pack', () => {
  it('go up, and an older one of the same id is not taken: the state names both', async () => {
    await manage({ pack: version('7') });
    await manage({ pack: version('2026.10') });
    const state = await manage({ pack: version('2026.9', { school: school('Older') }) });
    expect(state).toMatchObject({
      kind: 'managed-older',
      lastGood: true,
      older: { offered: '2026.9', inForce: '2026.10' },
      errors: [{ path: 'version', problem: 'older', detail: '2026.10' }],
    });
    expect(await inForce()).toEqual({ id: 'ours', version: '2026.10', source: 'managed' });
    expect((await packItem.get())?.pack.school?.name).toBe('Combe Hay');
  });

  it.each([[true], [1], ['true']])('go down where the school allows it (%j)', async (allowOlderPack) => {
    await manage({ pack: version('7') });
    expect(await manage({ pack: version('6'), allowOlderPack })).toMatchObject({ kind: 'managed', older: null });
    expect(await inForce()).toMatchObject({ version: '6' });
  });

  it('that are equal are taken with other content', async () => {
    await manage({ pack: version('7') });
    expect(await manage({ pack: version('7', { school: school('Newer') }) })).toMatchObject({ kind: 'managed' });
    expect((await packItem.get())?.pack.school?.name).toBe('Newer');
  });

  it('of another pack are no matter', async () => {
    await manage({ pack: version('7') });
    expect(await manage({ pack: pack('trust-wide', { version: '1' }) })).toMatchObject({ kind: 'managed' });
    expect(await inForce()).toMatchObject({ id: 'trust-wide', version: '1' });
  });

  it('that were refused stay refused after a start at which the browser does not tell', async () => {
    await manage({ pack: version('7') });
    await manage({ pack: version('6') });
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValueOnce(new Error('IO error'));
    expect(await createPolicy(shipped).refresh()).toMatchObject({ kind: 'managed-older', checked: false });
    expect(await inForce()).toMatchObject({ version: '7' });
  });
});

describe('a pack with some bad parts', () => {
  const bad = { ...shippedRule, id: 'r2', level: 'severe' };
  it('is in force with its good ones, and says what is wrong with the others', async () => {
    const partial = { ...version('7'), rules: [shippedRule, bad] };
    const state = await manage({ pack: JSON.stringify(partial) });
    expect(state).toMatchObject({
      kind: 'managed',
      errors: [{ path: 'rules[1].level', problem: 'not-allowed', detail: 'note, caution, stop' }],
    });
    expect((await packItem.get())?.pack.rules.map(({ id }) => id)).toEqual(['r1']);
  });

  it('is refused where the browser has no room for it, and the one before it stays', async () => {
    await manage({ pack: version('7') });
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    const state = await manage({ pack: version('8') });
    expect(state).toMatchObject({ kind: 'managed-invalid', lastGood: true });
    expect(state.errors).toEqual([{ path: 'pack', problem: 'too-long', detail: '10 MB' }]);
    expect(await inForce()).toMatchObject({ version: '7' });
  });

  it('is not called too large where keeping it fails for another reason', async () => {
    await manage({ pack: version('7') });
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('IO error'));
    await expect(manage({ pack: version('8') })).rejects.toThrow('IO error');
    expect((await packStateItem.get()).errors).toEqual([]);
    expect(await inForce()).toMatchObject({ version: '7' });
    await manage({ pack: version('8') });
    expect(await inForce()).toMatchObject({ version: '8' });
  });

  it('is refused where no good rule is left, and the one before it stays', async () => {
    await manage({ pack: version('7') });
    const state = await manage({ pack: { ...version('8'), rules: [bad] } });
    expect(state).toMatchObject({ kind: 'managed-invalid', lastGood: true });
    expect(await inForce()).toMatchObject({ version: '7' });
  });
});

describe('the trust’s pack', () => {
  const trust = pack('trust', { version: '3', locks: ['rules/r1', 'settings'] });
  const own = (changes: Partial<Pack> = {}) => version('1', { extends: 'trust', rules: [], clauses: [], ...changes });

  it('is in force by itself where the school has none', async () => {
    expect(await manage({ basePack: JSON.stringify(trust) })).toMatchObject({ kind: 'managed', errors: [] });
    expect(await inForce()).toEqual({ id: 'trust', version: '3', source: 'managed' });
  });

  it('is what the school’s extends; what it locks stays as it is, and that is said', async () => {
    const changes = [{ rule: 'r1', level: 'stop' as const }];
    const settings = { enabled: { value: true, locked: false } };
    const state = await manage({ basePack: trust, pack: own({ changes, settings }) });
    expect(state.kind).toBe('managed');
    expect(state.errors).toEqual([
      { path: 'changes[0]', problem: 'locked', detail: 'r1' },
      { path: 'settings', problem: 'locked', detail: 'settings' },
    ]);
    expect((await packItem.get())?.pack).toMatchObject({ id: 'ours', extends: null, rules: [{ level: 'note' }] });
    expect(await inForce()).toMatchObject({ id: 'ours', source: 'managed' });
  });

  it('can be the one that ships', async () => {
    expect(await manage({ pack: own({ extends: 'shipped' }) })).toMatchObject({ kind: 'managed', errors: [] });
    expect((await packItem.get())?.pack.rules).toHaveLength(1);
  });

  it('is told of where it is missing, and where it is broken', async () => {
    expect((await manage({ pack: own() })).errors).toEqual([{ path: 'extends', problem: 'no-base', detail: 'trust' }]);
    const { errors } = await manage({ pack: own(), basePack: { ...trust, staff: 'Mrs Okafor' } });
    expect(errors.map(({ path, problem }) => [path, problem])).toEqual([
      ['extends', 'bad-base'],
      ['basePack.staff', 'wrong-type'],
    ]);
    expect(await inForce()).toMatchObject({ id: 'shipped' });
    const chained = await manage({ pack: own(), basePack: JSON.stringify({ ...trust, extends: 'council' }) });
    expect(chained.errors.map(({ path, problem }) => [path, problem])).toEqual([
      ['extends', 'base-loop'],
      ['basePack.extends', 'no-base'],
    ]);
  });

  it.each([[''], ['  '], ['\n']])(
    'and every other key count as unset where they are an empty field (%j)',
    async (empty) => {
      const keys = { pack: empty, packVersion: empty, basePack: empty, schoolDevice: empty, allowOlderPack: empty };
      expect(await manage(keys)).toMatchObject({ kind: 'default', schoolDevice: null, errors: [] });
      expect(await manage({ ...keys, basePack: trust })).toMatchObject({ kind: 'managed', errors: [] });
      expect(await inForce()).toMatchObject({ id: 'trust' });
    },
  );

  it('stands in where the school’s is broken and none was in force, and gives way to what was', async () => {
    expect(await manage({ pack: '{', basePack: trust })).toMatchObject({ kind: 'managed-invalid', lastGood: false });
    expect(await inForce()).toMatchObject({ id: 'trust', source: 'managed' });
    expect(await manage({ pack: '{', basePack: { ...trust, version: '4' } })).toMatchObject({ lastGood: false });
    expect(await inForce()).toMatchObject({ id: 'trust', version: '4' });
    expect(await manage({ pack: '{', basePack: { ...trust, version: '2' } })).toMatchObject({ lastGood: true });
    expect(await inForce()).toMatchObject({ id: 'trust', version: '4' });
    await manage({ pack: version('1') });
    expect(await manage({ pack: '{', basePack: trust })).toMatchObject({ kind: 'managed-invalid', lastGood: true });
    expect(await inForce()).toMatchObject({ id: 'ours' });
  });

  it('is not taken for a pack that the browser dropped, but by another version beside it', async () => {
    expect(await manage({ basePack: trust, packVersion: '3' })).toMatchObject({ kind: 'managed', errors: [] });
    expect(await manage({ basePack: trust, packVersion: '9' })).toMatchObject({
      kind: 'managed-invalid',
      errors: [{ path: 'pack', problem: 'dropped' }],
    });
  });
});

describe('what the health check needs', () => {
  it('is kept: the keys with their sizes, never their content, the device, and the times', async () => {
    vi.useFakeTimers({ now: new Date('2026-11-20T09:00:00Z'), toFake: ['Date'] });
    const text = JSON.stringify(version('7'));
    const state = await manage({ pack: text, packVersion: '7', schoolDevice: true });
    expect(state).toMatchObject({
      keys: [
        { name: 'pack', size: text.length },
        { name: 'packVersion', size: 1 },
        { name: 'schoolDevice', size: 4 },
      ],
      schoolDevice: true,
      arrivedAt: '2026-11-20T09:00:00.000Z',
      checkedAt: '2026-11-20T09:00:00.000Z',
    });
    expect((await packItem.get())?.schoolDevice).toBe(true);
    expect(await packStateItem.get()).toEqual(state);
    vi.setSystemTime(new Date('2026-11-21T10:00:00Z'));
    expect(await manage({ pack: text, packVersion: '7', schoolDevice: false })).toMatchObject({
      arrivedAt: '2026-11-20T09:00:00.000Z',
      checkedAt: '2026-11-21T10:00:00.000Z',
    });
    expect((await packItem.get())?.schoolDevice).toBe(false);
    expect(JSON.stringify(state)).not.toContain('Combe Hay');
  });

  it('tells of keys that are not known and of what is no yes or no, as Firefox hands on anything', async () => {
    const state = await manage({ Pack: version('7'), schoolDevice: 'perhaps' });
    expect(state).toMatchObject({ kind: 'default', schoolDevice: null });
    expect(state.errors).toEqual([
      { path: 'schoolDevice', problem: 'wrong-type', detail: 'boolean' },
      { path: '', problem: 'unknown-field', detail: 'Pack' },
    ]);
  });

  it('tells since when the school’s pack is gone, until there is one again', async () => {
    await settingsItem.set({ ...DEFAULT_SETTINGS, school: school('Ysgol Cwm') });
    await manage({ pack: version('7') });
    const gone = await manage(null);
    expect(packView(await packItem.get(), gone, false, 'en', new Date()).removedOn).toBe(isoDay(new Date()));
    const late = { ...gone, removedAt: new Date(2026, 6, 1, 0, 30).toISOString() };
    expect(packView(null, late, false, 'en', new Date()).removedOn).toBe('2026-07-01');
    expect(gone).toMatchObject({ kind: 'own-details', removedAt: gone.checkedAt });
    expect((await packItem.get())?.pack.school?.name).toBe('Ysgol Cwm');
    expect((await manage(null)).removedAt).toBe(gone.removedAt);
    expect((await manage({ pack: version('6') })).removedAt).toBeNull();
  });

  it('outlives an update from a version that kept less', async () => {
    await manage({ pack: version('7') });
    const { kind, lastGood, errors, checked } = await packStateItem.get();
    await fakeBrowser.storage.local.set({ packState: { version: 1, value: { kind, lastGood, errors, checked } } });
    expect(await packStateItem.get()).toMatchObject({ kind: 'managed', keys: [], arrivedAt: null });
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValueOnce(new Error('IO error'));
    expect(await createPolicy(shipped).refresh()).toMatchObject({ kind: 'managed' });
    expect(await inForce()).toMatchObject({ id: 'ours', version: '7' });
  });
});
