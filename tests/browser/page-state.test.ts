import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pageState } from '../../src/browser/page-state.ts';

const MATCHES = ['https://x.com/*', 'https://www.facebook.com/*'];
const status = { site: 'x', protection: 'on', surfaces: [], unrecognised: 0, reader: 'ok', packRevision: null };
const contains = vi.fn(async () => true);
const sendMessage = vi.fn(async (): Promise<unknown> => ({ ok: true, value: status }));
const front = (tab: object) => vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([tab] as never);

describe('the page in front', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    Object.assign(browser, { permissions: { contains } });
    Object.assign(browser.tabs, { sendMessage });
  });
  afterEach(() => {
    vi.clearAllMocks();
    vi.restoreAllMocks();
    sendMessage.mockImplementation(async () => ({ ok: true, value: status }));
    contains.mockImplementation(async () => true);
  });

  it('tells for itself where its content script lives', async () => {
    front({ id: 7, url: 'https://x.com/home' });
    expect(await pageState(MATCHES)).toEqual({ kind: 'page', tab: 7, status });
  });

  it.each([
    ['no content script', async () => Promise.reject(new Error('Receiving end does not exist.'))],
    ['nobody who answers', async () => undefined],
    ['one of an earlier version', async () => ({ ok: true, value: { site: 'x' } })],
  ])('has to be reloaded where there is %s', async (_what, answer) => {
    front({ id: 7, url: 'https://www.facebook.com/' });
    sendMessage.mockImplementation(answer);
    expect(await pageState(MATCHES)).toEqual({ kind: 'reload', tab: 7 });
  });

  it.each([[{ id: 7 }], [{ id: 7, url: 'https://x.com.evil.org/' }], [{ id: 7, url: 'chrome://settings/' }]])(
    'is none of ours: %j',
    async (tab) => {
      front(tab);
      expect(await pageState(MATCHES)).toEqual({ kind: 'elsewhere' });
      expect(sendMessage).not.toHaveBeenCalled();
    },
  );

  it('cannot be seen where the browser gives no access to the sites', async () => {
    front({ id: 7 });
    contains.mockImplementation(async () => false);
    expect(await pageState(MATCHES)).toEqual({ kind: 'no-access' });
  });
});
