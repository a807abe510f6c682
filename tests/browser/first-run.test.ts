import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startBackground } from '../../src/browser/background.ts';
import { firstRunItem, welcomeOnce } from '../../src/browser/first-run.ts';
import { createPolicy } from '../../src/browser/policy.ts';
import { pack } from './packs.ts';

const link = { read: vi.fn(async () => null), load: vi.fn(async () => null) };
const shipped = pack('shipped');
const start = () => startBackground({ shipped, matches: ['https://x.com/*'], link, injectsOnInstall: false });
const install = (reason = 'install') => fakeBrowser.runtime.onInstalled.trigger({ reason } as never);
const welcomes = async () => (await fakeBrowser.tabs.query({})).filter(({ url }) => url?.endsWith('/welcome.html'));
const silent = { ...pack('ours'), settings: { firstRun: { value: false, locked: false } } };
const installedAs = (installType: string) =>
  Object.assign(fakeBrowser.management, { getSelf: async () => ({ installType }) });
const soon = () => new Promise((done) => setTimeout(done, 50));

describe('the page of welcome', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    Object.assign(fakeBrowser.i18n, { getUILanguage: () => 'en-GB' });
    installedAs('normal');
  });
  afterEach(() => void vi.restoreAllMocks());

  it('opens once after an installation, and at no later start', async () => {
    start();
    await install();
    await vi.waitFor(async () => expect(await welcomes()).toHaveLength(1));
    await welcomeOnce(createPolicy(shipped));
    await soon();
    expect(await welcomes()).toHaveLength(1);
    expect(await firstRunItem.get()).toBe('done');
  });

  it('does not open after an update, or where nothing was installed', async () => {
    start();
    await install('update');
    await soon();
    expect(await welcomes()).toEqual([]);
  });

  it('stays away where the school’s pack says so', async () => {
    await fakeBrowser.storage.managed.set({ pack: silent });
    start();
    await install();
    await vi.waitFor(async () => expect(await firstRunItem.get()).toBe('done'));
    await soon();
    expect(await welcomes()).toEqual([]);
  });

  it('waits for settings that come late where the school has installed it', async () => {
    installedAs('admin');
    await firstRunItem.set('due');
    const opening = welcomeOnce(createPolicy(shipped), 60);
    await new Promise((done) => setTimeout(done, 20));
    await fakeBrowser.storage.managed.set({ pack: silent });
    await opening;
    expect(await welcomes()).toEqual([]);
    expect(await firstRunItem.get()).toBe('done');
  });

  it('is shown all the same where the school has installed it and says nothing', async () => {
    installedAs('admin');
    await firstRunItem.set('due');
    await welcomeOnce(createPolicy(shipped), 10);
    expect(await welcomes()).toHaveLength(1);
  });

  it('stays due where the browser could not tell what the school manages', async () => {
    await firstRunItem.set('due');
    const managed = vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValue(new Error('not now'));
    await welcomeOnce(createPolicy(shipped), 10);
    expect(await welcomes()).toEqual([]);
    expect(await firstRunItem.get()).toBe('due');
    managed.mockRestore();
    await welcomeOnce(createPolicy(shipped), 10);
    expect(await welcomes()).toHaveLength(1);
  });

  it('opens one page only where two starts meet', async () => {
    await firstRunItem.set('due');
    const policy = createPolicy(shipped);
    await Promise.all([welcomeOnce(policy, 10), welcomeOnce(policy, 10)]);
    expect(await welcomes()).toHaveLength(1);
  });
});
