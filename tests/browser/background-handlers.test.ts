import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { backgroundHandlers } from '../../src/browser/background-handlers.ts';
import type { Policy } from '../../src/browser/policy.ts';
import type { Draft } from '../../src/core/draft.ts';
import { readerFacts } from '../support/reader-facts.ts';
import { pack } from './packs.ts';

const draft: Draft = {
  site: 'x',
  surface: 'post',
  account: 'personal',
  audience: 'public',
  text: 'hello',
  replyTo: null,
};
const facts = readerFacts();
const inForce = { revision: 'r1', source: 'default', pack: pack('shipped') } as const;
const policy = { inForce: async () => inForce } as unknown as Policy;
const sender = (tab: number, frameId = 0) => ({ tab: { id: tab }, frameId });

function reader() {
  let loaded = '';
  return {
    read: vi.fn(async (_draft: Draft, revision: string) => (loaded === revision ? facts : null)),
    load: vi.fn(async (_pack: unknown, revision: string) => {
      loaded = revision;
    }),
  };
}

describe('what the background answers', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    Object.assign(fakeBrowser.i18n, { getUILanguage: () => 'cy' });
  });

  it('loads the pack into the reader once', async () => {
    const link = reader();
    const { read } = backgroundHandlers(policy, link);
    expect(await read({ draft, patient: false }, sender(1))).toEqual(facts);
    expect(await read({ draft, patient: false }, sender(1))).toEqual(facts);
    expect(link.load).toHaveBeenCalledTimes(1);
  });

  it('says so where there is no pack, or the reader cannot keep it', async () => {
    const none = { inForce: async () => null } as unknown as Policy;
    await expect(backgroundHandlers(none, reader()).read({ draft, patient: false }, sender(1))).rejects.toMatchObject({
      code: 'no-pack',
    });
    const forgetful = { read: async () => null, load: async () => null };
    await expect(
      backgroundHandlers(policy, forgetful).read({ draft, patient: false }, sender(1)),
    ).rejects.toMatchObject({
      code: 'failed',
    });
  });

  it('is busy for a tab that asks like a probe, not for others', async () => {
    const { read } = backgroundHandlers(policy, reader());
    const probes = await Promise.allSettled(
      Array.from({ length: 100 }, () => read({ draft, patient: false }, sender(1))),
    );
    const refused = probes.filter((probe) => probe.status === 'rejected');
    expect(refused.length).toBeGreaterThanOrEqual(59);
    expect(refused[0]?.reason).toMatchObject({ code: 'busy' });
    expect(await read({ draft, patient: false }, sender(2))).toEqual(facts);
  });

  it('shows a tab’s state in words and signs, in the person’s language, for the top frame only', async () => {
    const { report } = backgroundHandlers(policy, reader());
    await report({ state: 'not-checked-here' }, sender(3));
    await report({ state: 'paused' }, sender(3, 9));
    expect(await fakeBrowser.action.getBadgeText({ tabId: 3 })).toBe('!');
    expect(await fakeBrowser.action.getTitle({ tabId: 3 })).toContain('wirio yma');
    await report({ state: 'paused' }, sender(3));
    expect(await fakeBrowser.action.getBadgeText({ tabId: 3 })).toBe('II');
    await report({ state: 'ok' }, sender(3));
    expect(await fakeBrowser.action.getBadgeText({ tabId: 3 })).toBe('');
  });

  describe('asked for the desk of pictures', () => {
    const executeScript = vi.fn(async () => []);
    const awake = vi.fn(async () => undefined);
    const link = () => ({ ...reader(), awake });
    beforeEach(() => {
      vi.clearAllMocks();
      Object.assign(fakeBrowser, { scripting: { executeScript } });
    });

    it('wakes the reader page and puts the script into the frame that asked, at once', async () => {
      expect(await backgroundHandlers(policy, link()).images({ desk: true }, sender(4, 7))).toBeNull();
      expect(executeScript).toHaveBeenCalledExactlyOnceWith({
        target: { tabId: 4, frameIds: [7] },
        files: ['/content-scripts/images.js'],
        injectImmediately: true,
      });
      expect(awake).toHaveBeenCalledTimes(1);
    });

    it('only wakes the reader page where the desk is there already', async () => {
      await backgroundHandlers(policy, link()).images({ desk: false }, sender(4));
      expect(awake).toHaveBeenCalledTimes(1);
      expect(executeScript).not.toHaveBeenCalled();
    });

    it('brings the desk also where the reader cannot be woken: it can say that nothing was checked', async () => {
      awake.mockRejectedValue(new Error('no offscreen page'));
      const { images } = backgroundHandlers(policy, link());
      expect(await images({ desk: true }, sender(4))).toBeNull();
      await expect(images({ desk: false }, sender(4))).rejects.toThrow('no offscreen page');
      awake.mockResolvedValue(undefined);
    });

    it('says so where the script cannot be put there', async () => {
      executeScript.mockRejectedValueOnce(new Error('No frame with id 7'));
      const { images } = backgroundHandlers(policy, link());
      await expect(images({ desk: true }, sender(4, 7))).rejects.toMatchObject({ code: 'failed' });
    });

    it('is busy for a tab that asks without end, and for nobody in no tab', async () => {
      const { images } = backgroundHandlers(policy, link());
      const asked = await Promise.allSettled(Array.from({ length: 60 }, () => images({ desk: true }, sender(5))));
      expect(executeScript.mock.calls.length).toBeLessThanOrEqual(21);
      expect(asked.at(-1)).toMatchObject({ status: 'rejected', reason: { code: 'busy' } });
      expect(await images({ desk: true }, sender(6))).toBeNull();
      await expect(images({ desk: true }, {})).rejects.toMatchObject({ code: 'busy' });
    });
  });

  it('wakes the reader when a page is ready, so that the first draft does not wait', async () => {
    const link = reader();
    await backgroundHandlers(policy, link).report({ state: 'ok' }, sender(3));
    await vi.waitFor(() => expect(link.load).toHaveBeenCalledTimes(1));
  });
});
