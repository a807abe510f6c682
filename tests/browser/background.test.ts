import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startBackground } from '../../src/browser/background.ts';
import { endPause, PAUSE_ALARM } from '../../src/browser/pause.ts';
import { DEFAULT_SETTINGS } from '../../src/browser/settings.ts';
import { packItem, settingsItem } from '../../src/browser/storage.ts';
import { pack, school } from './packs.ts';

const link = { read: vi.fn(async () => null), load: vi.fn(async () => null) };
const shipped = pack('shipped');
const start = () => startBackground({ shipped, matches: ['https://x.com/*'], link, injectsOnInstall: false });
const inForce = async () => (await packItem.get())?.pack.id;

describe('the background', () => {
  beforeEach(() => fakeBrowser.reset());
  afterEach(() => vi.restoreAllMocks());

  it('listens to all that must wake it before it first waits', () => {
    start();
    const { runtime, storage, alarms } = fakeBrowser;
    const events = [runtime.onInstalled, runtime.onStartup, runtime.onMessage, storage.onChanged, alarms.onAlarm];
    expect(events.map((event) => event.hasListeners())).toEqual([true, true, true, true, true]);
  });

  it('puts a policy in force, and the school’s as soon as it changes', async () => {
    start();
    await vi.waitFor(async () => expect(await inForce()).toBe('shipped'));
    await fakeBrowser.storage.managed.set({ pack: pack('ours') });
    await vi.waitFor(async () => expect(await inForce()).toBe('ours'));
    await fakeBrowser.storage.managed.clear();
    await vi.waitFor(async () => expect(await inForce()).toBe('shipped'));
  });

  it('repairs a broken store and keeps the broken part aside', async () => {
    await fakeBrowser.storage.local.set({ settings: { version: 1, value: { ...DEFAULT_SETTINGS, language: 3 } } });
    start();
    await vi.waitFor(async () =>
      expect(await fakeBrowser.storage.local.get('aside:settings')).toHaveProperty('aside:settings.value.language', 3),
    );
    expect(await settingsItem.get()).toEqual(DEFAULT_SETTINGS);
  });

  it('marks tabs of the sites that were open before it came', async () => {
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 12 }] as never);
    Object.assign(fakeBrowser.i18n, { getUILanguage: () => 'en-GB' });
    start();
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' } as never);
    await vi.waitFor(async () => expect(await fakeBrowser.action.getBadgeText({ tabId: 12 })).toBe('!'));
    expect(await fakeBrowser.action.getTitle({ tabId: 12 })).toBe('Purple Pen: reload this page to start');
  });
});

describe('a pause', () => {
  beforeEach(() => fakeBrowser.reset());
  const pausedUntil = async () => (await settingsItem.get()).pausedUntil;

  it('has an alarm at its end, which a resume takes away', async () => {
    start();
    const end = Date.now() + 60_000;
    await settingsItem.set({ ...DEFAULT_SETTINGS, pausedUntil: end });
    await vi.waitFor(async () => expect((await fakeBrowser.alarms.get(PAUSE_ALARM))?.scheduledTime).toBe(end));
    await settingsItem.set(DEFAULT_SETTINGS);
    await vi.waitFor(async () => expect(await fakeBrowser.alarms.get(PAUSE_ALARM)).toBeUndefined());
  });

  it('ends when its time is over and not before', async () => {
    await settingsItem.set({ ...DEFAULT_SETTINGS, pausedUntil: 5000 });
    await endPause(4999);
    expect(await pausedUntil()).toBe(5000);
    await endPause(5000);
    expect(await pausedUntil()).toBeNull();
  });

  it('that ran out while the browser was closed ends at its start', async () => {
    await settingsItem.set({ ...DEFAULT_SETTINGS, pausedUntil: Date.now() - 1000 });
    start();
    await vi.waitFor(async () => expect(await pausedUntil()).toBeNull());
  });

  it('ends by its alarm', async () => {
    start();
    await vi.waitFor(async () => expect(await inForce()).toBe('shipped'));
    await settingsItem.set({ ...DEFAULT_SETTINGS, pausedUntil: Date.now() - 1 });
    await fakeBrowser.alarms.onAlarm.trigger({ name: PAUSE_ALARM, scheduledTime: 0 } as never);
    await vi.waitFor(async () => expect(await pausedUntil()).toBeNull());
  });
});

describe('the person’s school', () => {
  beforeEach(() => fakeBrowser.reset());

  it('is in force once it is another; other settings do not read the pack anew', async () => {
    start();
    await vi.waitFor(async () => expect(await inForce()).toBe('shipped'));
    const read = vi.spyOn(fakeBrowser.storage.managed, 'get');
    await settingsItem.update((now) => ({ ...now, language: 'cy', cleanPictures: true }));
    await new Promise((done) => setTimeout(done, 20));
    expect(read).not.toHaveBeenCalled();
    await settingsItem.update((now) => ({ ...now, school: school('Combe Hay') }));
    await vi.waitFor(async () => expect((await packItem.get())?.pack.school?.name).toBe('Combe Hay'));
    await settingsItem.update((now) => ({ ...now, school: null }));
    await vi.waitFor(async () => expect((await packItem.get())?.pack.school).toBeNull());
  });
});
