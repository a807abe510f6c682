import { site as x } from '../../replicas/x/site.ts';
import { test as base } from '../fixtures/extension.ts';
import { focusEditor, open, settle } from './compose.ts';
import { store } from './extension-state.ts';
import { ReaderProbe } from './reader-probe.ts';

export { chip, expect, interstitial } from '../fixtures/extension.ts';

/**
 * Chromium with the extension, its reader awake; every test is recorded: no request but the replicas' own, none of a page
 * for a resource of ours.
 */
export const test = base.extend<{ readonly recorded: undefined }, { readonly ready: undefined }>({
  page: async ({ page }, use) => {
    await ReaderProbe.attach(page);
    await use(page);
  },
  ready: [
    async ({ extensionContext }, use) => {
      const worker = extensionContext.serviceWorkers()[0] ?? (await extensionContext.waitForEvent('serviceworker'));
      await store(worker);
      const page = await extensionContext.newPage();
      await ReaderProbe.attach(page);
      const row = x.surfaces.find(({ id }) => id === 'inline-post');
      if (!row) throw new Error('no inline post');
      await open(page, row);
      await focusEditor(page, row);
      await page.keyboard.type('Tea.');
      await settle(page, 'Tea.', 30_000);
      await page.close();
      await use(undefined);
    },
    { scope: 'worker', auto: true, timeout: 60_000 },
  ],
  recorded: [
    async ({ page, server }, use) => {
      const before = server.outside.length;
      const ours: string[] = [];
      page.on('request', (request) => {
        if (request.url().startsWith('chrome-extension:')) ours.push(request.url());
      });
      await use(undefined);
      const seen = { outside: server.outside.slice(before), ours };
      base.expect(seen).toEqual({ outside: [], ours: [] });
    },
    { auto: true },
  ],
});
