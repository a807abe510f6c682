import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeExceptions, EXCEPTION_LIMIT, exceptedBy, NO_EXCEPTIONS } from '../../src/browser/exceptions.ts';
import { BACKGROUND } from '../../src/browser/messages.ts';
import { exceptionsItem, setExceptions } from '../../src/browser/storage.ts';

const rose = { category: 'pupil-name', words: 'rose' } as const;
const clause = { category: 'criticism', words: 'they have let us all down' } as const;
const day = new Date(2026, 10, 20, 23, 59);
const has = async (exception: typeof rose | typeof clause) =>
  exceptedBy(await exceptionsItem.get())?.(exception) ?? false;

describe('exceptions', () => {
  beforeEach(() => fakeBrowser.reset());

  it('are kept as category, keyed hash and day, and nothing of the words', async () => {
    await setExceptions([rose, clause], true, day);
    const kept = await exceptionsItem.get();
    expect(kept.entries).toEqual([
      { category: 'pupil-name', hash: expect.stringMatching(/^[0-9a-f]{16}$/), day: '2026-11-20' },
      { category: 'criticism', hash: expect.stringMatching(/^[0-9a-f]{16}$/), day: '2026-11-20' },
    ]);
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toMatch(/rose|let us/i);
    expect(await has(rose)).toBe(true);
  });

  it('have a key of the device’s own, and a new one after all were deleted', async () => {
    await setExceptions([rose], true, day);
    const first = await exceptionsItem.get();
    await exceptionsItem.clear();
    expect(await has(rose)).toBe(false);
    await setExceptions([rose], true, day);
    const second = await exceptionsItem.get();
    expect(second.key).toMatch(/^[0-9a-f]{32}$/);
    expect([second.key, second.entries[0]?.hash]).not.toEqual([first.key, first.entries[0]?.hash]);
    expect(second.key).not.toBe(first.key);
  });

  it('are taken back, and there once however often they are marked', async () => {
    await setExceptions([rose], true, day);
    await setExceptions([rose, clause], true, day);
    expect((await exceptionsItem.get()).entries).toHaveLength(2);
    await setExceptions([rose], false, day);
    expect([await has(rose), await has(clause)]).toEqual([false, true]);
  });

  it('lose none where two tabs mark at once', async () => {
    const many = Array.from({ length: 20 }, (_, i) => ({ category: 'pupil-name', words: `name ${i}` }) as const);
    await Promise.all(many.map((one) => setExceptions([one], true, day)));
    const excepted = exceptedBy(await exceptionsItem.get());
    expect(many.every((one) => excepted?.(one))).toBe(true);
  });

  it('drop the oldest at the limit', () => {
    const many = Array.from({ length: EXCEPTION_LIMIT + 1 }, (_, i) => ({ ...rose, words: `name ${i}` }));
    const kept = changeExceptions(NO_EXCEPTIONS, many, true, '2026-11-20', '0'.repeat(32));
    expect(kept.entries).toHaveLength(EXCEPTION_LIMIT);
    const excepted = exceptedBy(kept);
    expect([many[0], many[1]].map((one) => one && excepted?.(one))).toEqual([false, true]);
  });

  it('are told to every page that listens', async () => {
    const told = vi.fn();
    exceptionsItem.watch(told, new AbortController().signal);
    await setExceptions([rose], true, day);
    expect(told).toHaveBeenCalledWith(expect.objectContaining({ entries: [expect.anything()] }));
  });

  it.each([
    ['a word', 'x'],
    ['nothing', null],
    ['no list', { key: '0'.repeat(32), entries: {} }],
    ['a key that is none', { key: 'zz', entries: [{ ...rose, hash: '0'.repeat(16), day: '2026-11-20' }] }],
    ['entries without a key', { key: null, entries: [{ category: 'media', hash: '0'.repeat(16), day: '2026-11-20' }] }],
  ])('fall back to none where %s is stored, and say so', async (_, value) => {
    await fakeBrowser.storage.local.set({ exceptions: { version: 1, value } });
    expect(await exceptionsItem.get()).toMatchObject({ entries: [], damaged: true });
    expect(await exceptionsItem.repair()).toBe(true);
    expect(await exceptionsItem.repair()).toBe(false);
    expect((await exceptionsItem.get()).damaged).toBe(true);
    await setExceptions([rose], true, day);
    expect(await has(rose)).toBe(true);
    await exceptionsItem.clear();
    expect(await exceptionsItem.get()).toEqual(NO_EXCEPTIONS);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  it('keep the sound ones beside broken ones', async () => {
    await setExceptions([rose], true, day);
    const { key, entries } = await exceptionsItem.get();
    const broken = [
      { category: 'gossip', hash: '0'.repeat(16), day: '2026-11-20' },
      null,
      { ...entries[0], hash: 'x' },
    ];
    await fakeBrowser.storage.local.set({
      exceptions: { version: 1, value: { key, entries: [...broken, ...entries], damaged: false } },
    });
    expect(await exceptionsItem.get()).toEqual({ key, entries, damaged: true });
    expect(await has(rose)).toBe(true);
  });
});

describe('the message that carries them', () => {
  const { except } = BACKGROUND;
  it('comes from content scripts alone', () => expect(except.from).toEqual(['content']));
  it('takes over what is known only', () => {
    const noisy = { exceptions: [{ ...rose, text: 'the draft' }], on: true, site: 'x' };
    expect(except.request(noisy)).toEqual({ exceptions: [rose], on: true });
  });
  it.each([
    [null],
    [{ exceptions: [rose] }],
    [{ exceptions: [{ ...rose, category: 'gossip' }], on: true }],
    [{ exceptions: [{ ...rose, words: '' }], on: true }],
    [{ exceptions: Array(51).fill(rose), on: true }],
  ])('is not %j', (bad) => expect(except.request(bad)).toBeUndefined());
});
