import type { Page } from '@playwright/test';
import { site as facebook } from '../replicas/facebook/site.ts';
import { site as instagram } from '../replicas/instagram/site.ts';
import type { SurfaceRow } from '../replicas/shared/site.ts';
import { CLEAN, focusEditor, model, open, submissions, submitBy, type } from './contract/compose.ts';
import { expect, test } from './fixtures/extension.ts';

/** The replicas of Facebook and Instagram without the extension: what `replicas.spec.ts` does not ask of every site. */
const rows = [facebook, instagram].flatMap(({ id, surfaces }) =>
  surfaces.map((row) => ({ name: `${id} ${row.id}`, row })),
);
const rowOf = (site: typeof facebook, id: string): SurfaceRow => {
  const row = site.surfaces.find((r) => r.id === id);
  if (!row) throw new Error(`No surface ${id}`);
  return row;
};
const troubles = (page: Page) => page.evaluate(() => [window.replica.errors, window.replica.violations]);

for (const site of [facebook, instagram])
  for (const variant of site.variants ?? [])
    test(`${site.id} ${variant.id}: publishes at the last press and not before`, async ({ plainPage: page }) => {
      for (const id of variant.surfaces) {
        const row = rowOf(site, id);
        await open(page, row, variant.query);
        await type(page, row, CLEAN);
        const held = await model(page, row);
        // The edit of a comment without an arrow leaves nothing but Enter; a button-only build takes Enter as a new line.
        const way = variant.id === 'no-arrow' ? 'enter' : 'click';
        for (let press = variant.presses ?? row.presses ?? 1; press > 0; press--) {
          expect(await submissions(page), id).toHaveLength(0);
          await submitBy(page, row, way);
        }
        await expect.poll(() => submissions(page), { message: id }).toMatchObject([{ surface: id, text: held }]);
        expect(await troubles(page), id).toEqual([[], []]);
      }
    });

for (const { name, row } of rows)
  test(`${name}: lines, caret, Backspace and undo are the editor's, and state is what is published`, async ({
    plainPage: page,
  }) => {
    await open(page, row);
    await focusEditor(page, row);
    await page.keyboard.press('Control+A');
    await page.keyboard.type('one twoo');
    await page.keyboard.press(row.keys.includes('enter') ? 'Shift+Enter' : 'Enter');
    await page.keyboard.type('three');
    await expect.poll(() => model(page, row)).toBe('one twoo\nthree');
    // `selectionchange`, by which Lexical learns of the caret, comes after the key: a person is never quicker than that.
    for (const key of ['Home', 'ArrowLeft', 'Backspace', 'Backspace', 'Backspace', 'Backspace']) {
      await page.keyboard.press(key);
      await page.waitForTimeout(80);
    }
    await expect.poll(() => model(page, row)).toBe('one \nthree');
    await page.keyboard.type('2');
    await expect.poll(() => model(page, row)).toBe('one 2\nthree');
    await page.keyboard.press('Control+Z');
    await expect.poll(() => model(page, row)).not.toBe('one 2\nthree');
    await page.keyboard.press('Control+Shift+Z');
    await expect.poll(() => model(page, row)).toBe('one 2\nthree');
    // What stands in the DOM alone is not the draft.
    await page.evaluate((id) => {
      const editor = window.replica.editor(id);
      if (editor instanceof HTMLTextAreaElement) editor.value = 'from the DOM';
    }, row.id);
    for (let press = row.presses ?? 1; press > 0; press--) await submitBy(page, row, 'click');
    await expect.poll(() => submissions(page)).toMatchObject([{ text: 'one 2\nthree' }]);
  });

for (const { name, row } of rows.filter(({ row }) => row.keys.includes('enter')))
  test(`${name}: Enter sends nothing while empty, composing or choosing a name`, async ({ plainPage: page }) => {
    await open(page, row, row.editor === 'field' ? { comment: 'contenteditable' } : {});
    await focusEditor(page, row);
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
    await page.keyboard.press('Enter');
    expect(await submissions(page)).toHaveLength(0);

    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Input.imeSetComposition', { text: 'にほ', selectionStart: 2, selectionEnd: 2 });
    await cdp.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Enter', windowsVirtualKeyCode: 229 });
    await cdp.send('Input.insertText', { text: '日本 ' });
    await expect.poll(() => model(page, row)).toBe('日本 ');
    expect(await submissions(page)).toHaveLength(0);

    await page.keyboard.type('@bry');
    const editor = await page.evaluateHandle((id) => window.replica.editor(id) as HTMLElement, row.id);
    await expect.poll(() => editor.getAttribute('aria-activedescendant')).toBe('typeahead-item-0');
    expect(await editor.getAttribute('aria-controls')).toBe('typeahead-menu');
    await page.keyboard.press('Enter');
    await expect.poll(() => model(page, row)).toBe('日本 Bryn Sample');
    expect(await submissions(page)).toHaveLength(0);
    await page.keyboard.press('Enter');
    await expect.poll(() => submissions(page)).toMatchObject([{ text: '日本 Bryn Sample', via: 'enter' }]);
    if (['reply', 'edit-comment'].includes(row.id)) return;
    // The box is empty, undo brings nothing back, and the next one goes out as the first did.
    await expect.poll(() => model(page, row)).toBe('');
    await page.keyboard.press('Control+Z');
    expect(await model(page, row)).toBe('');
    await page.keyboard.type('two');
    await page.keyboard.press('Enter');
    await expect.poll(() => submissions(page)).toMatchObject([{}, { text: 'two' }]);
  });

test('two presses on a slow site make two posts', async ({ plainPage: page }) => {
  for (const [site, id] of [
    [facebook, 'post'],
    [instagram, 'comment'],
  ] as const) {
    const row = rowOf(site, id);
    await open(page, row, { slow: '1' });
    await type(page, row, CLEAN);
    for (const _ of [1, 2]) await submitBy(page, row, 'click');
    await expect.poll(async () => (await submissions(page)).length, { message: id }).toBe(2);
  }
});

test('the site asks its own question with confirm=1, and Escape leads back to the draft', async ({
  plainPage: page,
}) => {
  for (const [site, id] of [
    [facebook, 'post'],
    [instagram, 'caption'],
  ] as const) {
    const row = rowOf(site, id);
    await open(page, row, { confirm: '1' });
    await type(page, row, CLEAN);
    await submitBy(page, row, 'click');
    await page.keyboard.press('Escape');
    expect(await submissions(page)).toHaveLength(0);
    expect(await model(page, row)).toBe(CLEAN);
    await submitBy(page, row, 'click');
    await page.getByRole('button', { name: 'Not now' }).click();
    await expect.poll(() => submissions(page)).toMatchObject([{ text: CLEAN }]);
  }
});
