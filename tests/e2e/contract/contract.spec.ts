import { site as facebook } from '../../replicas/facebook/site.ts';
import { site as instagram } from '../../replicas/instagram/site.ts';
import { site as x } from '../../replicas/x/site.ts';
import { chip, expect, interstitial, test } from '../fixtures/extension.ts';
import {
  answer,
  CLEAN,
  focusEditor,
  model,
  open,
  RISKY,
  settle,
  submissions,
  submitBy,
  submitThrough,
  type,
  waysOf,
} from './compose.ts';

/** The same list of behaviours over every surface of every site. */
for (const site of [x, facebook, instagram]) {
  for (const row of site.surfaces) {
    test.describe(`${site.id} ${row.id}`, () => {
      for (const way of waysOf(row)) {
        test(`a clean draft goes out once, by the site's own event (${way})`, async ({ page }) => {
          await open(page, row);
          await type(page, row, CLEAN);
          await settle(page);
          await submitThrough(page, row, way, async () => (await submissions(page)).length > 0);
          await page.waitForTimeout(300);
          const sent = await submissions(page);
          expect(sent.map(({ text, trusted }) => ({ text, trusted }))).toEqual([
            { text: expect.stringContaining(CLEAN), trusted: true },
          ]);
          expect(await interstitial(page).isOpen()).toBe(false);
        });

        test(`a risky draft is held, and goes out once after Post anyway (${way})`, async ({ page }) => {
          await open(page, row);
          await type(page, row, RISKY);
          await settle(page);
          await submitBy(page, row, way);
          const panel = interstitial(page);
          await expect.poll(() => panel.isOpen()).toBe(true);
          expect(await submissions(page)).toEqual([]);
          expect(await panel.text()).toContain('useless');
          await answer(page, 'Post anyway');
          await expect.poll(() => panel.isOpen()).toBe(false);
          await page.waitForTimeout(400);
          await submitThrough(page, row, way, async () => (await submissions(page)).length > 0);
          await page.waitForTimeout(800);
          const sent = await submissions(page);
          expect(sent).toHaveLength(1);
          expect(sent[0]?.text).toContain(RISKY);
          expect(await interstitial(page).isOpen()).toBe(false);
        });
      }

      test('Edit my post keeps text, focus, caret and Backspace; Escape is the same', async ({ page }) => {
        await open(page, row);
        await type(page, row, RISKY);
        await settle(page);
        const panel = interstitial(page);
        for (const leave of ['Escape', 'Edit my post']) {
          await submitBy(page, row, 'click');
          await expect.poll(() => panel.isOpen()).toBe(true);
          if (leave === 'Escape') await page.keyboard.press('Escape');
          else await answer(page, leave);
          await expect.poll(() => panel.isOpen()).toBe(false);
          expect(await model(page, row)).toContain(RISKY);
        }
        await focusEditor(page, row);
        await page.keyboard.press('Control+End');
        await page.keyboard.type('!?');
        await page.keyboard.press('Backspace');
        await expect.poll(() => model(page, row)).toContain(`${RISKY}!`);
        expect(await model(page, row)).not.toContain('!?');
        expect(await submissions(page)).toEqual([]);
        const { errors, discards, shortcuts } = await page.evaluate(() => ({ ...window.replica }));
        expect({ errors, discards, shortcuts }).toEqual({ errors: [], discards: [], shortcuts: [] });
      });

      test('a risky draft made clean goes out by the site’s own event', async ({ page }) => {
        await open(page, row);
        await type(page, row, RISKY);
        await settle(page);
        await submitBy(page, row, 'click');
        await expect.poll(() => interstitial(page).isOpen()).toBe(true);
        await page.keyboard.press('Escape');
        await expect.poll(() => interstitial(page).isOpen()).toBe(false);
        await focusEditor(page, row);
        await page.keyboard.press('Control+A');
        await page.keyboard.press('Backspace');
        await page.keyboard.type(CLEAN);
        await settle(page);
        await submitThrough(page, row, 'click', async () => (await submissions(page)).length > 0);
        const sent = await submissions(page);
        expect(sent.map(({ text, trusted }) => ({ text: text.includes(CLEAN), trusted }))).toEqual([
          { text: true, trusted: true },
        ]);
        expect(sent[0]?.text).not.toContain('useless');
      });

      test('a chip says while typing that there is something to look at, and covers no control', async ({ page }) => {
        await open(page, row);
        await type(page, row, RISKY);
        await settle(page);
        await expect.poll(() => chip(page).isOpen()).toBe(true);
        const reachable = await page.evaluate((id) => {
          const control = window.replica.submit(id);
          if (!control) return true;
          const { x, y, width, height } = control.getBoundingClientRect();
          const top = document.elementFromPoint(x + width / 2, y + height / 2);
          return top !== null && control.contains(top);
        }, row.id);
        expect(reachable).toBe(true);
      });
    });
  }
}
