import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { type Firefox, launchFirefox } from '../fixtures/firefox.ts';
import { inFirefoxPopup } from '../fixtures/firefox-popup.ts';

const EXTENSION = fileURLToPath(new URL('../../../.output/firefox-mv3', import.meta.url));
const UUID = '5d3c7a0e-9f42-4a6b-8a1c-2f6d0e4b7c91';

test.describe.configure({ mode: 'serial', timeout: 90_000 });

let firefox: Firefox;
let folder: string;

test.beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'purple-pen-downloads-'));
  firefox = await launchFirefox({
    extension: EXTENSION,
    prefs: {
      'extensions.webextensions.uuids': JSON.stringify({ '{7c1d5c0e-0e5b-4f0a-9a3e-5d2f6b8e4a11}': UUID }),
      'browser.download.folderList': 2,
      'browser.download.dir': folder,
      'browser.download.useDownloadDir': true,
    },
  });
});
test.afterAll(() => firefox.close());

const saved = (): string =>
  readdirSync(folder)
    .filter((name) => /^evidence-note-.*\.html$/.test(name))
    .map((name) => readFileSync(path.join(folder, name), 'utf8'))
    .join('');

/** Runs in the popup; it must stand alone. */
const MAKE_AND_SAVE = `async () => {
  const { document } = content;
  const rest = () => new Promise((done) => content.setTimeout(done, 100));
  const find = (what) => {
    for (const one of document.querySelectorAll(what)) return one;
  };
  const wait = async (look) => {
    for (let tries = 0; tries < 100; tries++) {
      if (look()) return look();
      await rest();
    }
    throw new Error('waited in vain for ' + look);
  };
  (await wait(() => find('#tab-help'))).click();
  (await wait(() => find('#abuse summary'))).click();
  (await wait(() => find('.evidence .primary'))).click();
  const { naturalWidth } = await wait(() => find('.evidence img'));
  find('.evidence .buttons .primary').click();
  await wait(() => !find('.evidence img'));
  return naturalWidth;
}`;

test('Firefox: a note from the toolbar has its picture, and arrives as a file', async () => {
  const page = await firefox.newPage();
  await page.goto('https://x.com/jo_marsh?bio=Reads+a+lot.');
  await page.waitForSelector('[data-testid="UserDescription"]');
  await page.evaluate(() =>
    getSelection()?.selectAllChildren(document.querySelector('[data-testid="UserDescription"]') as Element),
  );
  await page.bringToFront();
  expect(Number(await inFirefoxPopup(firefox.browser, MAKE_AND_SAVE))).toBeGreaterThan(1000);
  await expect.poll(saved).toMatch(/<\/html>\s*$/);
  expect(saved()).toContain('https://x.com/jo_marsh?bio=Reads+a+lot.');
  expect(saved()).toMatch(/<pre dir="auto">\s*Reads a lot\.<\/pre>/);
  expect(saved()).toContain('<img src="data:image/png;base64,iVBORw0KGgo');
});

test('Firefox: without leave for a picture the note is saved without one', async () => {
  const page = await firefox.browser.newPage();
  // An extension's page in Firefox answers no `goto`, so that it is waited for.
  void page.goto(`moz-extension://${UUID}/popup.html#help`).catch(() => undefined);
  await page.waitForFunction(() => location.protocol === 'moz-extension:' && document.querySelector('#abuse') !== null);
  await page.click('#abuse summary');
  await page.click('.evidence .primary');
  await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
  expect(await page.$eval('.evidence dl', (list) => list.textContent)).toContain(
    'The browser let Purple Pen take no picture here.',
  );
  await page.click('.evidence .buttons .primary');
  await expect.poll(saved).toMatch(/no picture of this page[\s\S]*<\/html>\s*$/);
});
