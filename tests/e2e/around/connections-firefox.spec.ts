import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import type { ElementHandle, Page } from 'puppeteer-core';
import { type Firefox, launchFirefox } from '../fixtures/firefox.ts';
import { PLACES, type Place } from '../people-places.ts';
import { ROSTER } from './roster-pack.ts';

declare const browser: {
  readonly storage: {
    readonly local: {
      get(keys: string[]): Promise<{ pack?: { value: { pack: object } }; packState?: { value: { checked: boolean } } }>;
      set(items: Record<string, unknown>): Promise<void>;
    };
  };
};

const EXTENSION = fileURLToPath(new URL('../../../.output/firefox-mv3', import.meta.url));
const UUID = '5d3c7a0e-9f42-4a6b-8a1c-2f6d0e4b7c92';
/** One request a site. */
const REQUESTS = PLACES.filter(
  (place, i) =>
    place.act === 'accept' &&
    PLACES.findIndex(({ act, url }) => act === 'accept' && new URL(url).host === new URL(place.url).host) === i,
);

test.describe.configure({ mode: 'default' });

let firefox: Firefox;
test.beforeAll(async () => {
  test.setTimeout(120_000);
  const uuids = JSON.stringify({ '{7c1d5c0e-0e5b-4f0a-9a3e-5d2f6b8e4a11}': UUID });
  firefox = await launchFirefox({ extension: EXTENSION, prefs: { 'extensions.webextensions.uuids': uuids } });
  const page = await firefox.browser.newPage();
  // An extension's page in Firefox answers no `goto`, so that it is waited for.
  void page.goto(`moz-extension://${UUID}/options.html`).catch(() => undefined);
  await page.waitForFunction(() => location.protocol === 'moz-extension:' && document.querySelector('h2') !== null);
  const settled = () =>
    page.evaluate(async () => {
      const { pack, packState } = await browser.storage.local.get(['pack', 'packState']);
      return pack !== undefined && packState?.value.checked === true;
    });
  await expect.poll(settled, { timeout: 30_000 }).toBe(true);
  await page.evaluate(async (roster) => {
    const { pack } = await browser.storage.local.get(['pack']);
    const value = { ...pack?.value, revision: 'roster', pack: { ...pack?.value.pack, roster } };
    await browser.storage.local.set({ pack: { version: 1, value } });
  }, ROSTER);
  await page.close();
});
test.afterAll(() => firefox?.close());

async function open(page: Page, { url, act, person }: Place): Promise<void> {
  await page.goto(url);
  await page.waitForFunction((a, p) => window.replica?.connector(a, p) != null, {}, act, person);
  await new Promise((resolve) => setTimeout(resolve, 400));
}

const control = async (page: Page, { act, person }: Place) =>
  (
    await page.evaluateHandle((a, p) => window.replica.connector(a, p), act, person)
  ).asElement() as ElementHandle<HTMLElement> | null;
const done = (page: Page) => page.evaluate(() => window.replica.connections.map(({ trusted }) => trusted));

for (const place of REQUESTS)
  test(`${place.title}: asked by mouse and by keys, Escape does nothing, Go on presses once`, async () => {
    test.setTimeout(60_000);
    const page = await firefox.newPage();
    const question = firefox.interstitial(page);
    for (const way of ['click', 'Enter', 'Space'] as const) {
      await open(page, place);
      if (way === 'click') await (await control(page, place))?.click();
      else {
        await (await control(page, place))?.focus();
        await page.keyboard.press(way === 'Space' ? ' ' : way);
      }
      await question.wait(true);
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(await done(page), way).toEqual([]);
      if (way === 'click') {
        await question.press('Go on');
        await question.wait(false);
        await expect.poll(() => done(page), way).toEqual([false]);
        continue;
      }
      await page.keyboard.press('Escape');
      await question.wait(false);
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(await done(page), way).toEqual([]);
      // Back where it was: the same key now goes through.
      await page.keyboard.press(way === 'Space' ? ' ' : way);
      await expect.poll(() => done(page), way).toEqual([true]);
    }
    expect(await page.evaluate(() => [window.replica.errors, window.replica.violations])).toEqual([[], []]);
    await page.close();
  });
