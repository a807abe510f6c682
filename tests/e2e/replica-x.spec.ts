import type { Page } from '@playwright/test';
import { replicaUrl } from '../replicas/shared/variants.ts';
import { site } from '../replicas/x/site.ts';
import { CLEAN, focusEditor, model, open, submissions, submitBy, type } from './contract/compose.ts';
import { expect, test } from './fixtures/extension.ts';

/** What only X does, without the extension. */
const row = (id: string) => {
  const found = site.surfaces.find((s) => s.id === id);
  if (!found) throw new Error(`No surface ${id}`);
  return found;
};
const testId = (page: Page, id: string) => page.locator(`[data-testid="${id}"]`);
const editable = '[data-testid="tweetTextarea_0"][contenteditable="true"]';
const tell = <K extends 'discards' | 'errors' | 'uploads'>(page: Page, key: K) =>
  page.evaluate((k) => [...window.replica[k]], key) as Promise<Window['replica'][K]>;

test('inline box and modal are alive together with the same test-id and each keeps its own draft', async ({
  plainPage: page,
}) => {
  await open(page, row('inline-post'));
  await type(page, row('inline-post'), 'Inline words');
  await page.evaluate(() => window.replica.open('modal-post'));
  await page.waitForFunction(() => window.replica.editor('modal-post') !== null);
  expect(page.url()).toBe('https://x.com/compose/post');
  await expect(page.locator(editable)).toHaveCount(2);
  await type(page, row('modal-post'), 'Modal words');
  await submitBy(page, row('modal-post'), 'click');
  expect((await submissions(page)).map(({ surface, text }) => ({ surface, text }))).toEqual([
    { surface: 'modal-post', text: 'Modal words' },
  ]);
  await expect(testId(page, 'toast')).toBeVisible();
  expect(await model(page, row('inline-post'))).toBe('Inline words');
  await expect(page.locator(editable)).toHaveCount(1);
});

test('a box that X fills itself has its caret at the end', async ({ plainPage: page }) => {
  await open(page, row('edit'));
  await expect.poll(() => page.evaluate(() => getSelection()?.anchorOffset)).toBeGreaterThan(0);
  await page.keyboard.type('!');
  expect(await model(page, row('edit'))).toMatch(/fair!$/);
});

test('typing goes on at the caret when the nodes are made anew under it', async ({ plainPage: page }) => {
  await open(page, row('modal-post'));
  await type(page, row('modal-post'), 'Before');
  await page.evaluate(() => window.replica.remount('modal-post'));
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest('[role="textbox"]') !== null)).toBe(true);
  await page.keyboard.type(' after');
  await page.keyboard.press('Backspace');
  expect(await model(page, row('modal-post'))).toBe('Before afte');
});

test('Post is disabled while the box is empty, and the box is emptied after it', async ({ plainPage: page }) => {
  await open(page, row('inline-post'));
  await expect(testId(page, 'tweetButtonInline')).toBeDisabled();
  await focusEditor(page, row('inline-post'));
  await page.keyboard.press('Control+Enter');
  expect(await submissions(page)).toEqual([]);
  await type(page, row('inline-post'), CLEAN);
  await submitBy(page, row('inline-post'), 'click');
  expect(await model(page, row('inline-post'))).toBe('');
  await expect(testId(page, 'tweetButtonInline')).toBeDisabled();
});

test('an open typeahead swaps the key map: Enter picks, Escape closes only the list, nothing is sent', async ({
  plainPage: page,
}) => {
  await open(page, row('modal-post'));
  await type(page, row('modal-post'), 'Well done @har');
  const list = page.locator('[role="listbox"]');
  await expect(list).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(list).toBeVisible();
  await page.keyboard.press('Enter');
  expect(await submissions(page)).toEqual([]);
  expect(await model(page, row('modal-post'))).toBe('Well done @harbourschool ');
  await page.keyboard.type('@har');
  await expect(list).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  expect(await tell(page, 'discards')).toEqual([]);
  await page.keyboard.press('Control+Enter');
  expect((await submissions(page))[0]?.text).toBe('Well done @harbourschool @har');
});

test('the editor names an active descendant even at rest, as on X', async ({ plainPage: page }) => {
  await open(page, row('inline-post'));
  await expect(page.locator(editable)).toHaveAttribute('aria-activedescendant', /^typeaheadFocus-/);
  await expect(page.locator('[role="listbox"]')).toHaveCount(0);
});

