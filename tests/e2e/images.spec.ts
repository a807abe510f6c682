import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import type { SurfaceRow } from '../replicas/shared/site.ts';
import { site as x } from '../replicas/x/site.ts';
import { attach, digestOf, expectUploads, Files, openForFiles, uploads } from './contract/attach.ts';
import { answer, leaks, NO_LEAKS } from './contract/compose.ts';
import { asking, BRING, inOurWorld } from './contract/image-port.ts';
import { chip, expect, interstitial, test } from './fixtures/extension.ts';

/** The walk of a picture with all parts real: gate, desk, port, reader page, models, judgement, dialog. */
const row = x.surfaces.find(({ id }) => id === 'inline-post') as SurfaceRow;
/** Adults, in photographs that an installed package brings along (MIT). */
const photo = (number: number) =>
  fileURLToPath(new URL(`../../node_modules/@vladmandic/face-api/demo/sample${number}.jpg`, import.meta.url));
const WORDS = 'Our headteacher is a useless bully.';

const files = new Files();
test.describe.configure({ mode: 'default', timeout: 180_000 });

/** Print on paper, as on a sign or in a screenshot. */
async function printed(page: Page, text: string): Promise<string> {
  const png = await page.evaluate(async (words) => {
    const canvas = new OffscreenCanvas(1200, 400);
    const pen = canvas.getContext('2d');
    if (!pen) throw new Error('no canvas');
    pen.fillStyle = 'white';
    pen.fillRect(0, 0, 1200, 400);
    pen.fillStyle = 'black';
    pen.font = '48px sans-serif';
    pen.fillText(words, 80, 220);
    const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
    return btoa(String.fromCharCode(...bytes));
  }, text);
  return files.file('sign.png', Buffer.from(png, 'base64'));
}

const SLOT = "globalThis[Symbol.for('purple-pen:image-desk')]";

test('a photograph goes over the port in chunks and comes back as facts', async ({ page }) => {
  await openForFiles(page, row);
  const run = await inOurWorld(page);
  // The page's own script has not brought the desk: nothing was attached.
  expect(await run(`typeof ${SLOT}`)).toBe('object');
  await run(BRING);
  const base64 = readFileSync(photo(1)).toString('base64');
  expect(await run(asking(base64, "{ op: 'read', crests: [] }"))).toMatchObject({
    said: ['moved', 'more', 'facts'],
    answer: { facts: { width: 1920, height: 1280, location: true, captured: true, frames: null, unread: [] } },
  });
  const { answer: second } = (await run(asking(base64, "{ op: 'read', crests: [] }"))) as {
    answer: { facts: { faces: { class: string; box: number[] }[]; explicit: number } };
  };
  const { faces, explicit } = second.facts;
  expect(faces.filter((face) => face.class === 'adult').length).toBeGreaterThanOrEqual(2);
  expect(faces.filter((face) => face.class === 'child')).toEqual([]);
  expect(explicit).toBeLessThan(0.5);
  expect(await run(asking(base64, "{ op: 'preview', longest: 640 }"))).toMatchObject({
    answer: { kind: 'picture', file: { type: 'image/jpeg' } },
  });
  expect(await run(asking(base64, "{ op: 'send', to: 'elsewhere' }"))).toMatchObject({
    answer: { kind: 'problem', problem: 'reader' },
  });
});

test('the desk comes once, unseen by the page, and stays', async ({ page }) => {
  await openForFiles(page, row);
  const run = await inOurWorld(page);
  const before = await page.evaluate(() => document.documentElement.outerHTML.length);
  const [first, second] = [0, 1].map(
    (n) => `(async () => { await ${BRING}; globalThis.desk${n} = await ${SLOT}.filled; return true; })()`,
  );
  expect([await run(first as string), await run(second as string)]).toEqual([true, true]);
  expect(await run('desk0 === desk1')).toBe(true);
  expect(await page.evaluate(() => Object.getOwnPropertySymbols(globalThis).map(String))).not.toContain(
    'Symbol(purple-pen:image-desk)',
  );
  expect(await page.evaluate(() => document.documentElement.outerHTML.length)).toBe(before);
});

test('print that the policy asks about is held; left out, then attached, then not asked about again', async ({
  page,
}) => {
  await openForFiles(page, row);
  const sign = await printed(page, WORDS);
  await attach(page, row, 'picker', [sign]);
  await interstitial(page).wait(true, 60_000);
  expect(await interstitial(page).text()).toContain('headteacher');
  expect(await uploads(page)).toEqual([]);
  await answer(page, 'Leave it out');
  await attach(page, row, 'picker', [sign]);
  await interstitial(page).wait(true, 60_000);
  await answer(page, 'Attach anyway');
  await expectUploads(page, 'picker', [digestOf(sign)]);
  await attach(page, row, 'drop', [sign]);
  await expect.poll(async () => (await uploads(page)).length, { timeout: 15_000 }).toBe(2);
  expect(await interstitial(page).isOpen()).toBe(false);
  expect(await leaks(page)).toEqual(NO_LEAKS);
});

test('when the reader page dies in mid-flight that picture is asked about, and the next ones are read', async ({
  page,
  serviceWorker,
}) => {
  await openForFiles(page, row);
  const photos = [2, 3, 4].map(photo);
  await attach(page, row, 'picker', photos);
  await expect
    .poll(() => chip(page).text(), { intervals: [20], timeout: 20_000 })
    .toContain('Looking at your 3 pictures');
  const worker = await serviceWorker();
  await worker.evaluate('chrome.offscreen.closeDocument()');
  await interstitial(page).wait(true, 120_000);
  expect(await interstitial(page).text()).toMatch(/not checked/i);
  expect(await uploads(page)).toEqual([]);
  await answer(page, 'Leave it out');
  // Whichever it was: the other two were read, by the page before it or by the one after.
  await expect.poll(async () => (await uploads(page)).length, { timeout: 15_000 }).toBe(2);
  const sent = (await uploads(page)).map(({ digest }) => digest);
  expect(photos.map(digestOf).filter((digest) => sent.includes(digest))).toEqual(sent);
  expect(await leaks(page)).toEqual(NO_LEAKS);
});
