import type { Page } from '@playwright/test';
import { site as facebook } from '../replicas/facebook/site.ts';
import { site as instagram } from '../replicas/instagram/site.ts';
import type { SurfaceRow } from '../replicas/shared/site.ts';
import { LANGUAGES } from '../replicas/shared/types.ts';
import { replicaUrl } from '../replicas/shared/variants.ts';
import { CLEAN, focusEditor, model, open, submissions, submitBy, type } from './contract/compose.ts';
import { expect, test } from './fixtures/extension.ts';

/** What the pages of Facebook and Instagram have round their compose boxes. */
const sites = { facebook, instagram };
const surface = (name: string): SurfaceRow => {
  const [site, id] = name.split(' ');
  const row = sites[site as keyof typeof sites].surfaces.find((r) => r.id === id);
  if (!row) throw new Error(`No surface ${name}`);
  return row;
};
/** A picture given by the surface's own input; the input's value afterwards. */
const attach = async (page: Page, row: SurfaceRow): Promise<string> => {
  const input = (await page.evaluateHandle((id) => window.replica.fileInput(id), row.id)).asElement();
  if (!input) throw new Error(`${row.id} has no file input`);
  await input.setInputFiles({ name: 'photo.png', mimeType: 'image/png', buffer: await page.screenshot() });
  return input.evaluate((node) => (node as HTMLInputElement).value);
};

/** A file that arrives by an event with a DataTransfer, on the editor. */
const give = (page: Page, row: SurfaceRow, how: 'drop' | 'paste'): Promise<void> =>
  page.evaluate(
    ([id, kind]) => {
      const data = new DataTransfer();
      data.items.add(new File(['x'], `${kind}.png`, { type: 'image/png' }));
      const event =
        kind === 'drop'
          ? new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true })
          : new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
      window.replica.editor(id as string)?.dispatchEvent(event);
    },
    [row.id, how],
  );

for (const name of ['facebook post', 'facebook comment', 'facebook message', 'instagram message'])
  test(`${name}: files leave at attachment, by input, drop and paste, and the input is reset`, async ({
    plainPage: page,
  }) => {
    const row = surface(name);
    await open(page, row);
    await focusEditor(page, row);
    await expect.poll(() => page.evaluate((id) => window.replica.fileInput(id) !== null, row.id)).toBe(true);
    expect(await attach(page, row)).toBe('');
    await give(page, row, 'drop');
    await give(page, row, 'paste');
    const uploads = () => page.evaluate(() => window.replica.uploads.map((u) => `${u.how} ${u.name}`));
    await expect.poll(uploads).toEqual(['change photo.png', 'drop drop.png', 'paste paste.png']);
    expect(await submissions(page)).toHaveLength(0);
    await submitBy(page, row, 'click');
    await expect.poll(() => submissions(page)).toMatchObject([{ files: ['photo.png', 'drop.png', 'paste.png'] }]);
  });

test('instagram: select, crop, edit, details, with the picture encoded anew', async ({ plainPage: page }) => {
  const row = surface('instagram caption');
  await page.goto(replicaUrl(row.base, row.id, { step: 'select' }));
  await page.waitForFunction(() => window.replica?.fileInput('caption') !== null);
  expect(await page.locator('input[type="file"]').count()).toBe(2);
  await attach(page, row);
  await expect.poll(() => page.locator('[role="dialog"] canvas').count()).toBe(1);
  const drawn = () =>
    page.locator('canvas').evaluate((c) => (c as HTMLCanvasElement).getContext('2d')?.getImageData(9, 9, 1, 1).data[3]);
  await expect.poll(drawn).toBe(255);
  for (const label of ['Next', 'Next', 'Share']) {
    expect(await page.evaluate(() => window.replica.submit('caption')?.textContent)).toBe(label);
    if (label === 'Share') await type(page, row, CLEAN);
    await submitBy(page, row, 'click');
  }
  await expect.poll(() => submissions(page)).toMatchObject([{ text: CLEAN, files: ['photo.png'] }]);
});

