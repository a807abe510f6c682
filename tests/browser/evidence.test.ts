import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PICTURE_MS, takeEvidence } from '../../src/browser/evidence.ts';
import { PAGE_MS } from '../../src/browser/page-selection.ts';
import { LONGEST_SELECTION } from '../../src/core/evidence/evidence.ts';
import { PageChanged } from '../../src/core/evidence/page-changed.ts';

const BYTES = Buffer.from('89504e470d0a1a0a00ff', 'hex');
const PICTURE = `data:image/png;base64,${BYTES.toString('base64')}`;
const sha = (data: string | Buffer) => createHash('sha256').update(data).digest('hex');
const captureVisibleTab = vi.fn(async (): Promise<string> => PICTURE);
const executeScript = vi.fn(async (_ask: { target: { allFrames: boolean } }): Promise<unknown> => [{ result: '' }]);
const front = (tab: object) => vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([tab] as never);
const TAB = { id: 7, windowId: 3, url: 'https://x.com/someone/status/1', title: 'Someone on X' };

describe('an evidence note', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    Object.assign(browser, { scripting: { executeScript } });
    Object.assign(browser.tabs, { captureVisibleTab });
    front(TAB);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
    captureVisibleTab.mockReset().mockImplementation(async () => PICTURE);
    executeScript.mockReset().mockImplementation(async () => [{ result: '' }]);
  });

  it('is of the tab in front, with check sums of the words and of the picture’s bytes', async () => {
    executeScript.mockResolvedValue([{ result: '' }, { result: 'Dylet ti fod â chywilydd.' }]);
    const at = new Date('2026-11-20T21:05:09Z');
    const evidence = await takeEvidence(() => at);
    expect(evidence).toMatchObject({
      address: TAB.url,
      title: TAB.title,
      at: at.getTime(),
      offset: -at.getTimezoneOffset(),
      selection: 'Dylet ti fod â chywilydd.',
      selectionCut: false,
      picture: PICTURE,
      pictureMissing: null,
    });
    expect(evidence.hashes).toEqual({ selection: sha('Dylet ti fod â chywilydd.'), picture: sha(BYTES) });
    expect(captureVisibleTab).toHaveBeenCalledWith(3, { format: 'png' });
    expect(evidence.zone).not.toBe('');
  });

  it.each([
    ["Either the '<all_urls>' or 'activeTab' permission is required.", 'refused'],
    ['Missing activeTab permission', 'refused'],
    ['Cannot access contents of the page', 'refused'],
    ['Failed to capture tab: image readback failed', 'failed'],
  ])('goes on without a picture: %s', async (message, why) => {
    captureVisibleTab.mockRejectedValue(new Error(message));
    const evidence = await takeEvidence();
    expect(evidence).toMatchObject({ picture: null, pictureMissing: why, address: TAB.url });
    expect(evidence.hashes).toEqual({ selection: null, picture: null });
  });

  it('goes on without words where the page is closed to scripts, and where only its frames are', async () => {
    executeScript.mockRejectedValue(new Error('Cannot access a chrome:// URL'));
    expect(await takeEvidence()).toMatchObject({ selection: '', picture: PICTURE });
    executeScript.mockImplementation(async ({ target }) => {
      if (target.allFrames) throw new Error('Cannot access contents of a frame');
      return [{ result: 'Here.' }];
    });
    expect((await takeEvidence()).selection).toBe('Here.');
  });

  it('waits no longer than a second for a frame that never answers, nor for a page or a picture', async () => {
    vi.useFakeTimers();
    const never = () => new Promise<never>(() => undefined);
    executeScript.mockImplementation(({ target }) => (target.allFrames ? never() : Promise.resolve([{ result: '' }])));
    const framed = takeEvidence();
    await vi.advanceTimersByTimeAsync(PAGE_MS);
    await expect(framed).resolves.toMatchObject({ address: TAB.url, selection: '', picture: PICTURE });
    executeScript.mockImplementation(never);
    captureVisibleTab.mockImplementation(never);
    const busy = takeEvidence();
    await vi.advanceTimersByTimeAsync(2 * PAGE_MS + PICTURE_MS);
    await expect(busy).resolves.toMatchObject({ address: TAB.url, picture: null, pictureMissing: 'failed' });
    expect(vi.getTimerCount()).toBe(0);
  });

  it('takes the page’s own words without asking its frames, and asks one that never ends loading', async () => {
    executeScript.mockImplementation(({ target }) =>
      target.allFrames ? new Promise(() => undefined) : Promise.resolve([{ result: 'Here.' }]),
    );
    expect((await takeEvidence()).selection).toBe('Here.');
    expect(executeScript).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ injectImmediately: true }));
  });

  const OTHER = { ...TAB, url: 'https://x.com/home', title: 'Home' };
  const fronts = (...tabs: object[]) => {
    const query = front(TAB);
    for (const tab of tabs) query.mockResolvedValueOnce([tab] as never);
    return query;
  };

  it('is made anew where the page went before its picture was taken: all of one page', async () => {
    const query = fronts(TAB, OTHER, OTHER, OTHER);
    executeScript.mockResolvedValueOnce([{ result: 'Before.' }]).mockResolvedValue([{ result: 'After.' }]);
    expect(await takeEvidence()).toMatchObject({ address: OTHER.url, title: 'Home', selection: 'After.' });
    expect(captureVisibleTab).toHaveBeenCalledTimes(2);
    expect(query).toHaveBeenCalledTimes(4);
  });

  it.each([
    ['address', OTHER],
    ['tab', { ...TAB, id: 8 }],
    ['address that the browser no longer tells', { ...TAB, url: undefined }],
  ])('is not made of two pages: another %s each time', async (_what, other) => {
    fronts(TAB, other, TAB, other);
    await expect(takeEvidence()).rejects.toBeInstanceOf(PageChanged);
    expect(captureVisibleTab).toHaveBeenCalledTimes(2);
  });

  it('takes no answer that is not words, and no picture that is none', async () => {
    executeScript.mockResolvedValue([{ result: null }, {}, { result: { length: 3 } }]);
    captureVisibleTab.mockResolvedValue('data:text/html;base64,PGI+');
    expect(await takeEvidence()).toMatchObject({ selection: '', picture: null, pictureMissing: 'failed' });
  });

  it('says so where the selection is longer than a note holds; the check sum is of what it holds', async () => {
    executeScript.mockResolvedValue([{ result: 'a'.repeat(LONGEST_SELECTION + 1) }]);
    const evidence = await takeEvidence();
    expect(evidence.selectionCut).toBe(true);
    expect(evidence.hashes.selection).toBe(sha('a'.repeat(LONGEST_SELECTION)));
  });

  it('is not made where the browser does not say what is in front', async () => {
    front({ id: 7 });
    await expect(takeEvidence()).rejects.toThrow();
  });

  it('leaves nothing in storage', async () => {
    executeScript.mockResolvedValue([{ result: 'Words.' }]);
    await takeEvidence();
    for (const area of ['local', 'session', 'sync'] as const)
      expect(await fakeBrowser.storage[area].get(null)).toEqual({});
  });
});
