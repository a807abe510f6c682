import type { Page } from '@playwright/test';
import {
  attach,
  copyPicture,
  digestOf,
  dropAt,
  expectUploads,
  Files,
  openForFiles,
  previews,
  uploads,
} from './attach.ts';
import { answer, focusEditor, leaks, model, NO_LEAKS, submissions, submitBy, type } from './compose.ts';
import { chip, expect, interstitial, test } from './contract-test.ts';
import { store } from './extension-state.ts';
import { surface } from './surfaces.ts';

const files = new Files();
const [ONE = '', TWO = ''] = files.pictures('one.png', 'two.png');
const UNREADABLE = files.file('empty.png', '');
const NO_PICTURE = files.file('notes.txt', 'Bring wellingtons.');

const asked = (page: Page) => interstitial(page).wait(true, 20_000);

/** Those on which the page's nodes can be made anew while a picture is held. */
for (const [site, id] of [
  ['x', 'inline-post'],
  ['facebook', 'post'],
  ['facebook', 'message'],
  ['instagram', 'message'],
] as const) {
  const row = surface(site, id);

  test(`${site} ${id}: a box that is made anew under the question still gets its picture`, async ({ page }) => {
    test.setTimeout(60_000);
    for (const way of ['picker', 'drop'] as const) {
      await openForFiles(page, row);
      await type(page, row, 'Tea.');
      await attach(page, row, way, [UNREADABLE]);
      await asked(page);
      await page.evaluate((surface) => window.replica.remount(surface), row.id);
      await page.waitForTimeout(200);
      await answer(page, 'Attach anyway');
      await expectUploads(page, way, [digestOf(UNREADABLE)]);
      expect(await model(page, row)).toBe('Tea.');
      expect(await leaks(page)).toEqual(NO_LEAKS);
    }
  });

  test(`${site} ${id}: where scripted attaching is refused, attaching once more goes through, once`, async ({
    page,
  }) => {
    test.setTimeout(60_000);
    await openForFiles(page, row, { 'trusted-files': '1' });
    await attach(page, row, 'picker', [ONE, TWO]);
    await expect.poll(() => chip(page).text(), { timeout: 20_000 }).toContain('once more');
    expect(await uploads(page)).toEqual([]);
    await attach(page, row, 'picker', [ONE, TWO]);
    await expectUploads(page, 'picker', [ONE, TWO].map(digestOf));
    await expect.poll(() => chip(page).text()).not.toContain('once more');
    expect(await leaks(page)).toEqual(NO_LEAKS);
  });
}

const row = surface('x', 'inline-post');

test('the words of a paste go in with its picture, where the caret is', async ({ page }) => {
  test.setTimeout(60_000);
  const comment = surface('facebook', 'comment');
  await openForFiles(page, comment);
  await type(page, comment, 'Before after.');
  const copied = await copyPicture(page, 'in between ');
  await focusEditor(page, comment);
  await page.keyboard.press('Control+End');
  for (let left = 0; left < 'after.'.length; left++) await page.keyboard.press('ArrowLeft');
  await attach(page, comment, 'paste', []);
  await expectUploads(page, 'paste', [copied]);
  await page.keyboard.type('x');
  await expect.poll(() => model(page, comment)).toMatch(/^Before (in between )?xafter\.$/);
  expect(await leaks(page)).toEqual(NO_LEAKS);
});

test('a paste of words alone, and files that are no pictures, are left to the page', async ({ page }) => {
  await openForFiles(page, row);
  await attach(page, row, 'picker', [NO_PICTURE]);
  await expectUploads(page, 'picker', [digestOf(NO_PICTURE)]);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: 'https://x.com' });
  await page.evaluate(() => navigator.clipboard.writeText('Tea for two.'));
  await attach(page, row, 'paste', []);
  await expect.poll(() => model(page, row)).toBe('Tea for two.');
  expect(await leaks(page)).toEqual(NO_LEAKS);
});

