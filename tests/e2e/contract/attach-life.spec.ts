import { expect, type Worker } from '@playwright/test';
import { interstitial } from '../fixtures/extension.ts';
import { test } from './alone.ts';
import { attach, digestOf, expectUploads, Files, openForFiles, uploads } from './attach.ts';
import { answer, expectNoMore, model, submissions, submitBy, type } from './compose.ts';
import { store } from './extension-state.ts';
import { surface } from './surfaces.ts';

const row = surface('x', 'inline-post');
const files = new Files();
/** Nothing can be said of it, so it is asked about. */
const UNREADABLE = files.file('empty.png', '');

test.slow();
test.beforeEach(({ alone }) => openForFiles(alone.page, row));

test('the extension is reloaded while a picture is held: it goes nowhere by itself, and the words can be posted', async ({
  alone: { page, worker },
}) => {
  await type(page, row, 'Tea.');
  await attach(page, row, 'picker', [UNREADABLE]);
  await interstitial(page).wait(true, 30_000);
  await reload(worker);
  await page.waitForTimeout(1500);
  expect(await uploads(page)).toEqual([]);
  if (await interstitial(page).isOpen()) await answer(page, 'Leave it out');
  expect(await model(page, row)).toBe('Tea.');
  await submitBy(page, row, 'click');
  await expect.poll(async () => (await submissions(page)).length, { timeout: 10_000 }).toBe(1);
  await expectNoMore(page);
  expect(await page.evaluate(() => window.replica.errors)).toEqual([]);
});

test('checks are paused while a picture is held: it is still answered for, and the next one passes', async ({
  alone: { page, worker },
}) => {
  await attach(page, row, 'picker', [UNREADABLE]);
  await interstitial(page).wait(true, 30_000);
  await store(worker, { pausedUntil: Date.now() + 600_000 });
  await page.waitForTimeout(500);
  expect(await uploads(page)).toEqual([]);
  await answer(page, 'Attach anyway');
  await expectUploads(page, 'picker', [digestOf(UNREADABLE)]);
  await page.evaluate(() => window.replica.uploads.splice(0));
  await attach(page, row, 'drop', [UNREADABLE]);
  await expectUploads(page, 'drop', [digestOf(UNREADABLE)]);
  expect(await interstitial(page).isOpen()).toBe(false);
});

async function reload(worker: Worker): Promise<void> {
  const closed = worker.waitForEvent('close', { timeout: 15_000 });
  await worker
    // biome-ignore lint/suspicious/noExplicitAny: the extension's own API
    .evaluate(() => (globalThis as any).chrome.runtime.reload())
    .catch(() => undefined);
  await closed;
}
