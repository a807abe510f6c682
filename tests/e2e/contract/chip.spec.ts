import { leaks, model, open, RISKY, settle, submissions, type } from './compose.ts';
import { chip, expect, interstitial, test } from './contract-test.ts';
import { SURFACES } from './surfaces.ts';

for (const { name, row } of SURFACES) {
  test(`${name}: the chip comes while typing, is calm, covers nothing, opens the review and goes`, async ({ page }) => {
    test.slow();
    await open(page, row);
    const shown = chip(page);
    await type(page, row, RISKY);
    await settle(page, RISKY);
    await expect.poll(() => shown.text()).toContain('1');

    // Calm: it says the same, stays in its place, and has not taken the focus.
    const place = await shown.text();
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
      if (!(await interstitial(page).isOpen())) await shown.press(/1/);
      expect(await interstitial(page).isOpen()).toBe(true);
    }).toPass({ intervals: [100], timeout: 5_000 });
    expect(await interstitial(page).controls()).not.toContain('Post anyway');
    await page.keyboard.press('Escape');
    await expect.poll(() => interstitial(page).isOpen()).toBe(false);
    expect(await model(page, row)).toBe(typed);
    expect(await shown.text()).toBe(place);

    // Emptied with keys that Draft.js and Lexical answer themselves, without an `input` event.
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Backspace');
    await expect.poll(() => shown.isOpen(), { message: 'gone with the words' }).toBe(false);
    await page.keyboard.press('Control+Z');
    await expect.poll(() => shown.isOpen(), { message: 'back with undo' }).toBe(true);

    await page.evaluate((id) => {
      for (let box = window.replica.editor(id)?.parentElement; box; box = box.parentElement)
        if (box.querySelector('button, [role="button"]')) return box.remove();
    }, row.id);
    await expect.poll(() => shown.isOpen(), { message: 'gone with the box' }).toBe(false);
    expect(await submissions(page)).toEqual([]);
    const { discards, shortcuts } = await leaks(page);
    expect({ discards, shortcuts }).toEqual({ discards: [], shortcuts: [] });
  });
}