test('a press with Alt does nothing, nor does Enter with AltGr', async ({ plainPage: page }) => {
  await open(page, row('inline-post'));
  await type(page, row('inline-post'), CLEAN);
  await testId(page, 'tweetButtonInline').click({ modifiers: ['Alt'] });
  await focusEditor(page, row('inline-post'));
  await page.keyboard.press('Control+Alt+Enter');
  expect(await submissions(page)).toEqual([]);
});

for (const how of ['Escape', 'outside'] as const)
  test(`the modal asks whether to discard a draft (${how})`, async ({ plainPage: page }) => {
    await open(page, row('modal-post'));
    await type(page, row('modal-post'), CLEAN);
    if (how === 'Escape') await page.keyboard.press('Escape');
    else
      await page.evaluate(() =>
        document.documentElement.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true })),
      );
    expect(await tell(page, 'discards')).toEqual(['modal-post']);
    await testId(page, 'confirmationSheetCancel').click();
    expect(await page.evaluate(() => window.replica.surfaces())).toEqual(['inline-post']);
  });

test('the dialog takes the focus back from anything outside it', async ({ plainPage: page }) => {
  await open(page, row('modal-post'));
  await focusEditor(page, row('modal-post'));
  await testId(page, 'AppTabBar_Home_Link').focus();
  expect(await page.evaluate(() => document.activeElement?.closest('[role="dialog"]') !== null)).toBe(true);
});

test('Post moves when a part is added to a thread, and publishes all parts', async ({ plainPage: page }) => {
  await open(page, row('modal-post'));
  await type(page, row('modal-post'), 'One');
  const before = await page.evaluateHandle(() => window.replica.submit('modal-post')?.parentElement?.parentElement);
  await testId(page, 'addButton').click();
  const moved = await page.evaluate(
    (p) => window.replica.submit('modal-post')?.parentElement?.parentElement !== p,
    before,
  );
  expect(moved).toBe(true);
  await expect(testId(page, 'tweetTextarea_1')).toBeFocused();
  await page.keyboard.type('Two');
  await expect(testId(page, 'tweetButton')).toHaveText('Post all');
  await submitBy(page, row('modal-post'), 'click');
  expect((await submissions(page))[0]?.text).toBe('One\n\nTwo');
});

test('what is published is the state of the editor, whatever was written into its nodes', async ({
  plainPage: page,
}) => {
  await open(page, row('inline-post'));
  await type(page, row('inline-post'), CLEAN);
  await page.evaluate(() => {
    const leaf = document.querySelector('[data-text="true"]');
    if (leaf) leaf.textContent = 'Written from outside';
  });
  await submitBy(page, row('inline-post'), 'click');
  expect((await submissions(page))[0]?.text).toBe(CLEAN);
});

