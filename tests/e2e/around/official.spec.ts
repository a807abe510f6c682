import type { Page, Worker } from '@playwright/test';
import {
  answer,
  expectNoMore,
  expectPublished,
  leaks,
  NO_LEAKS,
  open,
  retype,
  sentTexts,
  settle,
  submissions,
  submitBy,
  type,
} from '../contract/compose.ts';
import { chip, expect, interstitial, test } from '../contract/contract-test.ts';
import type { ExtensionApi } from '../contract/extension-state.ts';
import { surface } from '../contract/surfaces.ts';

const row = surface('x', 'inline-post');
const DRAFT = 'Sports day is on Friday at ten.';
const ASKS = { en: 'Has a colleague read this?' };

/** The pack in force with an account of the school's, and what is asked on it; the answer puts the old one back. */
async function withOfficial(worker: Worker, revision: string): Promise<() => Promise<void>> {
  const kept = await worker.evaluate(
    async ([next, notice]) => {
      const { local: store } = (globalThis as unknown as { chrome: ExtensionApi }).chrome.storage;
      const { pack: stored } = await store.get('pack');
      const pack = stored?.value?.pack as { clauses: { id: string }[] };
      const clauses = [pack.clauses[0]?.id ?? ''];
      const advice = { en: 'The policy asks for a second pair of eyes.' };
      const official = [
        { id: 'second', kind: 'second-reader', clauses, notice, advice, surfaces: ['post'] },
        { id: 'sign', kind: 'sign-off', clauses, notice: { en: 'Can readers see who is posting?' }, advice },
      ];
      const changed = { ...pack, official, accounts: [{ site: 'x', handle: '@jo_marsh' }] };
      await store.set({ pack: { version: 1, value: { ...stored?.value, revision: next, pack: changed } } });
      return stored;
    },
    [revision, ASKS] as const,
  );
  return () =>
    worker.evaluate(async (pack) => {
      await (globalThis as unknown as { chrome: ExtensionApi }).chrome.storage.local.set({ pack });
    }, kept);
}

/** Held by the second reader alone, with what it says. */
async function expectAsked(page: Page): Promise<void> {
  await expect.poll(() => interstitial(page).isOpen()).toBe(true);
  expect(await submissions(page)).toEqual([]);
  expect(await interstitial(page).text()).toContain(ASKS.en);
}

async function copyForColleague(page: Page): Promise<string> {
  await expect(async () => {
    await interstitial(page).press('Copy it for a colleague');
    expect(await interstitial(page).text()).toContain('Copied.');
  }).toPass({ intervals: [300], timeout: 5_000 });
  return page.evaluate(() => navigator.clipboard.readText());
}

/** What the colleague does, on the page of the extension; the code that they get. */
async function readBy(colleague: Page, copy: string): Promise<string> {
  await colleague.getByLabel('Their message').fill(`Hi,\n${copy}`);
  await colleague.getByRole('button', { name: /I have read it$/ }).click();
  return (await colleague.locator('output').textContent()) ?? '';
}

async function enterCode(page: Page, code: string): Promise<void> {
  await expect(async () => {
    await interstitial(page).press('Code that they give you');
    expect(await interstitial(page).focused()).toBe('Code that they give you');
  }).toPass({ intervals: [100], timeout: 3_000 });
  await page.keyboard.press('Control+A');
  await page.keyboard.type(code.toLowerCase());
}

let restore = async () => {};
test.beforeEach(async ({ serviceWorker, context }, { testId }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const worker = await serviceWorker();
  await worker.evaluate(async () => {
    const { local: store } = (globalThis as unknown as { chrome: ExtensionApi }).chrome.storage;
    await store.set({ copied: { version: 1, value: [] }, outcomes: { version: 1, value: [] } });
  });
  restore = await withOfficial(worker, `official ${testId}`);
});
test.afterEach(() => restore());

