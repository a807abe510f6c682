import type { Page } from '@playwright/test';
import type { SurfaceRow } from '../../replicas/shared/site.ts';
import {
  answer,
  leaks,
  model,
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
import { SURFACES, surface } from './surfaces.ts';

const LAST = `Lovely cake at ${SCHOOL} now.`;

/** Two lines, so that the words stand in a block of their own; the second one names the school. */
async function typeDraft(page: Page, row: SurfaceRow): Promise<string> {
  await type(page, row, 'Well now.');
  await page.keyboard.press(row.keys.includes('enter') ? 'Shift+Enter' : 'Enter');
  await page.keyboard.type(LAST);
  await settle(page, LAST);
  return model(page, row);
}

for (const { name, row } of SURFACES) {
  test(`${name}: Use this wording changes those words alone, undoable, and is judged again`, async ({ page }) => {
    test.slow();
    await open(page, row);
    const typed = await typeDraft(page, row);
    const reworded = typed.replace(SCHOOL, 'our school');
    expect(typed).toContain(SCHOOL);
    await expect.poll(() => chip(page).isOpen()).toBe(true);

    await submitAndHold(page, row, 'click');
    await answer(page, 'Use this wording');
    await expect.poll(() => model(page, row), { message: 'reworded' }).toBe(reworded);
    await expect.poll(() => chip(page).isOpen(), { message: 'judged again' }).toBe(false);
    await page.keyboard.press('Control+Z');
    await expect.poll(() => model(page, row), { message: 'undone' }).toBe(typed);
    await expect.poll(() => chip(page).isOpen(), { message: 'judged after undo' }).toBe(true);

    await submitAndHold(page, row, 'click');
    await answer(page, 'Use this wording');
    await expect.poll(() => model(page, row), { message: 'reworded again' }).toBe(reworded);
    await page.keyboard.type('xy');
    await expect.poll(() => model(page, row), { message: 'caret' }).toContain('our schoolxy now.');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    await expect.poll(() => model(page, row), { message: 'Backspace' }).toBe(reworded);

    await settle(page, 'Lovely cake at our school now.');
    await submitThrough(page, row, 'click', async () => (await submissions(page)).length > 0);
    await expect.poll(() => sentTexts(page)).toEqual([reworded]);
    expect(await interstitial(page).isOpen()).toBe(false);
    expect(await leaks(page)).toEqual(NO_LEAKS);
  });
}

for (const [site, id] of [
  ['x', 'inline-post'],
  ['facebook', 'comment'],
  ['instagram', 'comment'],
] as const) {
  const row = surface(site, id);

  test(`${site} ${id}: a box that re-renders behind the question takes the wording all the same`, async ({ page }) => {
    await open(page, row);
    const typed = await typeDraft(page, row);
    await submitAndHold(page, row, 'click');
    await page.evaluate((surfaceId) => window.replica.remount(surfaceId), row.id);
    await answer(page, 'Use this wording');
    await expect.poll(() => model(page, row)).toBe(typed.replace(SCHOOL, 'our school'));
    expect(await submissions(page)).toEqual([]);
  });

  test(`${site} ${id}: where a box takes nothing, or has gone, the wording is copied`, async ({ page }) => {
    await open(page, row);
    const typed = await typeDraft(page, row);
    await submitAndHold(page, row, 'click');
    await page.evaluate((surfaceId) => {
      const editor = window.replica.editor(surfaceId);
      if (editor instanceof HTMLTextAreaElement) editor.readOnly = true;
      else window.replica.open('message');
    }, row.id);
    await answer(page, 'Use this wording');
    await expect.poll(() => chip(page).text()).toContain('Copied');
    expect(['', typed]).toContain(await model(page, row));
    expect(await submissions(page)).toEqual([]);
    expect(await pasted(page)).toBe('our school');
  });
}

/** What Ctrl+V brings, in a field outside the site's. */
async function pasted(page: Page): Promise<string> {
  await page.evaluate(() => {
    const field = document.createElement('input');
    document.body.append(field);
    field.focus();
  });
  await page.keyboard.press('Control+V');
  return page.evaluate(() => (document.activeElement as HTMLInputElement).value);
}
