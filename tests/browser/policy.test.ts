import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createPolicy, refreshOncePerSession } from '../../src/browser/policy.ts';
import { DEFAULT_SETTINGS } from '../../src/browser/settings.ts';
import { packItem, packStateItem, settingsItem } from '../../src/browser/storage.ts';
import { pack, school } from './packs.ts';

const { managed } = fakeBrowser.storage;
const shipped = pack('shipped');
const ours = pack('ours', { school: school('Combe Hay'), version: '7' });
const manage = (values: Record<string, unknown>) => managed.set(values);
const refresh = () => createPolicy(shipped).refresh();
const inForce = async () => (await packItem.get())?.pack.id;

describe('the policy in force', () => {
  beforeEach(() => fakeBrowser.reset());
  afterEach(() => vi.restoreAllMocks());

  it('is the one that ships where the school manages nothing', async () => {
    expect(await refresh()).toMatchObject({ kind: 'default', lastGood: false, errors: [], checked: true });
    expect(await inForce()).toBe('shipped');
  });

  it('has the person’s own school, where they gave one', async () => {
    await settingsItem.set({ ...DEFAULT_SETTINGS, school: school('Ysgol Cwm') });
    expect((await refresh()).kind).toBe('own-details');
    expect((await packItem.get())?.pack.school?.name).toBe('Ysgol Cwm');
    expect((await packItem.get())?.source).toBe('own-details');
  });

  it.each([
    ['text', JSON.stringify(ours)],
    ['an object', ours],
  ])('is the school’s, given as %s; own entries stay', async (_how, value) => {
    await settingsItem.set({ ...DEFAULT_SETTINGS, school: school('Ysgol Cwm') });
    await manage({ pack: value, packVersion: '7' });
    expect((await refresh()).kind).toBe('managed');
    expect((await packItem.get())?.pack.school?.name).toBe('Combe Hay');
    expect((await settingsItem.get()).school?.name).toBe('Ysgol Cwm');
  });

  it.each([
    ['a number', 5, { path: '', problem: 'not-text', detail: '' }],
    ['true', true, { path: '', problem: 'not-text', detail: '' }],
    ['a list', [ours], { path: '', problem: 'not-text', detail: '' }],
    ['cut text', JSON.stringify(ours).slice(0, -5), { path: '', problem: 'not-json', detail: '' }],
    ['JSON null', 'null', { path: '', problem: 'not-text', detail: '' }],
    ['another format', { ...ours, format: 3 }, { path: 'format', problem: 'not-allowed', detail: '2' }],
    ['no rules', { ...ours, rules: undefined }, { path: 'rules', problem: 'missing', detail: 'array' }],
    ['a wrong type', { ...ours, staff: 'Mrs Okafor' }, { path: 'staff', problem: 'wrong-type', detail: 'array' }],
    [
      'an unknown level',
      { ...ours, rules: [{ ...ours.rules[0], level: 'severe' }] },
      { path: 'rules[0].level', problem: 'not-allowed', detail: 'note, caution, stop' },
    ],
    ['an unknown entry', { ...ours, spyOn: 'staff' }, { path: '', problem: 'unknown-field', detail: 'spyOn' }],
    ['a long version', { ...ours, version: 'x'.repeat(41) }, { path: 'version', problem: 'too-long', detail: '40' }],
    [
      'a rule without its clause',
      { ...ours, rules: [{ ...ours.rules[0], clauses: ['c9'] }] },
      { path: 'rules[0].clauses[0]', problem: 'no-such-clause', detail: 'c9' },
    ],
  ])('says what is wrong with %s, and stands by the one that ships', async (_what, value, error) => {
    await manage({ pack: value });
    expect(await refresh()).toMatchObject({ kind: 'managed-invalid', lastGood: false, errors: [error], checked: true });
    expect(await inForce()).toBe('shipped');
  });

  it('notices a pack that the browser dropped in silence, by its version', async () => {
    await manage({ packVersion: '7' });
    const dropped = { path: 'pack', problem: 'dropped', detail: '' };
    expect(await refresh()).toMatchObject({ kind: 'managed-invalid', errors: [dropped] });
  });

  it('keeps the last good pack when the next one is broken', async () => {
    await manage({ pack: ours });
    await refresh();
    await manage({ pack: '{' });
    expect(await refresh()).toMatchObject({ kind: 'managed-invalid', lastGood: true });
    expect(await inForce()).toBe('ours');
  });

  it('follows a removal, once the browser has told of it', async () => {
    await manage({ pack: ours });
    await refresh();
    await managed.clear();
    expect((await refresh()).kind).toBe('default');
    expect(await inForce()).toBe('shipped');
  });

  it('takes Firefox’s rejection for no policy', async () => {
    await manage({ pack: ours });
    await refresh();
    vi.spyOn(managed, 'get').mockRejectedValue(new Error('Managed storage manifest not found'));
    expect((await refresh()).kind).toBe('default');
    expect(await inForce()).toBe('shipped');
  });

  it('concludes nothing from another failure', async () => {
    await manage({ pack: ours });
    await refresh();
    vi.spyOn(managed, 'get').mockRejectedValue(new Error('IO error'));
    expect(await refresh()).toMatchObject({ kind: 'managed', checked: false });
    expect(await inForce()).toBe('ours');
  });

  it('lets the last good pack stand while managed storage is late', async () => {
    await manage({ pack: ours });
    await refresh();
    let tell: (values: Record<string, unknown>) => void = () => undefined;
    vi.spyOn(managed, 'get').mockReturnValue(new Promise((resolve) => (tell = resolve)) as never);
    const policy = createPolicy(shipped);
    const ready = policy.ready();
    expect((await policy.inForce())?.pack.id).toBe('ours');
    tell({ pack: { ...ours, version: '8' } });
    expect((await ready).kind).toBe('managed');
    expect((await policy.inForce())?.pack.version).toBe('8');
  });

  it('has a pack at once after installation, before managed storage answers', async () => {
    vi.spyOn(managed, 'get').mockReturnValue(new Promise(() => undefined) as never);
    const policy = createPolicy(shipped);
    void policy.refresh();
    await vi.waitFor(async () => expect(await inForce()).toBe('shipped'));
    expect((await policy.inForce())?.pack.id).toBe('shipped');
    expect((await packStateItem.get()).checked).toBe(false);
  });

  it('reads again when a change comes while it reads', async () => {
    let tell: (values: Record<string, unknown>) => void = () => undefined;
    const get = vi.spyOn(managed, 'get');
    get.mockReturnValueOnce(new Promise((resolve) => (tell = resolve)) as never);
    const policy = createPolicy(shipped);
    const first = policy.refresh();
    await vi.waitFor(() => expect(get).toHaveBeenCalled());
    await manage({ pack: ours });
    const second = policy.refresh();
    tell({});
    await Promise.all([first, second]);
    expect((await policy.inForce())?.pack.id).toBe('ours');
    expect(get).toHaveBeenCalledTimes(2);
  });

  it('changes its revision with the content only', async () => {
    await manage({ pack: ours });
    await refresh();
    const before = (await packItem.get())?.revision;
    await refresh();
    expect((await packItem.get())?.revision).toBe(before);
    await manage({ pack: { ...ours, version: '8' } });
    await refresh();
    expect((await packItem.get())?.revision).not.toBe(before);
  });

  it('is not the shipped pack where that is broken; nothing throws', async () => {
    const policy = createPolicy({ format: 1 });
    await policy.refresh();
    expect(await policy.inForce()).toBeNull();
  });

  it('is read once a browser session', async () => {
    const get = vi.spyOn(managed, 'get');
    await refreshOncePerSession(createPolicy(shipped));
    await refreshOncePerSession(createPolicy(shipped));
    expect(get).toHaveBeenCalledTimes(1);
  });

  it('starts from a broken store as from an empty one', async () => {
    await fakeBrowser.storage.local.set({ pack: { version: 1, value: { pack: 'x' } }, packState: 7, settings: 'x' });
    expect((await refresh()).kind).toBe('default');
    expect(await inForce()).toBe('shipped');
  });
});