for (const name of ['facebook post', 'facebook post-split', 'facebook edit-post', 'instagram caption'])
  test(`${name}: Escape and a press outside ask before they drop the draft; focus is kept inside`, async ({
    plainPage: page,
  }) => {
    const row = surface(name);
    await open(page, row);
    await page.evaluate(() => (document.querySelector('a[href]') as HTMLElement).focus());
    expect(await page.evaluate(() => document.activeElement?.closest('[role="dialog"]') !== null)).toBe(true);
    await type(page, row, CLEAN);
    const held = await model(page, row);
    await page.keyboard.press('Escape');
    await expect(page.getByText('Discard post?')).toBeVisible();
    await page.keyboard.press('Escape');
    await page.mouse.click(4, 300);
    await expect(page.getByText('Discard post?')).toBeVisible();
    expect(await model(page, row)).toBe(held);
    expect(await page.evaluate(() => window.replica.discards)).toEqual([row.id, row.id]);
    await page.getByRole('button', { name: 'Discard', exact: true }).click();
    expect(await page.evaluate(() => window.replica.surfaces())).not.toContain(row.id);
    expect(await submissions(page)).toHaveLength(0);
  });

test('facebook: the comment control stands in its form only while focused or filled', async ({ plainPage: page }) => {
  const row = surface('facebook comment');
  const control = page.locator('#focused-state-composer-submit');
  const shown = (): Promise<boolean> => page.evaluate(() => window.replica.submit('comment') !== null);
  const leave = (): Promise<void> => page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await open(page, row);
  await expect(control).toHaveCount(0);
  await focusEditor(page, row);
  await expect.poll(shown).toBe(true);
  await leave();
  await expect.poll(shown).toBe(false);
  await type(page, row, CLEAN);
  await leave();
  expect(await shown()).toBe(true);
  await open(page, row, { 'comment-blur': 'unmount' });
  await type(page, row, CLEAN);
  await leave();
  await expect.poll(shown).toBe(false);
  expect(await model(page, row)).toBe(CLEAN);
});

test('facebook: Escape leaves the edit of a comment', async ({ plainPage: page }) => {
  const row = surface('facebook edit-comment');
  await open(page, row);
  await type(page, row, CLEAN);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.evaluate(() => window.replica.surfaces())).not.toContain('edit-comment');
  expect(await submissions(page)).toHaveLength(0);
});

test('facebook: several editors live at once, and panels away from the screen hold a Next', async ({
  plainPage: page,
}) => {
  await open(page, surface('facebook post'), { steps: 'next' });
  expect(await page.locator('[data-lexical-editor="true"]').count()).toBeGreaterThanOrEqual(4);
  const xs = await page
    .getByRole('button', { name: 'Next', includeHidden: true })
    .evaluateAll((all) => all.map((node) => node.getBoundingClientRect().x >= 0));
  expect(xs.filter((onScreen) => onScreen)).toHaveLength(1);
  expect(xs.length).toBeGreaterThan(2);
});

test('the account stands in the data blocks', async ({ plainPage: page }) => {
  const block = (name: string): Promise<Record<string, unknown>> =>
    page.evaluate((wanted) => {
      const texts = [...document.querySelectorAll('script[data-sjs]')].map((s) => JSON.parse(s.textContent ?? ''));
      const all = texts.flatMap((t) => t.require[0][3][0].__bbox.define);
      return all.find(([id]: [string]) => id === wanted)[2];
    }, name);
  await open(page, surface('facebook post'));
  const me = await block('CurrentUserInitialData');
  expect(me.USER_ID).toBe(me.ACCOUNT_ID);
  await open(page, surface('facebook page-post'));
  const acting = await block('CurrentUserInitialData');
  expect([acting.USER_ID === acting.ACCOUNT_ID, acting.NAME]).toEqual([false, 'Hillcrest Primary School']);
  await open(page, surface('instagram comment'), { private: '1' });
  expect((await block('PolarisViewer')).data).toMatchObject({ username: 'sam.carter.21', is_private: true });
});

test('words change with the language, class names with the load, and nothing is marked for tests', async ({
  plainPage: page,
}) => {
  for (const [site, button] of [
    ['facebook', 'post'],
    ['instagram', 'caption'],
  ] as const) {
    const words = new Set<string>();
    const names = new Set<string>();
    for (const lang of LANGUAGES) {
      await open(page, surface(`${site} ${button}`), { lang });
      expect(await page.evaluate(() => document.dir)).toBe(lang === 'ur' ? 'rtl' : 'ltr');
      words.add(await page.evaluate((id) => window.replica.submit(id)?.textContent ?? '', button));
      names.add(await page.evaluate((id) => window.replica.submit(id)?.className.split(' ')[0] ?? '', button));
      expect(await page.locator('[data-testid]').count()).toBe(0);
    }
    expect([words.size, names.size], site).toEqual([4, 4]);
  }
});
