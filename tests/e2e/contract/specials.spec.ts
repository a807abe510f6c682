import type { Page } from '@playwright/test';
import type { SurfaceRow } from '../../replicas/shared/site.ts';
import {
  answer,
  CLEAN,
  expectHeld,
  expectNoMore,
  expectPublished,
  focusEditor,
  HELD,
  model,
  open,
  sentTexts,
  settle,
  submissions,
  submitAndHold,
  submitBy,
  type,
} from './compose.ts';
import { chip, expect, interstitial, test } from './contract-test.ts';
import { changePack, stateOf, store } from './extension-state.ts';
import { surface } from './surfaces.ts';

const sent = async (page: Page) => (await submissions(page)).map(({ surface: id, trusted }) => ({ id, trusted }));

const openOver = async (page: Page, row: SurfaceRow): Promise<void> => {
  await page.evaluate((id) => window.replica.open(id), row.id);
  await page.waitForFunction((id) => window.replica.editor(id) !== null, row.id);
};

test('x: the box in the dialog and the one below it, of one test-id, are judged each by its own words', async ({
  page,
}) => {
  const below = surface('x', 'inline-post');
  const over = surface('x', 'modal-post');
  await open(page, below);
  await type(page, below, HELD);
  await settle(page, HELD);
  await openOver(page, over);
  await type(page, over, CLEAN);
  await settle(page, CLEAN);
  await submitBy(page, over, 'click');
  await expect.poll(() => sent(page)).toEqual([{ id: 'modal-post', trusted: true }]);
  await page.evaluate(() => window.replica.submissions.splice(0));
  await submitAndHold(page, below, 'click');
});

test('facebook: a post, a comment and a chat at once are judged each by its own words', async ({ page }) => {
  const comment = surface('facebook', 'comment');
  const chat = surface('facebook', 'chat');
  const post = surface('facebook', 'post');
  await open(page, comment);
  await type(page, comment, HELD);
  await settle(page, HELD);
  await type(page, chat, CLEAN);
  await settle(page, CLEAN);
  await submitBy(page, chat, 'enter');
  await expect.poll(() => sent(page)).toEqual([{ id: 'chat', trusted: true }]);
  await openOver(page, post);
  await type(page, post, `${CLEAN} Twice.`);
  await settle(page, `${CLEAN} Twice.`);
  await submitBy(page, post, 'click');
  await expect
    .poll(() => sent(page))
    .toEqual([
      { id: 'chat', trusted: true },
      { id: 'post', trusted: true },
    ]);
  await page.evaluate(() => window.replica.submissions.splice(0));
  await submitAndHold(page, comment, 'enter');
});

for (const [site, from, to] of [
  ['x', 'inline-post', 'message'],
  ['facebook', 'comment', 'message'],
] as const)
  test(`${site}: the page goes elsewhere while the question is open: nothing is posted, the next box works`, async ({
    page,
  }) => {
    const left = surface(site, from);
    const next = surface(site, to);
    await open(page, left);
    await type(page, left, HELD);
    await settle(page, HELD);
    await submitAndHold(page, left, 'click');
    await openOver(page, next);
    if (await interstitial(page).isOpen()) await answer(page, 'Post anyway');
    await expectNoMore(page, 0);
    await type(page, next, HELD);
    await submitAndHold(page, next, 'enter');
    expect(await page.evaluate(() => window.replica.errors)).toEqual([]);
  });

for (const [site, id, mention, name] of [
  ['x', 'legacy-message', ' @h', ''],
  ['facebook', 'comment', ' @Ami', 'Amina Sample'],
  ['facebook', 'message', ' @Ami', 'Amina Sample'],
] as const)
  test(`${site} ${id}: Enter picks from the mention menu, then submits`, async ({ page }) => {
    const row = surface(site, id);
    await open(page, row);
    await type(page, row, HELD + mention);
    await expect.poll(() => page.locator('[role="option"]').count()).toBeGreaterThan(0);
    await settle(page, HELD);
    await page.keyboard.press('Enter');
    await expect.poll(() => model(page, row)).not.toMatch(/@(h|Ami)$/);
    expect(await model(page, row)).toContain(name);
    expect(await interstitial(page).isOpen()).toBe(false);
    expect(await submissions(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await expectHeld(page, 'Enter after picking');
  });

for (const [site, id] of [
  ['x', 'message'],
  ['facebook', 'comment'],
  ['instagram', 'comment'],
] as const)
  test(`${site} ${id}: Enter that ends a composition is no submission`, async ({ page }) => {
    const row = surface(site, id);
    await open(page, row);
    await type(page, row, HELD);
    await settle(page, HELD);
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Input.imeSetComposition', { text: 'か', selectionStart: 1, selectionEnd: 1 });
    const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 };
    await cdp.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...enter });
    await cdp.send('Input.insertText', { text: 'か' });
    await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...enter });
    await expect.poll(() => model(page, row)).toContain(`${HELD}か`);
    await expectNoMore(page, 0);
    await page.keyboard.press('Enter');
    await expectHeld(page, 'Enter after the composition');
  });