test('a drop on an icon of the box is held, and lands in it', async ({ page }) => {
  await openForFiles(page, row);
  const at = await page.evaluate(() => {
    const bar = document.querySelector('[data-testid="toolBar"]');
    bar?.insertAdjacentHTML('afterbegin', '<svg width="40" height="40"><rect width="40" height="40"/></svg>');
    const { left, top } = bar?.querySelector('rect')?.getBoundingClientRect() ?? new DOMRect();
    return { x: left + 20, y: top + 20 };
  });
  expect(await page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.localName, at)).toBe('rect');
  await dropAt(page, at, [UNREADABLE]);
  await asked(page);
  expect(await uploads(page)).toEqual([]);
  await answer(page, 'Leave it out');
  await expect.poll(() => interstitial(page).isOpen()).toBe(false);
  await dropAt(page, at, [ONE]);
  await expectUploads(page, 'drop', [digestOf(ONE)]);
  expect(await leaks(page)).toEqual(NO_LEAKS);
});

test('a pasted picture that is left out leaves its words', async ({ page }) => {
  test.setTimeout(60_000);
  await openForFiles(page, row);
  await copyPicture(page, 'Tea for two.', 'Our headteacher is a useless bully.');
  await attach(page, row, 'paste', []);
  await asked(page);
  expect(await model(page, row)).toBe('');
  await answer(page, 'Leave it out');
  await expect.poll(() => model(page, row)).toBe('Tea for two.');
  await page.waitForTimeout(400);
  expect([await uploads(page), await previews(page)]).toEqual([[], 0]);
  expect(await leaks(page)).toEqual(NO_LEAKS);
});

test('a site that is slow to show a picture gets it once, and nobody is asked to attach it again', async ({ page }) => {
  test.setTimeout(60_000);
  for (const way of ['picker', 'drop'] as const) {
    await openForFiles(page, row, { 'slow-files': '1' });
    await attach(page, row, way, [ONE]);
    const asking: string[] = [];
    const end = Date.now() + 6000;
    while (Date.now() < end) {
      const text = await chip(page).text();
      if (text?.includes('once more')) asking.push(text);
      await page.waitForTimeout(200);
    }
    expect(asking).toEqual([]);
    await expectUploads(page, way, [digestOf(ONE)]);
    expect(await previews(page)).toBe(1);
  }
});

for (const way of ['click', 'mod+enter', 'enter on the button'] as const) {
  test(`Post by ${way} while a picture is looked at does not go out without it, and once when pressed again`, async ({
    page,
  }) => {
    test.setTimeout(60_000);
    await openForFiles(page, row);
    await type(page, row, 'Tea.');
    await attach(page, row, 'picker', [ONE, TWO]);
    await submitBy(page, row, way);
    await expect.poll(() => chip(page).text()).toContain('Not posted yet');
    await expectUploads(page, 'picker', [ONE, TWO].map(digestOf));
    await expect.poll(() => chip(page).text(), { timeout: 10_000 }).toContain('Press Post once more');
    expect([await submissions(page), await model(page, row)]).toEqual([[], 'Tea.']);
    await submitBy(page, row, way);
    await expect.poll(async () => (await submissions(page)).length, { timeout: 10_000 }).toBe(1);
    await page.waitForTimeout(1000);
    expect(await submissions(page)).toMatchObject([{ text: 'Tea.' }]);
    expect(await leaks(page)).toEqual(NO_LEAKS);
  });
}

test('a second attachment waits for the first, and goes on behind it', async ({ page }) => {
  test.setTimeout(60_000);
  await openForFiles(page, row);
  await attach(page, row, 'picker', [ONE]);
  await attach(page, row, 'picker', [TWO]);
  await expectUploads(page, 'picker', [ONE, TWO].map(digestOf));
  expect(await previews(page)).toBe(2);
});