test('a post of the school’s account is held until a colleague has read it; their code fits this draft alone', async ({
  page,
  context,
  serviceWorker,
}) => {
  test.slow();
  await open(page, row);
  await type(page, row, DRAFT);
  await settle(page, DRAFT);
  await expect.poll(() => chip(page).isOpen()).toBe(true);
  await submitBy(page, row, 'click');
  await expectAsked(page);
  const copy = await copyForColleague(page);
  expect(copy).toContain(DRAFT);

  const colleague = await context.newPage();
  await colleague.goto(new URL('/second-reader.html', (await serviceWorker()).url()).href);
  const code = await readBy(colleague, copy);
  await expect(colleague.getByText('This copy was made on this device.')).toBeVisible();
  await expect(colleague.getByText('Can readers see who is posting?')).toBeVisible();
  expect(code).toMatch(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/);
  await colleague.close();
  await page.bringToFront();

  await enterCode(page, '00000-00000');
  await interstitial(page).press('Post anyway');
  await expect.poll(() => interstitial(page).text()).toContain('It does not fit.');
  expect(await submissions(page)).toEqual([]);

  await enterCode(page, code);
  await page.keyboard.press('Tab');
  await expect.poll(() => interstitial(page).text()).toContain('It has been read.');
  await answer(page, 'Post it now');
  await expectPublished(page, row, 'click', DRAFT);
  await expectNoMore(page);
  const worker = await serviceWorker();
  const { outcomes, copied } = await worker.evaluate(async () => {
    const { local: store } = (globalThis as unknown as { chrome: ExtensionApi }).chrome.storage;
    return { ...(await store.get('outcomes')), ...(await store.get('copied')) };
  });
  expect(outcomes?.value).toEqual([expect.objectContaining({ categories: ['official'], choice: 'read-first' })]);
  expect(JSON.stringify([outcomes, copied])).not.toContain('Sports');

  // Other words need to be read anew, and the code for the first does not fit them.
  const other = `${DRAFT} Bring water.`;
  await type(page, row, other);
  await settle(page, other);
  await submitBy(page, row, 'click');
  await expect.poll(() => interstitial(page).isOpen()).toBe(true);
  await enterCode(page, code);
  await page.keyboard.press('Tab');
  await expect.poll(() => interstitial(page).text()).toContain('It does not fit.');
  await page.keyboard.press('Escape');
  await expect.poll(() => interstitial(page).isOpen()).toBe(false);
  expect(await sentTexts(page)).toHaveLength(1);
  expect(await leaks(page)).toEqual(NO_LEAKS);
});

test('the code stays good for the draft after Edit my post, and is gone with its words', async ({
  page,
  context,
  serviceWorker,
}) => {
  test.slow();
  await open(page, row);
  await type(page, row, DRAFT);
  await settle(page, DRAFT);
  await submitBy(page, row, 'click');
  await expectAsked(page);
  const copy = await copyForColleague(page);
  const colleague = await context.newPage();
  await colleague.goto(new URL('/second-reader.html', (await serviceWorker()).url()).href);
  const code = await readBy(colleague, copy);
  await colleague.close();
  await page.bringToFront();
  await enterCode(page, code);
  await page.keyboard.press('Tab');
  await expect.poll(() => interstitial(page).text()).toContain('It has been read.');
  await answer(page, 'Edit my post');

  await retype(page, row, 'Sports day is on Monday.');
  await settle(page, 'Sports day is on Monday.');
  await submitBy(page, row, 'click');
  await expectAsked(page);
  await page.keyboard.press('Escape');
  await expect.poll(() => interstitial(page).isOpen()).toBe(false);

  await retype(page, row, DRAFT);
  await settle(page, DRAFT);
  await submitBy(page, row, 'click');
  await expectPublished(page, row, 'click', DRAFT);
  await expectNoMore(page);
});

test('it is a habit and no lock: Post anyway posts once; a personal account is not asked', async ({ page }) => {
  test.slow();
  await open(page, row);
  await type(page, row, DRAFT);
  await settle(page, DRAFT);
  await submitBy(page, row, 'click');
  await expectAsked(page);
  await answer(page, 'Post anyway');
  await expectPublished(page, row, 'click', DRAFT);
  await expectNoMore(page);

  await open(page, row, { handle: 'somebody_else' });
  await type(page, row, DRAFT);
  await settle(page, DRAFT);
  await submitBy(page, row, 'click');
  await expect.poll(() => sentTexts(page)).toEqual([DRAFT]);
  expect(await interstitial(page).isOpen()).toBe(false);
});

test('the same question has another face on the next page', async ({ page }) => {
  test.slow();
  const faces: string[] = [];
  for (let visit = 0; visit < 3; visit++) {
    await open(page, row);
    await type(page, row, DRAFT);
    await settle(page, DRAFT);
    await submitBy(page, row, 'click');
    await expectAsked(page);
    faces.push((await interstitial(page).text()).split('\n')[0] ?? '');
    await page.keyboard.press('Escape');
    await expect.poll(() => interstitial(page).isOpen()).toBe(false);
  }
  expect(new Set(faces).size).toBe(3);
});
