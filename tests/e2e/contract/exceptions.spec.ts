import type { Page } from '@playwright/test';
import {
  answer,
  expectNoMore,
  leaks,
  NO_LEAKS,
  open,
  SCHOOL,
  sentTexts,
  settle,
  submissions,
  submitAndHold,
  submitThrough,
  type,
} from './compose.ts';
import { chip, expect, interstitial, test } from './contract-test.ts';
import type { ExtensionApi } from './extension-state.ts';
import { surface } from './surfaces.ts';

const DRAFT = `I teach at ${SCHOOL}.`;
const OTHER = `Lovely cake at ${SCHOOL} today.`;

/** Presses it until it counts: for a moment after it opens, the question takes no press. */
async function mark(page: Page, press: RegExp, then: RegExp): Promise<void> {
  const panel = interstitial(page);
  await expect(async () => {
    await panel.press(press);
    expect(await panel.controls()).toContainEqual(expect.stringMatching(then));
  }).toPass({ intervals: [600], timeout: 8_000 });
}

test.afterEach(async ({ serviceWorker }) => {
  await (await serviceWorker()).evaluate(() => {
    const { local } = (globalThis as unknown as { chrome: ExtensionApi }).chrome.storage;
    return local.set({ exceptions: { version: 1, value: { key: null, entries: [], damaged: false } } });
  });
});

for (const [site, id] of [
  ['x', 'inline-post'],
  ['facebook', 'comment'],
  ['instagram', 'comment'],
] as const) {
  const row = surface(site, id);
  const sent = async (page: Page) => (await submissions(page)).length > 0;

  test(`${site} ${id}: what was marked as wrong is not asked about again, in any tab, until that is deleted`, async ({
    page,
    context,
    serviceWorker,
  }) => {
    test.setTimeout(120_000);
    const second = await context.newPage();
    await open(second, row);
    await page.bringToFront();
    await open(page, row);
    await type(page, row, DRAFT);
    await settle(page, DRAFT);
    await submitAndHold(page, row, 'click');
    await mark(page, /^This was wrong: /, /^Undo: /);
    expect(await interstitial(page).text()).toContain('Marked as wrong.');
    expect(await interstitial(page).focused()).toMatch(/^Undo: /);
    await page.keyboard.press('Escape');
    await expect.poll(() => interstitial(page).isOpen()).toBe(false);
    await expect.poll(() => chip(page).isOpen(), { message: 'the chip has gone' }).toBe(false);
    await submitThrough(page, row, 'click', () => sent(page));
    await expectNoMore(page);
    expect(await sentTexts(page)).toEqual([expect.stringContaining(DRAFT)]);
    expect(await leaks(page)).toEqual(NO_LEAKS);

    const worker = await serviceWorker();
    const kept = await worker.evaluate(() =>
      (globalThis as unknown as { chrome: ExtensionApi }).chrome.storage.local
        .get(null as unknown as string)
        .then(({ exceptions, outcomes }) => ({
          exceptions: exceptions?.value,
          text: JSON.stringify([exceptions, outcomes]),
        })),
    );
    expect(kept.exceptions?.entries).toEqual([
      { category: 'school-identity', hash: expect.stringMatching(/^[0-9a-f]{16}$/), day: expect.any(String) },
    ]);
    expect(kept.text).not.toMatch(/oakmere|teach/i);

    await second.bringToFront();
    await type(second, row, OTHER);
    await expect.poll(() => chip(second).isOpen(), { message: 'no chip in the other tab' }).toBe(false);
    await second.waitForTimeout(600);
    await submitThrough(second, row, 'click', () => sent(second));
    expect(await sentTexts(second)).toEqual([expect.stringContaining(OTHER)]);

    const options = await context.newPage();
    await options.goto(`chrome-extension://${new URL(worker.url()).host}/options.html`);
    await options.getByRole('button', { name: /^Delete: Naming the school, / }).click();
    await expect(options.getByText('Nothing is marked as wrong.')).toBeVisible();
    await options.close();

    await open(second, row);
    await type(second, row, DRAFT);
    await second.waitForTimeout(600);
    await submitAndHold(second, row, 'click');
    await second.close();
  });
}

test('what is undone at once is asked about again', async ({ page }) => {
  test.slow();
  const row = surface('x', 'inline-post');
  await open(page, row);
  await type(page, row, DRAFT);
  await settle(page, DRAFT);
  await submitAndHold(page, row, 'click');
  await mark(page, /^This was wrong: /, /^Undo: /);
  await mark(page, /^Undo: /, /^This was wrong: /);
  await answer(page, 'Edit my post');
  await submitAndHold(page, row, 'click');
  await answer(page, 'Edit my post');
  expect(await submissions(page)).toEqual([]);
});
