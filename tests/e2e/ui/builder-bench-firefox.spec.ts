import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { FIREFOX_ID } from '../../../src/admin/deploy/deployment.ts';
import { launchFirefox } from '../fixtures/firefox.ts';

const EXTENSION = fileURLToPath(new URL('../../../.output/firefox-mv3', import.meta.url));
const UUID = '8a0f6b52-3c1e-4d7a-9b64-0e5d1f2c7a38';

test('in Firefox, too, the bench judges with the reader, encoder and all', async () => {
  test.setTimeout(90_000);
  const firefox = await launchFirefox({
    extension: EXTENSION,
    prefs: { 'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: UUID }) },
  });
  try {
    const page = await firefox.browser.newPage();
    // An extension's page in Firefox answers no `goto`, so that it is waited for.
    void page.goto(`moz-extension://${UUID}/pack-builder.html#try`).catch(() => undefined);
    await page.waitForFunction(() => location.protocol === 'moz-extension:' && document.querySelector('#bench-text'));
    await page.type('#bench-text', 'Our headteacher is a useless bully and the parents of my class are vile.');
    const says = (words: string) =>
      page.waitForFunction(
        (wanted) => document.querySelector('.outcome')?.textContent?.startsWith(wanted),
        { timeout: 30_000 },
        words,
      );
    await says('Asks before it goes out');
    const rules = await page.$$eval('article.rule', (all) => all.map((rule) => rule.getAttribute('data-rule')));
    expect(rules.filter((rule) => rule?.startsWith('criticism-'))).not.toEqual([]);
    // A reader that was missing, or without its encoder, would be told here.
    expect(await page.$$eval('.result .warn', (warnings) => warnings.length)).toBe(0);
  } finally {
    await firefox.close();
  }
});