test('switched off, everything passes at once', async ({ page, serviceWorker }) => {
  const worker = await serviceWorker();
  await store(worker, { enabled: false });
  await openForFiles(page, row);
  await page.waitForTimeout(300);
  await attach(page, row, 'picker', [UNREADABLE]);
  await expectUploads(page, 'picker', [digestOf(UNREADABLE)]);
  expect(await interstitial(page).isOpen()).toBe(false);
  await store(worker, { enabled: true });
});

test('the page’s own input, outside every box, is held as well: Instagram opens its dialog with what goes on', async ({
  page,
}) => {
  test.setTimeout(60_000);
  await page.goto('https://www.instagram.com/');
  const input = page.locator('form[role="presentation"] input[type="file"]').first();
  await input.setInputFiles(UNREADABLE);
  await asked(page);
  expect(await page.evaluate(() => window.replica.surfaces())).not.toContain('caption');
  await answer(page, 'Leave it out');
  await input.setInputFiles(ONE);
  await expectUploads(page, 'picker', [digestOf(ONE)]);
  await expect.poll(() => page.evaluate(() => window.replica.surfaces())).toContain('caption');
});

test('a new profile picture is held, too', async ({ page }) => {
  test.setTimeout(60_000);
  await page.goto('https://www.instagram.com/accounts/edit/');
  await page.locator('[role="main"] input[type="file"]').setInputFiles(UNREADABLE);
  await asked(page);
  expect(await uploads(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect.poll(() => interstitial(page).isOpen()).toBe(false);
  await page.locator('[role="main"] input[type="file"]').setInputFiles(ONE);
  await expectUploads(page, 'picker', [digestOf(ONE)]);
});

test('a page left under the question takes the question with it', async ({ page }) => {
  await openForFiles(page, row);
  await attach(page, row, 'picker', [UNREADABLE]);
  await asked(page);
  await openForFiles(page, row);
  expect(await interstitial(page).isOpen()).toBe(false);
  expect(await uploads(page)).toEqual([]);
});

test('a picture that nobody handed on is said to be unchecked where it cannot be read, and the post goes out once', async ({
  page,
}) => {
  test.setTimeout(60_000);
  await openForFiles(page, row);
  await type(page, row, 'Tea.');
  // As the site's own GIF picker does: an address of its own, and no file.
  await page.evaluate(() => {
    const box = document.querySelector('[data-testid="tweetTextarea_0"]')?.closest('div[class]')?.parentElement;
    const shown = document.createElement('div');
    shown.dataset.testid = 'attachments';
    shown.innerHTML = '<div role="group"><img src="https://x.com/favicon.ico" width="120" height="90"></div>';
    box?.closest('[data-testid="primaryColumn"], main, body')?.querySelector('[data-testid="toolBar"]')?.before(shown);
  });
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Two.');
  await expect.poll(() => chip(page).text(), { timeout: 10_000 }).toMatch(/not fully checked/i);
  await submitBy(page, row, 'click');
  await expect.poll(async () => (await submissions(page)).length, { timeout: 10_000 }).toBe(1);
});

test('a picture that nobody handed on is read from its preview, before it is sent', async ({ page }) => {
  test.setTimeout(60_000);
  await openForFiles(page, row);
  await type(page, row, 'Tea.');
  // The page attaches by itself: a script's own event is not held.
  await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(320, 240);
    canvas.getContext('2d')?.fillRect(20, 20, 100, 60);
    const data = new DataTransfer();
    data.items.add(new File([await canvas.convertToBlob()], 'own.png', { type: 'image/png' }));
    const input = window.replica.fileInput('inline-post') as HTMLInputElement;
    input.files = data.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await expect.poll(() => previews(page)).toBe(1);
  await page.waitForTimeout(3000);
  expect(await chip(page).text()).not.toMatch(/not fully checked/i);
  await submitBy(page, row, 'click');
  await expect.poll(async () => (await submissions(page)).length, { timeout: 10_000 }).toBe(1);
  expect(await chip(page).text()).not.toMatch(/not fully checked/i);
  expect(await leaks(page)).toEqual(NO_LEAKS);
});
