import type { Page } from '@playwright/test';
import type { SurfaceRow } from '../../replicas/shared/site.ts';
import {
  again,
  answer,
  CLEAN,
  controlOf,
  expectHeld,
  expectNoMore,
  expectPublished,
  focusEditor,
  HELD,
  HELD_TOO,
  leaks,
  model,
  NO_LEAKS,
  open,
  retype,
  SCHOOL,
  settle,
  submissions,
  submitAndHold,
  submitBy,
  submitThrough,
  type,
  type Way,
  waysOf,
} from './compose.ts';
import { chip, expect, interstitial, test } from './contract-test.ts';
import { SURFACES } from './surfaces.ts';

/** As an impatient hand submits: a double click, a key held down. */
async function submitHard(page: Page, row: SurfaceRow, way: Way): Promise<void> {
  if (way === 'click') return (await controlOf(page, row)).dblclick({ noWaitAfter: true, force: true });
  if (way === 'enter' || way === 'mod+enter') await focusEditor(page, row);
  else await (await controlOf(page, row)).focus();
  const key = way === 'space on the button' ? 'Space' : 'Enter';
  if (way === 'mod+enter') await page.keyboard.down('Control');
  for (let repeat = 0; repeat < 4; repeat++) await page.keyboard.down(key);
  await page.keyboard.up(key);
  if (way === 'mod+enter') await page.keyboard.up('Control');
}

for (const { name, row } of SURFACES) {
  test.describe(name, () => {
    test('a risky draft is held by every way, and goes out once after Post anyway', async ({ page }) => {
      test.setTimeout(90_000);
      await open(page, row);
      for (const [turn, way] of waysOf(row).entries()) {
        if (turn > 0) await again(page, row);
        const draft = HELD_TOO[turn] ?? HELD;
        await type(page, row, draft);
        await settle(page, draft);
        const typed = await model(page, row);
        await submitHard(page, row, way);
        await expectHeld(page, way);
        await answer(page, 'Post anyway');
        await expectPublished(page, row, way, draft);
        await expectNoMore(page);
        expect((await submissions(page))[0]?.text, way).toBe(typed);
        expect(await leaks(page), way).toEqual(NO_LEAKS);
      }
    });

    test('Escape and Edit my post leave text, focus, caret, Backspace and undo as they were', async ({ page }) => {
      test.slow();
      await open(page, row);
      await type(page, row, HELD);
      await settle(page, HELD);
      const typed = await model(page, row);
      // The caret before the full stop: what is typed next must land there.
      await page.keyboard.press('ArrowLeft');
      for (const leave of ['Escape', 'Edit my post']) {
        await submitAndHold(page, row, 'click');
        if (leave === 'Escape') await page.keyboard.press('Escape');
        else await answer(page, leave);
        await expect.poll(() => interstitial(page).isOpen()).toBe(false);
        expect(await model(page, row), leave).toBe(typed);
        await page.keyboard.type('xy');
        await page.keyboard.press('Backspace');
        await expect.poll(() => model(page, row), { message: leave }).toContain('Schoolx.');
        await page.keyboard.press('Backspace');
        await expect.poll(() => model(page, row), { message: leave }).toBe(typed);
      }
      const [key] = row.keys;
      if (key) {
        // The end of the held key went to our dialog; the next Enter must still make a line.
        await submitAndHold(page, row, key);
        await page.keyboard.press('Escape');
        await expect.poll(() => interstitial(page).isOpen()).toBe(false);
        await page.keyboard.press(key === 'enter' ? 'Shift+Enter' : 'Enter');
        await expect.poll(() => model(page, row), { message: 'a new line' }).not.toBe(typed);
        await page.keyboard.press('Backspace');
        await expect.poll(() => model(page, row)).toBe(typed);
      }
      await page.keyboard.press('Control+A');
      await page.keyboard.press('Backspace');
      await expect.poll(() => model(page, row)).not.toContain(SCHOOL);
      await page.keyboard.press('Control+Z');
      await expect.poll(() => model(page, row), { message: 'undo' }).toContain(HELD);
      expect(await submissions(page)).toEqual([]);
      expect(await leaks(page)).toEqual(NO_LEAKS);
    });

    test('a risky draft made clean goes out by the site’s own event; what was approved is not asked about again', async ({
      page,
    }) => {
      test.slow();
      // The site ignores scripted presses here, so that an approval waits for the person's own.
      const query = { 'trusted-only': '1' };
      await open(page, row, query);
      await type(page, row, HELD);
      await settle(page, HELD);
      await submitAndHold(page, row, 'click');
      await page.keyboard.press('Escape');
      await expect.poll(() => interstitial(page).isOpen()).toBe(false);
      await retype(page, row, CLEAN);
      await settle(page, CLEAN);
      await submitThrough(page, row, 'click', async () => (await submissions(page)).length > 0);
      expect((await submissions(page)).map(({ text, trusted }) => ({ text: text.includes(CLEAN), trusted }))).toEqual([
        { text: true, trusted: true },
      ]);
      expect((await submissions(page))[0]?.text).not.toContain(SCHOOL);

      await again(page, row, query);
      await type(page, row, HELD);
      await settle(page, HELD);
      await submitAndHold(page, row, 'click');
      await answer(page, 'Post anyway');
      await expect.poll(() => chip(page).text()).toContain('once more');
      expect(await submissions(page)).toEqual([]);
      await submitBy(page, row, 'click');
      await expectPublished(page, row, 'click', HELD);
      await expectNoMore(page);

      await again(page, row, query);
      await type(page, row, HELD_TOO[0] ?? '');
      await submitAndHold(page, row, 'click');
      expect(await leaks(page)).toEqual(NO_LEAKS);
    });
  });
}
