import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { SurfaceRow } from '../replicas/shared/site.ts';
import { site as x } from '../replicas/x/site.ts';
import { digestOf } from './contract/attach.ts';
import { type Firefox, launchFirefox } from './fixtures/firefox.ts';
import { open } from './fixtures/firefox-compose.ts';

/** The walk of a picture in Firefox: messages carry blobs, the background page reads, a page's file is seen through glass. */
const EXTENSION = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));
const PHOTO = fileURLToPath(new URL('../../node_modules/@vladmandic/face-api/demo/sample1.jpg', import.meta.url));
const row = x.surfaces.find(({ id }) => id === 'inline-post') as SurfaceRow;

test.describe.configure({ mode: 'default', timeout: 180_000 });

let firefox: Firefox;
let folder = '';
test.beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'purple-pen-files-'));
  // The background page is suspended after this long without an event; a reading must outlive it.
  firefox = await launchFirefox({ extension: EXTENSION, prefs: { 'extensions.background.idle.timeout': 3000 } });
});
test.afterAll(async () => {
  await firefox?.close();
  rmSync(folder, { recursive: true, force: true });
});

const uploaded = (page: Page) => page.evaluate(() => window.replica.uploads.map(({ digest }) => digest));

async function pick(page: Page, file: string): Promise<void> {
  const input = await page.waitForFunction((id) => window.replica.fileInput(id), {}, row.id);
  await (input.asElement() as ElementHandle<HTMLInputElement>).uploadFile(file);
}

test('a photograph is read and handed on byte for byte, with a word on the place that it tells', async () => {
  const page = await firefox.newPage();
  await open(page, row);
  await pick(page, PHOTO);
  await expect.poll(() => uploaded(page), { timeout: 90_000 }).toEqual([digestOf(PHOTO)]);
  expect(await firefox.interstitial(page).isOpen()).toBe(false);
  await expect.poll(() => firefox.chip(page).text(), { timeout: 10_000 }).toMatch(/where it was taken/i);
  await page.close();
});

test('what cannot be read is asked about, and left out', async () => {
  const page = await firefox.newPage();
  await open(page, row);
  const empty = path.join(folder, 'empty.png');
  writeFileSync(empty, '');
  await pick(page, empty);
  await firefox.interstitial(page).wait(true, 60_000);
  expect(await uploaded(page)).toEqual([]);
  await expect(async () => {
    await firefox.interstitial(page).press('Leave it out');
    expect(await firefox.interstitial(page).isOpen()).toBe(false);
  }).toPass({ timeout: 10_000 });
  expect(await uploaded(page)).toEqual([]);
  await page.close();
});