test('x thread: any part of it is looked at', async ({ page }) => {
  const row = { ...surface('x', 'thread'), main: 1 };
  await open(page, row);
  await type(page, { ...row, main: 0 }, CLEAN);
  await type(page, row, ` ${HELD}`);
  await settle(page, HELD);
  await submitAndHold(page, row, 'click');
  await answer(page, 'Post anyway');
  await expectPublished(page, row, 'click', HELD);
  expect((await sentTexts(page))[0]).toContain(CLEAN);
});

test('a rule that stops asks for a reason, and then posts once', async ({ page, serviceWorker }) => {
  const worker = await serviceWorker();
  const row = surface('x', 'inline-post');
  const restore = await changePack(worker, 'stop', 'stop');
  try {
    await open(page, row);
    await expect.poll(async () => (await stateOf(worker, page))?.packRevision).toBe('stop');
    await type(page, row, HELD);
    await settle(page, HELD);
    await submitAndHold(page, row, 'click');
    const panel = interstitial(page);
    await expect(async () => {
      await panel.press('Post anyway');
      expect(await panel.text()).toContain('Pick a reason here first');
    }).toPass();
    expect(await submissions(page)).toEqual([]);
    await page.keyboard.press('Space');
    await answer(page, 'Post anyway');
    await expectPublished(page, row, 'click', HELD);
    await expectNoMore(page);
  } finally {
    await restore();
  }
});

for (const [state, change] of [
  ['off', { enabled: false }],
  ['paused', { pausedUntil: Date.now() + 600_000 }],
  ['site-paused', { pausedSites: ['x'] }],
] as const)
  test(`${state}: everything is let through, nothing is said; back on, it is held`, async ({ page, serviceWorker }) => {
    const worker = await serviceWorker();
    const row = surface('x', 'inline-post');
    const on = { enabled: true, pausedUntil: null, pausedSites: [] };
    await open(page, row);
    try {
      await store(worker, change);
      await expect.poll(async () => (await stateOf(worker, page))?.protection).toBe(state);
      expect((await stateOf(worker, page))?.badge).not.toBe('');
      await type(page, row, HELD);
      await submitBy(page, row, 'click');
      await expect.poll(() => sent(page)).toEqual([{ id: row.id, trusted: true }]);
      expect(await chip(page).isOpen()).toBe(false);
      await store(worker, on);
      await expect.poll(async () => (await stateOf(worker, page))?.protection).toBe('on');
      await page.evaluate(() => window.replica.submissions.splice(0));
      await type(page, row, HELD);
      await submitAndHold(page, row, 'click');
    } finally {
      await store(worker, on);
    }
  });

test('a compose box that nobody knows is told by badge and popup', async ({ page, serviceWorker }) => {
  const worker = await serviceWorker();
  const row = surface('x', 'inline-post');
  await open(page, row);
  await focusEditor(page, row);
  await expect.poll(async () => (await stateOf(worker, page))?.surfaces).toEqual([{ id: 'inline-post', kind: 'post' }]);
  expect(await stateOf(worker, page)).toMatchObject({ unrecognised: 0, badge: '' });
  await page.evaluate(() => {
    const box = document.createElement('div');
    box.contentEditable = 'true';
    box.role = 'textbox';
    box.id = 'unknown';
    box.textContent = 'New here';
    document.body.append(box);
    box.focus();
  });
  await expect.poll(async () => (await stateOf(worker, page))?.badge).toBe('!');
  expect((await stateOf(worker, page))?.unrecognised).toBe(1);
  await focusEditor(page, row);
  await expect.poll(async () => (await stateOf(worker, page))?.badge).toBe('');
});
