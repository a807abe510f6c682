import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import exifr from 'exifr';
import { hiddenDataOf } from '../../src/core/image/hidden-data.ts';
import type { FaceFact } from '../../src/core/image/image-facts.ts';
import { faceOrder } from '../../src/ui/image/face-order.ts';
import type { SurfaceRow } from '../replicas/shared/site.ts';
import { site as x } from '../replicas/x/site.ts';
import { attach, expectUploads, openForFiles, uploads } from './contract/attach.ts';
import { expectCoarse, expectSameElsewhere, expectSameIn, readable } from './contract/blurred.ts';
import { answer, leaks, NO_LEAKS } from './contract/compose.ts';
import { changePack, packChosen } from './contract/extension-state.ts';
import { factsOf } from './contract/image-port.ts';
import { pixelsOf } from './contract/pixels.ts';
import { expect, interstitial, test } from './fixtures/extension.ts';

/** Faces blurred from the file picker to the bytes that the site gets, with all parts real. */
const row = x.surfaces.find(({ id }) => id === 'inline-post') as SurfaceRow;
/** Four adults, in a photograph that an installed package brings along (MIT); it says by which camera, when and where. */
const PHOTO = fileURLToPath(new URL('../../node_modules/@vladmandic/face-api/demo/sample6.jpg', import.meta.url));
const ORIGINAL = readFileSync(PHOTO);
const FACES = 4;

test.describe.configure({ mode: 'default', timeout: 180_000 });

let restore = async (): Promise<void> => undefined;
test.beforeAll(async ({ extensionContext }) => {
  const worker = extensionContext.serviceWorkers()[0] ?? (await extensionContext.waitForEvent('serviceworker'));
  await packChosen(worker);
  restore = await changePack(worker, 'adults-asked-about', 'caution', 'image-adult');
});
test.afterAll(() => restore());

test('all faces are blurred: the site gets one picture, with coarse cells for faces and no metadata', async ({
  page,
}) => {
  const posted = posts(page);
  await hold(page);
  expect(await interstitial(page).text()).toContain('Several people can be recognised');
  const { faces } = await factsOf(page, ORIGINAL);
  expect(faces.map(({ class: seen }) => seen)).toEqual(Array(FACES).fill('adult'));

  await openBlurStep(page);
  expect((await interstitial(page).controls()).filter((name) => name.startsWith('Face '))).toHaveLength(FACES);
  await step(page, 'All faces', 'Blur 4 faces and attach');
  expect(posted()).toEqual([]);
  await answer(page, 'Blur 4 faces and attach');
  const attached = await onlyUpload(page, posted);

  expect(attached.equals(ORIGINAL)).toBe(false);
  expect([...attached.subarray(0, 3)]).toEqual([0xff, 0xd8, 0xff]);
  expect(await told(ORIGINAL)).toMatchObject({ Make: 'samsung', latitude: 37.31959908333334 });
  expect(await told(attached)).toBeUndefined();
  expect(hiddenDataOf(attached)).toMatchObject({ location: false, captured: false });

  const [before, after] = [await pixelsOf(page, ORIGINAL), await pixelsOf(page, attached)];
  expect([after.width, after.height]).toEqual([1920, 1537]);
  expectCoarse(before, after, faces);
  expectSameElsewhere(before, after, faces);

  const { faces: seen } = await factsOf(page, attached);
  expect(readable(seen, faces)).toEqual([]);
  expect(await leaks(page)).toEqual(NO_LEAKS);
});

test('a face taken out of the choice stays as it is', async ({ page }) => {
  const posted = posts(page);
  await hold(page);
  const { faces } = await factsOf(page, ORIGINAL);
  const [first = 0] = faceOrder(faces.map(({ box }) => box));
  const kept = faces[first] as FaceFact;
  const blurred = faces.filter((face) => face !== kept);
  await openBlurStep(page);
  await step(page, 'All faces', 'Blur 4 faces and attach');
  await step(page, 'Face 1 of 4, probably an adult', 'Blur 3 faces and attach');
  await answer(page, 'Blur 3 faces and attach');
  const attached = await onlyUpload(page, posted);

  const [before, after] = [await pixelsOf(page, ORIGINAL), await pixelsOf(page, attached)];
  expectCoarse(before, after, blurred);
  expectSameElsewhere(before, after, blurred);
  expectSameIn(before, after, kept.box);
  const { faces: seen } = await factsOf(page, attached);
  expect(readable(seen, [kept])).toHaveLength(1);
  expect(readable(seen, blurred)).toEqual([]);
});

test('left out after a look at the blurring: nothing goes to the site', async ({ page }) => {
  const posted = posts(page);
  await hold(page);
  await openBlurStep(page);
  await step(page, 'All faces', 'Blur 4 faces and attach');
  await step(page, 'Back', 'Leave it out');
  await answer(page, 'Leave it out');
  await page.waitForTimeout(2_000);
  expect(await uploads(page)).toEqual([]);
  expect(posted()).toEqual([]);
  expect(await leaks(page)).toEqual(NO_LEAKS);
});

/** All that this page posts from now on, as the browser sends it. */
function posts(page: Page): () => readonly (Buffer | null)[] {
  const bodies: (Buffer | null)[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET') bodies.push(request.postDataBuffer());
  });
  return () => bodies;
}

/** The photograph attached and held, with the question on the screen and nothing gone to the site. */
async function hold(page: Page): Promise<void> {
  await openForFiles(page, row);
  await attach(page, row, 'picker', [PHOTO]);
  await interstitial(page).wait(true, 90_000);
  expect(await uploads(page)).toEqual([]);
}

const openBlurStep = async (page: Page): Promise<void> => {
  await expect.poll(() => interstitial(page).controls(), { timeout: 30_000 }).toContain('Blur faces and attach');
  await step(page, 'Blur faces and attach', 'Back');
};

/** Presses `label` until there is a control `then`: for a moment after each step the dialog takes no press. */
async function step(page: Page, label: string, then: string): Promise<void> {
  const dialog = interstitial(page);
  const isThere = async () => (await dialog.controls()).includes(then);
  await expect(async () => {
    if (!(await isThere())) await dialog.press(label);
    await expect.poll(isThere, { timeout: 300, intervals: [50] }).toBe(true);
  }).toPass({ intervals: [100], timeout: 15_000 });
}

/** The bytes of the one upload: what was sent is what the page took, and nothing else was sent. */
async function onlyUpload(page: Page, posted: () => readonly (Buffer | null)[]): Promise<Buffer> {
  await expect.poll(() => posted().length, { timeout: 30_000 }).toBe(1);
  const [body] = posted();
  if (!body) throw new Error('the browser does not tell what it sent');
  await expectUploads(page, 'picker', [createHash('sha256').update(body).digest('hex')]);
  expect(posted()).toHaveLength(1);
  return body;
}

/** Whatever EXIF, XMP or IPTC tells; not how large its pixels are to be shown. */
const told = (file: Buffer): Promise<Record<string, unknown> | undefined> =>
  exifr.parse(file, { tiff: true, exif: true, gps: true, xmp: true, iptc: true, jfif: false, icc: false });
