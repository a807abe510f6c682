import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import type { ElementHandle, Page } from 'puppeteer-core';
import { SITES } from '../replicas/serve.ts';
import { digestOf, Files } from './contract/attach.ts';
import { type Firefox, launchFirefox } from './fixtures/firefox.ts';
import { focusEditor, model, open, type } from './fixtures/firefox-compose.ts';
import { buildHandOnExtension, type HandOnRequest } from './fixtures/hand-on-extension.ts';

/** The attach gate in Firefox: the files that we hand on lie in another compartment than the page, and must be its own to read. */
const ROWS: readonly [site: keyof typeof SITES, surface: string][] = [
  ['x', 'inline-post'],
  ['facebook', 'post'],
  ['instagram', 'message'],
];
const EXTENSION = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));

test.describe.configure({ mode: 'default' });

const files = new Files();
const [ONE = '', TWO = ''] = files.pictures('one.png', 'two.png');
const UNREADABLE = files.file('empty.png', '');
let firefox: Firefox;
test.beforeAll(async () => {
  test.setTimeout(120_000);
  firefox = await launchFirefox({ extension: EXTENSION });
});
test.afterAll(() => firefox?.close());

const uploads = (page: Page) => page.evaluate(() => window.replica.uploads.map(({ digest, how }) => ({ digest, how })));
const errors = (page: Page) => page.evaluate(() => window.replica.errors);

async function choose(page: Page, id: string, ...chosen: string[]): Promise<void> {
  const input = await page.evaluateHandle((surface) => window.replica.fileInput(surface), id);
  await (input.asElement() as ElementHandle<HTMLInputElement>).uploadFile(...chosen);
}

async function answer(page: Page, label: string): Promise<void> {
  const panel = firefox.interstitial(page);
  await expect(async () => {
    if (await panel.isOpen()) await panel.press(label);
    expect(await panel.isOpen()).toBe(false);
  }).toPass({ intervals: [300], timeout: 15_000 });
}

for (const [site, surface] of ROWS) {
  const row = SITES[site].surfaces.find(({ id }) => id === surface);
  if (!row) throw new Error(`no replica of ${site} ${surface}`);

  test(`${site} ${surface}: clean pictures go on by the picker, same bytes, same order, once`, async () => {
    test.setTimeout(90_000);
    const page = await firefox.newPage();
    await open(page, row);
    await type(page, row, 'Beans.');
    await choose(page, row.id, ONE, TWO);
    const wanted = [ONE, TWO].map((file) => ({ digest: digestOf(file), how: 'change' }));
    await expect.poll(() => uploads(page), { timeout: 45_000 }).toEqual(wanted);
    await new Promise((done) => setTimeout(done, 400));
    expect(await uploads(page)).toEqual(wanted);
    expect(await model(page, row)).toBe('Beans.');
    expect(await errors(page)).toEqual([]);
    await page.close();
  });

  test(`${site} ${surface}: nothing leaves before the answer, and what is left out never does`, async () => {
    test.setTimeout(90_000);
    const page = await firefox.newPage();
    await open(page, row);
    await choose(page, row.id, ONE, UNREADABLE, TWO);
    await firefox.interstitial(page).wait(true, 45_000);
    expect(await uploads(page)).toEqual([]);
    await answer(page, 'Leave it out');
    const wanted = [ONE, TWO].map((file) => ({ digest: digestOf(file), how: 'change' }));
    await expect.poll(() => uploads(page), { timeout: 15_000 }).toEqual(wanted);
    expect(await errors(page)).toEqual([]);
    await page.close();
  });
}

/** Trusted ones cannot be made in Firefox without a screen, so this is the second half alone: from us to the page. */
test.describe('drops and pastes that are handed on', () => {
  let plain: Firefox;
  test.beforeAll(async () => {
    test.setTimeout(120_000);
    const hosts = ROWS.map(([site]) => SITES[site].hosts[0] ?? '');
    plain = await launchFirefox({ extension: await buildHandOnExtension(hosts) });
  });
  test.afterAll(() => plain?.close());

  for (const [site, surface] of ROWS) {
    test(`are the page's own to read: ${site} ${surface}`, async () => {
      test.setTimeout(60_000);
      const row = SITES[site].surfaces.find(({ id }) => id === surface);
      if (!row) throw new Error(`no replica of ${site} ${surface}`);
      const page = await plain.newPage();
      await open(page, row);
      const wanted: { digest: string; how: string }[] = [];
      for (const how of ['drop', 'paste'] as const) {
        await focusEditor(page, row);
        const request: HandOnRequest = { handOn: how, name: 'a.png', content: `bytes of a ${how}`, text: '' };
        await page.evaluate((asked) => window.postMessage(asked, '*'), request as never);
        wanted.push({ digest: createHash('sha256').update(request.content).digest('hex'), how });
        await expect.poll(() => uploads(page), { message: how }).toEqual(wanted);
      }
      expect(await errors(page)).toEqual([]);
      await page.close();
    });
  }
});
