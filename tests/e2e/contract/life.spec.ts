import { expect, type Worker } from '@playwright/test';
import { chip, interstitial } from '../fixtures/extension.ts';
import { test } from './alone.ts';
import {
  answer,
  CLEAN,
  expectNoMore,
  expectPublished,
  HELD,
  open,
  retype,
  settle,
  submissions,
  submitAndHold,
  submitBy,
  type,
} from './compose.ts';
import { stateOf } from './extension-state.ts';
import { loseReader, slowReader } from './reader-states.ts';
import { surface } from './surfaces.ts';

const row = surface('x', 'inline-post');

test.slow();
test.beforeEach(({ alone }) => open(alone.page, row));

for (const how of ['gone', 'silent'] as const)
  test(`reader ${how}: risky words are held all the same, clean ones go out, and it says so`, async ({ alone }) => {
    const { page, worker } = alone;
    await type(page, row, 'Hm.');
    await settle(page, 'Hm.', 30_000);
    await (how === 'gone' ? loseReader(worker) : slowReader(worker));

    await retype(page, row, HELD);
    await expect.poll(() => chip(page).isOpen()).toBe(true);
    await submitAndHold(page, row, 'click');
    await page.keyboard.press('Escape');
    await expect.poll(() => interstitial(page).isOpen()).toBe(false);

    await retype(page, row, CLEAN);
    await expect.poll(() => chip(page).text(), { timeout: 8_000 }).toContain('Not fully checked');
    await expect.poll(async () => (await stateOf(worker, page))?.badge).toBe('!');
    const pressed = await page.evaluate(() => performance.now());
    await submitBy(page, row, 'click');
    await expectPublished(page, row, 'click', CLEAN);
    const [sent] = await submissions(page);
    expect((sent?.at ?? 0) - pressed, 'ms from the press to the publication').toBeLessThan(1_500);
    await expectNoMore(page);
  });

test('the service worker stops: the next draft wakes it', async ({ alone }) => {
  const { context, page } = alone;
  await type(page, row, 'Hm.');
  await settle(page, 'Hm.', 30_000);
  const own = await context.newPage();
  await own.goto(`chrome-extension://${new URL(alone.worker.url()).host}/popup.html`);
  const cdp = await context.newCDPSession(own);
  await cdp.send('ServiceWorker.enable');
  await cdp.send('ServiceWorker.stopAllWorkers');
  await own.close();
  await retype(page, row, CLEAN);
  await settle(page, CLEAN, 30_000);
  await submitBy(page, row, 'click');
  await expectPublished(page, row, 'click', CLEAN);
  expect((await submissions(page))[0]?.trusted).toBe(true);
  await type(page, row, HELD);
  await settle(page, HELD);
  await page.evaluate(() => window.replica.submissions.splice(0));
  await submitAndHold(page, row, 'click');
});

// Chromium does not bring an extension of the command line back into new pages after `runtime.reload()`: not looked at.
test('the extension is reloaded under the page: the page posts on by itself, and a chip asks to reload it', async ({
  alone,
}) => {
  const { page, worker } = alone;
  await type(page, row, HELD);
  await settle(page, HELD, 30_000);
  await expect.poll(() => chip(page).isOpen()).toBe(true);
  await reload(worker);
  await submitBy(page, row, 'click');
  await expectPublished(page, row, 'click', HELD);
  await expectNoMore(page);
  expect((await submissions(page))[0]?.trusted).toBe(true);
  expect(await page.evaluate(() => window.replica.errors)).toEqual([]);
  await expect
    .poll(() => chip(page).text(), { message: 'it says that nothing is checked any more' })
    .toMatch(/reload/i);
});

test('the extension is reloaded while the question is open: it is answered, and posted once', async ({ alone }) => {
  const { page, worker } = alone;
  await type(page, row, HELD);
  await settle(page, HELD, 30_000);
  await submitAndHold(page, row, 'click');
  await reload(worker);
  // Whether our dialog stays or goes with the extension, the draft is there and can be posted.
  if (await interstitial(page).isOpen()) await answer(page, 'Post anyway');
  if ((await submissions(page)).length === 0) await submitBy(page, row, 'click');
  await expectPublished(page, row, 'click', HELD);
  await expectNoMore(page);
  expect(await page.evaluate(() => window.replica.errors)).toEqual([]);
});

async function reload(worker: Worker): Promise<void> {
  const closed = worker.waitForEvent('close', { timeout: 15_000 });
  await worker
    // biome-ignore lint/suspicious/noExplicitAny: the extension's own API
    .evaluate(() => (globalThis as any).chrome.runtime.reload())
    .catch(() => undefined);
  await closed;
}
