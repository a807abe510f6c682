import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { asideKey, defineItem } from '../../src/browser/item.ts';

const words = defineItem<readonly string[]>({
  key: 'words',
  version: 1,
  fallback: [],
  parse: (raw) => {
    const list: unknown[] = Array.isArray(raw) ? raw : [null];
    const value = list.filter((entry): entry is string => typeof entry === 'string');
    return { value, intact: value.length === list.length };
  },
});
const local = fakeBrowser.storage.local;
const raw = async (key: string) => (await local.get(key))[key] as unknown;

describe('a stored value', () => {
  beforeEach(() => fakeBrowser.reset());

  it('falls back where nothing is stored', async () => expect(await words.get()).toEqual([]));

  it('comes back as it was set, with its version', async () => {
    await words.set(['a']);
    expect(await words.get()).toEqual(['a']);
    expect(await raw('words')).toEqual({ version: 1, value: ['a'] });
  });

  it.each([[42], ['text'], [{ value: {} }], [{ version: 9, value: 'x' }], [[1, 2]]])(
    'survives %j in its place',
    async (bad) => {
      await local.set({ words: bad });
      expect(await words.get()).toEqual([]);
    },
  );

  it('takes over a value that an earlier version stored without its envelope', async () => {
    await local.set({ words: ['old'] });
    expect(await words.get()).toEqual(['old']);
  });

  it('keeps what a repair cannot use aside, and what it can in place', async () => {
    const broken = { version: 1, value: ['good', 7] };
    await local.set({ words: broken });
    expect(await words.repair()).toBe(true);
    expect(await raw('words')).toEqual({ version: 1, value: ['good'] });
    expect(await raw(asideKey('words'))).toEqual(broken);
    expect(await words.repair()).toBe(false);
  });

  it('keeps the broken value aside also when an update comes first', async () => {
    await local.set({ words: 'broken' });
    await words.update((list) => [...list, 'new']);
    expect(await words.get()).toEqual(['new']);
    expect(await raw(asideKey('words'))).toBe('broken');
  });

  it('loses no update of many at once', async () => {
    await Promise.all(['a', 'b', 'c', 'd'].map((word) => words.update((list) => [...list, word])));
    expect(await words.get()).toEqual(['a', 'b', 'c', 'd']);
  });

  it('goes on after an update that threw', async () => {
    const failing = words.update(() => {
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    await words.set(['after']);
    expect(await words.get()).toEqual(['after']);
  });

  it('is deleted with what was kept aside', async () => {
    await local.set({ words: ['x'], [asideKey('words')]: 'old' });
    await words.clear();
    expect(await raw('words')).toBeUndefined();
    expect(await raw(asideKey('words'))).toBeUndefined();
  });

  it('tells of changes until the signal ends, and of its own key only', async () => {
    const seen = vi.fn();
    const stop = new AbortController();
    words.watch(seen, stop.signal);
    await words.set(['a']);
    await local.set({ other: 1 });
    stop.abort();
    await words.set(['b']);
    expect(seen.mock.calls).toEqual([[['a']]]);
  });
});
