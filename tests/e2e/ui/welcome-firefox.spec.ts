import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { launchFirefox, welcomePages } from '../fixtures/firefox.ts';

const EXTENSION = fileURLToPath(new URL('../../../.output/firefox-mv3', import.meta.url));

test('Firefox opens the page of welcome too, once, with its own way to pin the button', async () => {
  test.setTimeout(60_000);
  const firefox = await launchFirefox({ extension: EXTENSION, welcome: 'keep' });
  try {
    const welcomes = () => welcomePages(firefox.browser);
    await expect.poll(async () => (await welcomes()).length, { timeout: 15_000 }).toBe(1);
    const [page] = await welcomes();
    if (!page) throw new Error('no page of welcome');
    await page.waitForFunction(() => document.querySelector('h1')?.textContent === 'Welcome to Purple Pen');
    const next = () => page.evaluate(() => document.querySelector<HTMLElement>('.ways .primary')?.click());
    await next();
    await page.waitForFunction(() => document.querySelector('#school-name') !== null);
    await next();
    await page.waitForFunction(() => document.querySelector('#draft') !== null);
    const pinned = await page.evaluate(() => document.querySelector('#pin') === null);
    if (!pinned) expect(await page.evaluate(() => document.body.innerText)).toContain('Pin to Toolbar');
    // The real reader, in Firefox's own background: lawful speech is left alone.
    await page.evaluate(() => document.querySelectorAll<HTMLElement>('.samples button')[2]?.click());
    await page.evaluate(() => document.querySelector<HTMLElement>('.compose .primary')?.click());
    await page.waitForFunction(() => document.body.innerText.includes('Nothing to ask about.'), { timeout: 20_000 });
    expect(await welcomes()).toHaveLength(1);
  } finally {
    await firefox.close();
  }
});
