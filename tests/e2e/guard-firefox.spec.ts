import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { SITES } from '../replicas/serve.ts';
import type { SurfaceRow } from '../replicas/shared/site.ts';
import { CLEAN, RISKY, type Way } from './contract/compose.ts';
import { type Firefox, launchFirefox } from './fixtures/firefox.ts';
import { focusEditor, model, open, submissions, submitBy, submitThrough, type } from './fixtures/firefox-compose.ts';

/** The core of the contract in Firefox: one editor of each kind on each site, by button and by key. */
const ROWS: readonly [site: keyof typeof SITES, surface: string][] = [
  ['x', 'inline-post'],
  ['x', 'modal-post'],
  ['x', 'message'],
  ['facebook', 'post'],
  ['facebook', 'comment'],
  ['facebook', 'message'],
  ['instagram', 'caption'],
  ['instagram', 'comment'],
  ['instagram', 'message'],
];
const EXTENSION = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));

test.describe.configure({ mode: 'default' });

let firefox: Firefox;
test.beforeAll(async () => {
  test.setTimeout(120_000);
  firefox = await launchFirefox({ extension: EXTENSION });
  await readerAwake();
});
test.afterAll(() => firefox?.close());

/** The first drafts wait for the models to load; once one goes out by the site's own event, they are answered in time. */
async function readerAwake(): Promise<void> {
  const row = SITES.x.surfaces.find(({ id }) => id === 'inline-post');
  if (!row) throw new Error('no inline post');
  const page = await firefox.newPage();
  const goesByItself = async () => {
    await open(page, row);
    await type(page, row, CLEAN);
    await new Promise((done) => setTimeout(done, 800));
    await submitThrough(page, row, 'click');
    return (await submissions(page))[0]?.trusted;
  };
  await expect.poll(goesByItself, { timeout: 60_000 }).toBe(true);
  await page.close();
}

const isOpen = (page: Page) => () => firefox.interstitial(page).isOpen();

async function held(page: Page, row: SurfaceRow, way: Way): Promise<void> {
  await expect
    .poll(
      async () => {
        if (!(await isOpen(page)())) await submitBy(page, row, way);
        return isOpen(page)();
      },
      { timeout: 15_000 },
    )
    .toBe(true);
  expect(await submissions(page)).toEqual([]);
}

for (const [site, surface] of ROWS) {
  const row = SITES[site].surfaces.find(({ id }) => id === surface);
  if (!row) throw new Error(`no replica of ${site} ${surface}`);
  const ways: Way[] = ['click', ...row.keys];

  test(`${site} ${surface}: a clean draft goes out once, by the site's own event`, async () => {
    test.setTimeout(60_000);
    const page = await firefox.newPage();
    for (const way of ways) {
      await open(page, row);
      await type(page, row, CLEAN);
      await new Promise((done) => setTimeout(done, 800));
      await submitThrough(page, row, way);
      expect(
        (await submissions(page)).map(({ text, trusted }) => ({ text, trusted })),
        way,
      ).toEqual([{ text: expect.stringContaining(CLEAN), trusted: true }]);
    }
    await page.close();
  });

  test(`${site} ${surface}: a risky draft is held, kept by Escape, and goes out once after Post anyway`, async () => {
    test.setTimeout(90_000);
    const page = await firefox.newPage();
    for (const way of ways) {
      await open(page, row);
      await type(page, row, RISKY);
      await new Promise((done) => setTimeout(done, 800));
      await held(page, row, way);
      expect(await firefox.interstitial(page).text()).toContain('useless');
      await page.keyboard.press('Escape');
      await expect.poll(isOpen(page)).toBe(false);
      expect(await model(page, row)).toContain(RISKY);
      await focusEditor(page, row);
      await held(page, row, way);
      await expect
        .poll(async () => {
          if (await isOpen(page)()) await firefox.interstitial(page).press('Post anyway');
          return isOpen(page)();
        })
        .toBe(false);
      await submitThroughOnce(page, row, way);
      const sent = await submissions(page);
      expect(
        sent.map(({ text }) => text.includes(RISKY)),
        way,
      ).toEqual([true]);
      expect(await page.evaluate(() => window.replica.errors), way).toEqual([]);
    }
    await page.close();
  });
}

/** The release takes a moment; a site with further steps (Next, then Post) needs the person's next press. */
async function submitThroughOnce(page: Page, row: SurfaceRow, way: Way): Promise<void> {
  for (let waited = 0; waited < 20 && (await submissions(page)).length === 0; waited++) {
    await new Promise((done) => setTimeout(done, 100));
  }
  await submitThrough(page, row, way);
  await new Promise((done) => setTimeout(done, 500));
}
