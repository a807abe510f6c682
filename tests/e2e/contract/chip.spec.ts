import { HELD, leaks, model, open, settle, submissions, type } from './compose.ts';
import { chip, expect, interstitial, test } from './contract-test.ts';
import { SURFACES } from './surfaces.ts';

for (const { name, site, row } of SURFACES) {
  const other = site === 'x' ? 'inline-post' : 'bio';
  test(`${name}: the chip comes while typing, is calm, covers nothing, opens the review and goes`, async ({ page }) => {
    test.slow();
    await open(page, row);
    const shown = chip(page);
    await type(page, row, HELD);
    await settle(page, HELD);
    await expect.poll(() => shown.controls()).toEqual([expect.stringMatching(/\d/)]);

    // Calm: it says the same, stays in its place, and has not taken the focus.
    const told = await shown.controls();
    expect(await page.evaluate(() => document.activeElement?.localName)).not.toBe('purple-pen');
    const controls = await page.evaluate((id) => {
      const dialog = window.replica.editor(id)?.closest('[role="dialog"], dialog, form, main') ?? document.body;
      return [...dialog.querySelectorAll<HTMLElement>('button, [role="button"], input, select, a[href]')]
        .filter((control) => control.checkVisibility() && control.getBoundingClientRect().width > 0)
        .map((control) => {
          const { x, y, width, height } = control.getBoundingClientRect();
          const hit = document.elementFromPoint(x + width / 2, y + height / 2);
          return hit?.localName === 'purple-pen' ? (control.ariaLabel ?? control.textContent) : null;
        })
        .filter((covered) => covered !== null);
    }, row.id);
    expect(controls, 'covered by the chip').toEqual([]);

    const typed = await model(page, row);
    await expect(async () => {
      if (!(await interstitial(page).isOpen())) await shown.press(/\d/);
      expect(await interstitial(page).isOpen()).toBe(true);
    }).toPass({ intervals: [100], timeout: 5_000 });
    expect(await interstitial(page).controls()).not.toContain('Post anyway');
    await page.keyboard.press('Escape');
    await expect.poll(() => interstitial(page).isOpen()).toBe(false);
    expect(await model(page, row)).toBe(typed);
    expect(await shown.controls()).toEqual(told);

    // Emptied with keys that Draft.js and Lexical answer themselves, without an `input` event.
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Backspace');
    await expect.poll(() => shown.isOpen(), { message: 'gone with the words' }).toBe(false);
    await page.keyboard.press('Control+Z');
    await expect.poll(() => shown.isOpen(), { message: 'back with undo' }).toBe(true);

    await page.evaluate((id) => window.replica.open(id), row.id === 'message' ? other : 'message');
    await expect.poll(() => shown.isOpen(), { message: 'gone with the box' }).toBe(false);
    expect(await submissions(page)).toEqual([]);
    const { errors, shortcuts } = await leaks(page);
    expect({ errors, shortcuts }).toEqual({ errors: [], shortcuts: [] });
  });
}
