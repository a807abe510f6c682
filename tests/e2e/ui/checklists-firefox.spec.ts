import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import type { KeyInput, Page } from 'puppeteer-core';
import { type Firefox, launchFirefox } from '../fixtures/firefox.ts';

const EXTENSION = fileURLToPath(new URL('../../../.output/firefox-mv3', import.meta.url));
const UUID = '5d3c7a0e-9f42-4a6b-8a1c-2f6d0e4b7c90';
/** Long enough ago that every term has begun anew. */
const OLD = { site: 'x', item: 'sessions', state: 'done', day: '2025-01-10', reason: '' };
const KEPT = { entries: [OLD], without: [], remind: true, marked: null, seen: null };

interface Extension {
  readonly browser: {
    readonly storage: { readonly local: { set(items: object): Promise<void> } };
    readonly action: { getBadgeText(of: object): Promise<string>; getTitle(of: object): Promise<string> };
  };
}

/** An extension's page in Firefox answers no `goto`, so that it is waited for. */
async function open(firefox: Firefox, path: string): Promise<Page> {
  const page = await firefox.browser.newPage();
  void page.goto(`moz-extension://${UUID}/${path}`).catch(() => undefined);
  await page.waitForFunction(() => location.protocol === 'moz-extension:' && document.querySelector('h1') !== null);
  return page;
}

const says = (page: Page, words: string) =>
  page.waitForFunction((wanted) => document.body.innerText.includes(wanted), { timeout: 10_000 }, words);
const toolbar = (page: Page) =>
  page.evaluate(async () => {
    const { action } = (window as unknown as Extension).browser;
    return [await action.getBadgeText({}), await action.getTitle({})];
  });

test('Firefox too ticks by keyboard, tells in the page what is ticked in the popup, and reminds by one mark', async () => {
  test.setTimeout(90_000);
  const firefox = await launchFirefox({
    extension: EXTENSION,
    prefs: {
      'extensions.webextensions.uuids': JSON.stringify({ '{7c1d5c0e-0e5b-4f0a-9a3e-5d2f6b8e4a11}': UUID }),
    },
  });
  try {
    const popup = await open(firefox, 'popup.html');
    await popup.evaluate(
      (value) => (window as unknown as Extension).browser.storage.local.set({ checklists: { version: 1, value } }),
      KEPT,
    );
    await says(popup, 'One of your privacy checks is due again.');
    await expect.poll(() => toolbar(popup)).toEqual(['•', 'Purple Pen: a privacy check is due again']);
    const page = await open(firefox, 'checklists.html#x/sessions');
    await says(page, 'Due again. You last did this on 10 January 2025.');
    expect(await page.evaluate(() => document.activeElement?.closest('li')?.id)).toBe('x/sessions');
    await expect.poll(async () => (await toolbar(page))[0]).toBe('');

    await popup.bringToFront();
    await popup.focus('#tab-page');
    await popup.keyboard.press('ArrowRight');
    await says(popup, 'Open as a page');
    await popup.focus('li[id="x/sessions"] input');
    await popup.keyboard.press(' ' as KeyInput);
    await says(page, '1 of ');
    await says(page, 'Due again from');
    await expect.poll(() => toolbar(page)).toEqual(['', 'Purple Pen']);
  } finally {
    await firefox.close();
  }
});
