import type { Page } from '@playwright/test';
import type { SurfaceRow } from '../../replicas/shared/site.ts';
import {
  answer,
  expectHeld,
  expectNoMore,
  expectPublished,
  focusEditor,
  HELD,
  leaks,
  model,
  NO_LEAKS,
  open,
  sentTexts,
  settle,
  submissions,
  submitBy,
  type,
  type Way,
} from './compose.ts';
import { chip, expect, interstitial, test } from './contract-test.ts';
import { REPRESENTATIVES, SITE_VARIANTS, variantsOf } from './surfaces.ts';

type Query = Readonly<Record<string, string>>;

/** The answer that publishes, in the site's own question after the press. */
const CONFIRM =
  '[data-testid="confirmationSheetConfirm"], [role="dialog"]:not(:has([contenteditable], textarea)) > [role="button"]';

for (const { name, row } of REPRESENTATIVES)
  for (const { id, query } of variantsOf(row))
    test(`${name}, ${id}: held, our dialog on top, edited, then posted once`, async ({ page }) => {
      test.slow();
      await walk(page, row, query, 'click');
    });

for (const { name, row, query } of SITE_VARIANTS)
  test(`${name}: held, edited, then posted once`, async ({ page }) => {
    test.slow();
    for (const way of waysWith(query)) await walk(page, row, query, way);
  });

/** Where the variant is about a way to submit, that way. */
function waysWith(query: Query): readonly Way[] {
  if (query['edit-arrow'] === '0') return ['enter'];
  return query['button-keys'] ? ['click', 'enter on the button', 'space on the button'] : ['click'];
}

async function walk(page: Page, row: SurfaceRow, query: Query, way: Way): Promise<void> {
  await open(page, row, query);
  await type(page, row, HELD);
  await settle(page, HELD);
  if (query.remount) await remounted(page, row);
  const typed = await model(page, row);

  await submitBy(page, row, way);
  await expectHeld(page, way);
  const panel = interstitial(page);
  if (row.inDialog || query.popover) {
    // Long enough for a focus trap that looks every 200 ms.
    await page.waitForTimeout(300);
    expect(await panel.focused()).not.toBeNull();
    for (const label of ['Edit my post', 'Post anyway']) expect(await panel.isReachable(label), label).toBe(true);
  }
  await answer(page, 'Edit my post');
  expect(await model(page, row)).toBe(typed);
  if (way === 'click') {
    // Not every site gives the focus to the box that it makes anew.
    if (query.remount) await focusEditor(page, row);
    if (query.remount) await page.keyboard.press('Control+End');
    await page.keyboard.type('x');
    await expect.poll(() => model(page, row), { message: 'the caret is back' }).toContain(`${HELD}x`);
    await page.keyboard.press('Backspace');
    await expect.poll(() => model(page, row), { message: 'Backspace' }).toBe(typed);
  }

  await submitBy(page, row, way);
  await expectHeld(page, way);
  await answer(page, 'Post anyway');
  await finish(page, row, query, way);
  await expectNoMore(page);
  expect(await leaks(page)).toEqual(NO_LEAKS);
}

/** What a person does after `Post anyway`, until it is published. */
async function finish(page: Page, row: SurfaceRow, query: Query, way: Way): Promise<void> {
  if (query['trusted-only'] || query['edit-arrow'] === '0') {
    await expect.poll(() => chip(page).text()).toContain('once more');
    expect(await submissions(page)).toEqual([]);
    await submitBy(page, row, way);
  }
  if (query.slow) {
    // Impatient, while the site works.
    await submitBy(page, row, way);
    if (row.keys[0]) await submitBy(page, row, row.keys[0]);
  }
  if (query.confirm) {
    const question = page.locator(CONFIRM).last();
    await expect
      .poll(async () => (await question.isVisible()) || (await sentTexts(page)).length > 0, { message: 'its question' })
      .toBe(true);
    expect(await interstitial(page).isOpen()).toBe(false);
    if (await question.isVisible()) await question.click();
  }
  await expectPublished(page, row, way, HELD);
}

/** The box's nodes have been made anew since the last key. */
async function remounted(page: Page, row: SurfaceRow): Promise<void> {
  const before = await page.evaluateHandle((id) => window.replica.editor(id), row.id);
  await expect
    .poll(() => before.evaluate((node) => node?.isConnected))
    .toBe(false)
    .catch(() => undefined);
}
