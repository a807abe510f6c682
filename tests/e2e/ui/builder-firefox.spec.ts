import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { type Firefox, launchFirefox } from '../fixtures/firefox.ts';
import { NAMES_IN_IT, policyDocx, policyPdf, ROSTER } from './builder-policies.ts';

const EXTENSION = fileURLToPath(new URL('../../../.output/firefox-mv3', import.meta.url));
const UUID = '5d3c7a0e-9f42-4a6b-8a1c-2f6d0e4b7c90';
const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"><rect width="20" height="10" fill="#6b21a8"/></svg>';

/** An extension's page in Firefox answers no `goto`, so that it is waited for. */
async function open(firefox: Firefox, hash: string): Promise<Page> {
  const page = await firefox.browser.newPage();
  void page.goto(`moz-extension://${UUID}/pack-builder.html#${hash}`).catch(() => undefined);
  await page.waitForFunction(() => location.protocol === 'moz-extension:' && document.querySelector('h2') !== null);
  return page;
}

/** As a person's choice in the file picker. */
const bring = (page: Page, id: string, name: string, bytes: Buffer | string): Promise<void> =>
  page.evaluate(
    (field, file, base64) => {
      const input = document.getElementById(field) as HTMLInputElement;
      const files = new DataTransfer();
      files.items.add(new File([Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))], file));
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    id,
    name,
    Buffer.from(bytes).toString('base64'),
  );

const says = (page: Page, words: string) =>
  page.waitForFunction((wanted) => document.body.innerText.includes(wanted), { timeout: 15_000 }, words);

test('Firefox reads policies, a roster and a drawn crest too, and keeps them over a restart of the page', async () => {
  test.setTimeout(90_000);
  const firefox = await launchFirefox({
    extension: EXTENSION,
    prefs: {
      'extensions.webextensions.uuids': JSON.stringify({ '{7c1d5c0e-0e5b-4f0a-9a3e-5d2f6b8e4a11}': UUID }),
    },
  });
  try {
    const page = await open(firefox, 'policy');
    await bring(page, 'policy-file', 'policy.pdf', await policyPdf());
    await says(page, 'From policy.pdf');
    await bring(page, 'policy-file', 'policy.docx', await policyDocx());
    await says(page, 'From policy.docx');
    await page.evaluate(() => {
      location.hash = '#people';
    });
    await says(page, 'Crest');
    await bring(page, 'roster-file', 'roster.csv', ROSTER);
    await says(page, '2 pupils, 2 classes');
    await bring(page, 'crest-file', 'shield.svg', SVG);
    await says(page, 'shield was made into a picture');
    const size = await page.$eval('.crests img', (image) => [
      (image as HTMLImageElement).naturalWidth,
      (image as HTMLImageElement).naturalHeight,
    ]);
    expect(size).toEqual([400, 200]);
    await says(page, 'Saved on this device');
    await page.close();

    const again = await open(firefox, 'people');
    await says(again, '2 pupils, 2 classes');
    const kept = await again.evaluate(async () =>
      JSON.stringify(
        await (
          globalThis as unknown as { browser: { storage: { local: { get(key: null): Promise<object> } } } }
        ).browser.storage.local.get(null),
      ),
    );
    expect(kept).toContain('Combe Hay Primary School');
    expect(kept).not.toMatch(NAMES_IN_IT);
  } finally {
    await firefox.close();
  }
});