for (const how of ['change', 'drop', 'paste'] as const)
  test(`a file attached by ${how} leaves at once and is published with the post`, async ({ plainPage: page }) => {
    await open(page, row('inline-post'));
    if (how === 'change')
      await testId(page, 'fileInput').setInputFiles({
        name: 'a.png',
        mimeType: 'image/png',
        buffer: Buffer.from('png'),
      });
    else
      await page.evaluate((kind) => {
        const data = new DataTransfer();
        data.items.add(new File(['png'], 'a.png', { type: 'image/png' }));
        const init = { bubbles: true, cancelable: true };
        const event =
          kind === 'drop'
            ? new DragEvent('drop', { ...init, dataTransfer: data })
            : new ClipboardEvent('paste', { ...init, clipboardData: data });
        window.replica.editor('inline-post')?.dispatchEvent(event);
      }, how);
    await expect
      .poll(async () => (await tell(page, 'uploads')).map(({ name, how: by }) => [name, by]))
      .toEqual([['a.png', how]]);
    expect(await page.evaluate(() => window.replica.fileInput('inline-post')?.files?.length)).toBe(0);
    await expect(testId(page, 'attachments').locator('img')).toHaveAttribute('src', /^blob:https:\/\/x\.com\//);
    await submitBy(page, row('inline-post'), 'click');
    expect((await submissions(page))[0]?.files).toEqual(['a.png']);
    expect(await tell(page, 'errors')).toEqual([]);
  });

test('alt text is saved back into the composer and published with Post', async ({ plainPage: page }) => {
  await open(page, row('alt-text'));
  await type(page, row('alt-text'), 'Children at a museum');
  await submitBy(page, row('alt-text'), 'click');
  expect(page.url()).toBe('https://x.com/compose/post');
  await expect(testId(page, 'altTextLabel')).toHaveText('Children at a museum');
  await type(page, row('modal-post'), CLEAN);
  await submitBy(page, row('modal-post'), 'click');
  expect((await submissions(page)).map(({ surface, extra, files }) => ({ surface, extra, files }))).toEqual([
    { surface: 'alt-text', extra: {}, files: [] },
    { surface: 'modal-post', extra: { alt: 'Children at a museum' }, files: ['sample.png'] },
  ]);
});

test('a sub-screen keeps the draft although its nodes are made anew', async ({ plainPage: page }) => {
  await open(page, row('alt-text'));
  await testId(page, 'app-bar-back').click();
  await type(page, row('modal-post'), CLEAN);
  await testId(page, 'altTextLabel').click();
  await testId(page, 'app-bar-back').click();
  expect(await model(page, row('modal-post'))).toBe(CLEAN);
});

test('X asks its own question after the press, and publishes once at its answer', async ({ plainPage: page }) => {
  await open(page, row('modal-post'), { confirm: '1' });
  await type(page, row('modal-post'), CLEAN);
  await submitBy(page, row('modal-post'), 'click');
  expect(await submissions(page)).toEqual([]);
  await testId(page, 'confirmationSheetCancel').click();
  expect(await submissions(page)).toEqual([]);
  await submitBy(page, row('modal-post'), 'click');
  await testId(page, 'confirmationSheetConfirm').click();
  expect(await submissions(page)).toHaveLength(1);
});

test('a second press on a slow site makes a second post', async ({ plainPage: page }) => {
  await open(page, row('inline-post'), { slow: '1' });
  await type(page, row('inline-post'), CLEAN);
  await submitBy(page, row('inline-post'), 'click');
  await submitBy(page, row('inline-post'), 'click');
  expect(await model(page, row('inline-post'))).toBe(CLEAN);
  await expect.poll(async () => (await submissions(page)).length).toBe(2);
});

test('labels follow the language, test-ids do not; class names are new at each load', async ({ plainPage: page }) => {
  const seen: string[] = [];
  const classes: string[] = [];
  for (const lang of ['en', 'pl', 'ur', 'cy']) {
    await open(page, row('inline-post'), { lang });
    const button = testId(page, 'tweetButtonInline');
    seen.push((await button.textContent()) ?? '');
    classes.push((await button.getAttribute('class')) ?? '');
  }
  expect(new Set(seen).size).toBe(4);
  expect(new Set(classes).size).toBe(4);
  await open(page, row('inline-post'), { lang: 'ur' });
  expect(await page.evaluate(() => [document.documentElement.dir, getComputedStyle(document.body).direction])).toEqual([
    'rtl',
    'rtl',
  ]);
});

test('a composer is made anew when the path changes', async ({ plainPage: page }) => {
  await open(page, row('inline-post'));
  await type(page, row('inline-post'), CLEAN);
  const before = await page.evaluateHandle(() => window.replica.editor('inline-post'));
  await page.evaluate(() => window.replica.open('inline-reply'));
  await page.waitForFunction(() => window.replica.editor('inline-reply') !== null);
  expect(await before.evaluate((node) => node?.isConnected)).toBe(false);
  expect(await page.evaluate(() => window.replica.surfaces())).toEqual(['inline-reply']);
});

test('an intent link brings its words into the modal', async ({ plainPage: page }) => {
  await page.goto('https://x.com/intent/post?text=From%20a%20link');
  await page.waitForFunction(() => window.replica?.model('modal-post') === 'From a link');
  await page.locator('[role="dialog"] [data-testid="tweetButton"]').click();
  expect((await submissions(page))[0]?.text).toBe('From a link');
});

test('the narrow layout has a textarea, with the test-id on it or round it', async ({ plainPage: page }) => {
  for (const textarea of ['on', 'inside']) {
    await page.goto(replicaUrl('https://x.com/compose/post', 'mobile-post', { textarea }));
    const field = page.locator(
      textarea === 'inside' ? 'div[data-testid="tweetTextarea_0"] textarea' : 'textarea[data-testid="tweetTextarea_0"]',
    );
    await field.fill(CLEAN);
    await testId(page, 'tweetButton').click();
    expect((await submissions(page)).map(({ surface, text }) => [surface, text])).toEqual([['mobile-post', CLEAN]]);
  }
});

test('the page names account, protected account and community', async ({ plainPage: page }) => {
  await open(page, row('community-post'), { protected: '1', handle: 'jo_marsh' });
  await expect(testId(page, 'SideNav_AccountSwitcher_Button')).toContainText('@jo_marsh');
  await expect(testId(page, 'AppTabBar_Profile_Link')).toHaveAttribute('href', '/jo_marsh');
  await expect(testId(page, 'icon-lock')).toBeVisible();
  await expect(testId(page, 'communityName')).toHaveText('Year 6 Teachers');
});
