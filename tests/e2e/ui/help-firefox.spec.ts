import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { launchFirefox } from '../fixtures/firefox.ts';

const EXTENSION = fileURLToPath(new URL('../../../.output/firefox-mv3', import.meta.url));
const UUID = '5d3c7a0e-9f42-4a6b-8a1c-2f6d0e4b7c91';

test('Firefox: without leave for a picture the note is saved without one', async () => {
  test.setTimeout(90_000);
  const folder = mkdtempSync(path.join(tmpdir(), 'purple-pen-downloads-'));
  const firefox = await launchFirefox({
    extension: EXTENSION,
    prefs: {
      'extensions.webextensions.uuids': JSON.stringify({ '{7c1d5c0e-0e5b-4f0a-9a3e-5d2f6b8e4a11}': UUID }),
      'browser.download.folderList': 2,
      'browser.download.dir': folder,
      'browser.download.useDownloadDir': true,
    },
  });
  try {
    const page = await firefox.browser.newPage();
    // An extension's page in Firefox answers no `goto`, so that it is waited for.
    void page.goto(`moz-extension://${UUID}/popup.html#help`).catch(() => undefined);
    await page.waitForFunction(
      () => location.protocol === 'moz-extension:' && document.querySelector('#abuse') !== null,
    );
    await page.click('#abuse summary');
    await page.click('.evidence .primary');
    await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
    expect(await page.$eval('.evidence dl', (list) => list.textContent)).toContain(
      'The browser let Purple Pen take no picture here.',
    );
    await page.click('.evidence .buttons .primary');
    const saved = () => readdirSync(folder).find((name) => /^evidence-note-.*\.html$/.test(name));
    await expect.poll(saved).toBeDefined();
    await expect
      .poll(() => readFileSync(path.join(folder, saved() ?? ''), 'utf8'))
      .toMatch(/no picture of this page[\s\S]*<\/html>\s*$/);
  } finally {
    await firefox.close();
  }
});
