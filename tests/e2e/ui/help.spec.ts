import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type BrowserContext, expect, type Page, test, type Worker } from '@playwright/test';
import { createReplicaServer, type ReplicaServer } from '../../replicas/serve.ts';
import { store } from '../contract/extension-state.ts';
import { EXTENSION, launch, serveReplicas } from '../fixtures/launch.ts';
import { openRealPopup, PRESSES_TOOLBAR, type RealPopup } from '../fixtures/real-popup.ts';
import { OWN_PAGES } from '../people-places.ts';
import { tooWideOrSmall, violations } from './page-checks.ts';

const SHOTS = fileURLToPath(new URL('../../../.output/screenshots/', import.meta.url));
const ROOT = 'chrome-extension://pbbjimbcgjgnllgfpjpgceeokkjbmnhe';
const HOSTILE = `<script>document.title='hit'</script><img src="https://evil.example/x.png" onerror="document.title='hit'">`;

/** What turns the direction of reading stands as a code, and in the check sum too. */
const TURNED = { selected: '\u202egnol', shown: `${HOSTILE}[U+202E]gnol` };

test.describe.configure({ mode: 'serial' });

let server: ReplicaServer;
let context: BrowserContext;
let close: () => Promise<void>;
let worker: Worker;
let page: Page;

test.beforeAll(async () => {
  server = await createReplicaServer({ build: false });
  ({ context, close } = await launch({ extension: EXTENSION, args: [PRESSES_TOOLBAR] }));
  await serveReplicas(context, server);
  worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await store(worker);
});
test.beforeEach(async () => {
  page = await context.newPage();
});
test.afterEach(() => page.close());
test.afterAll(async () => {
  await close();
  expect(server.outside).toEqual([]);
});

const stored = (): Promise<string> =>
  worker.evaluate(async () => {
    const { storage } = (globalThis as unknown as { chrome: { storage: Record<string, { get(): Promise<object> }> } })
      .chrome;
    return JSON.stringify(await Promise.all(['local', 'session', 'sync'].map((area) => storage[area]?.get())));
  });

/** Presses the first button (or tab, or summary) of this text in the popup. */
const pressIn = (popup: RealPopup, text: string) =>
  popup.value(`(async () => {
    const find = () => [...document.querySelectorAll('button, summary')].find((one) => one.textContent.startsWith(${JSON.stringify(text)}));
    for (let tries = 0; tries < 100 && !find(); tries++) await new Promise((done) => setTimeout(done, 50));
    find().click();
  })()`);
const textOf = (popup: RealPopup) => popup.value<string>('document.body.innerText');

test.describe('the page', () => {
  for (const language of ['en', 'cy'] as const)
    test(`says whom to ask and where to report: ${language}`, async () => {
      await store(worker, { language });
      for (const width of [900, 320]) {
        await page.setViewportSize({ width, height: 700 });
        await page.goto(`${ROOT}/help.html`);
        await expect(page.locator('h1')).toHaveText(language === 'en' ? 'Who to ask' : 'Pwy i’w holi');
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        expect(await violations(page)).toEqual([]);
        expect(await tooWideOrSmall(page)).toEqual([]);
        await page.screenshot({ path: `${SHOTS}help-${language}-${width}.png`, fullPage: true });
      }
      await expect(page.getByRole('link', { name: /^0344 381 4772/ })).toHaveAttribute('href', 'tel:03443814772');
      await store(worker, { language: 'en' });
    });

  test('opens at the part that its address names, for the keyboard too', async () => {
    await page.goto(`${ROOT}/help.html#posted`);
    await expect(page.locator('#posted h2')).toBeFocused();
    await page.getByRole('link', { name: 'Outside your school' }).press('Enter');
    await expect(page.locator('#outside h2')).toBeFocused();
  });

  test('is laid out from right to left as well', async () => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(`${ROOT}/help.html`);
    await page.locator('h1').waitFor();
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    expect(await tooWideOrSmall(page)).toEqual([]);
    await page.screenshot({ path: `${SHOTS}help-rtl.png`, fullPage: true });
  });
});

// Before the tests that turn downloads to a folder of their own.
test('without leave for a picture the note is saved without one', async () => {
  // Opened as a page of its own nobody has pressed the toolbar's button: there is no `activeTab`.
  await page.setViewportSize({ width: 360, height: 700 });
  await page.goto(`${ROOT}/popup.html#help`);
  await page.getByText('I have been sent abuse').click();
  await page.getByRole('button', { name: 'Make an evidence note' }).press('Enter');
  await expect(page.locator('textarea')).toBeFocused();
  await expect(page.getByText('The browser let Purple Pen take no picture here.')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  expect(await tooWideOrSmall(page)).toEqual([]);
  await page.screenshot({ path: `${SHOTS}evidence-without.png`, fullPage: true });
  await page.keyboard.type('He wrote </pre><b>this</b> at night.');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the note as a file' }).press('Enter'),
  ]);
  expect(download.suggestedFilename()).toMatch(/^evidence-note-\d{4}-\d\d-\d\d-\d{6}\.html$/);
  const html = readFileSync(await download.path(), 'utf8');
  expect(html).toContain('The browser let the extension take no picture of this page.');
  expect(html).toContain('He wrote &lt;/pre&gt;&lt;b&gt;this&lt;/b&gt; at night.');
  await expect(page.getByRole('button', { name: 'Make an evidence note' })).toBeFocused();
});

for (const [name, language, media] of [
  ['dark', 'en', { colorScheme: 'dark' }],
  ['cymraeg', 'cy', {}],
  ['forced', 'cy', { forcedColors: 'active' }],
] as const)
  test(`all of it open, with a note to be saved, can be read and pressed: ${name}`, async () => {
    await store(worker, { language });
    await page.emulateMedia(media);
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(`${ROOT}/popup.html#help`);
    for (const summary of await page.locator('summary').all()) await summary.press('Enter');
    await page.locator('.evidence .primary').press('Enter');
    await expect(page.locator('textarea')).toBeFocused();
    // Under forced colours axe still works out contrast from the page's own.
    expect((await violations(page)).filter((one) => name !== 'forced' || !one.startsWith('color-contrast'))).toEqual(
      [],
    );
    expect(await tooWideOrSmall(page)).toEqual([]);
    await page.screenshot({ path: `${SHOTS}popup-help-open-${name}.png`, fullPage: true });
    await store(worker, { language: 'en' });
  });

test('an evidence note from the toolbar: what was selected and shown, in one file that runs and loads nothing', async () => {
  await page.goto(`https://x.com/jo_marsh?bio=${encodeURIComponent(HOSTILE)}`);
  const bio = page.getByTestId('UserDescription');
  await expect(bio).toHaveText(HOSTILE);
  await bio.evaluate((element, more) => {
    element.append(more);
    document.title = '</title><script>document.body.dataset.hit = 1</script>';
    getSelection()?.selectAllChildren(element);
  }, TURNED.selected);
  const address = page.url();
  const before = await stored();
  const popup = await openRealPopup(context, page);
  const downloads = await popup.downloads();
  await pressIn(popup, 'Who to ask');
  await pressIn(popup, 'I have been sent abuse');
  await pressIn(popup, 'Make an evidence note');
  await expect.poll(() => textOf(popup)).toContain('The note is ready to be saved.');
  expect(await textOf(popup)).toContain(address);
  expect(await popup.value('document.querySelector(".evidence q").textContent')).toBe(TURNED.shown);
  await popup.value('document.querySelector(".evidence").scrollIntoView()');
  await popup.shot(`${SHOTS}evidence-ready.png`);
  const shown = await popup.value<string>('document.querySelector(".evidence img").src');
  await pressIn(popup, 'Save the note as a file');
  await expect.poll(() => textOf(popup)).toContain('Saved as evidence-note-');
  expect(await popup.value('document.documentElement.outerHTML')).not.toContain('evil.example');
  expect(await popup.value('document.querySelector(".evidence img")')).toBeNull();
  const file = await downloads.file();
  expect(await stored()).toBe(before);
  await popup.close();

  const html = readFileSync(file, 'utf8');
  const picture = Buffer.from(/src="data:image\/png;base64,([^"]+)"/.exec(html)?.[1] ?? '', 'base64');
  expect(`data:image/png;base64,${picture.toString('base64')}`).toBe(shown);
  expect(picture.readUInt32BE(16), 'pixels wide').toBeGreaterThan(1000);
  const sums = (part: Buffer | string) => createHash('sha256').update(part).digest('hex');
  expect(html).toContain(sums(picture));

  // The file itself, in a browser with nothing of ours and no network.
  const plain = await launch({ extension: null });
  const opened = await plain.context.newPage();
  const asked: string[] = [];
  opened.on('request', (request) => asked.push(request.url()));
  await opened.goto(pathToFileURL(file).href);
  await expect(opened.locator('h1')).toHaveText('Evidence note');
  await expect(opened.locator('pre')).toHaveText(TURNED.shown);
  expect(html).toContain(sums((await opened.locator('pre').textContent()) ?? ''));
  expect(await opened.title()).toBe('Evidence note');
  expect(await opened.locator('body').getAttribute('data-hit')).toBeNull();
  expect(await opened.locator('script').count()).toBe(0);
  expect(await opened.locator('img').evaluate((img) => (img as HTMLImageElement).naturalWidth)).toBe(
    picture.readUInt32BE(16),
  );
  expect(await opened.locator('main').innerText()).toContain(address);
  expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([pathToFileURL(file).href]);
  expect(await violations(opened)).toEqual([]);
  await opened.screenshot({ path: `${SHOTS}evidence-file.png`, fullPage: true });
  await plain.close();
});

test('a note goes when the popup does', async () => {
  await page.goto('https://x.com/home');
  const first = await openRealPopup(context, page);
  await pressIn(first, 'Who to ask');
  await pressIn(first, 'I have been sent abuse');
  await pressIn(first, 'Make an evidence note');
  await expect.poll(() => textOf(first)).toContain('The note is ready to be saved.');
  await first.close();
  const second = await openRealPopup(context, page);
  await pressIn(second, 'Who to ask');
  await pressIn(second, 'I have been sent abuse');
  expect(await textOf(second)).not.toContain('The note is ready');
  await second.close();
});

test('the file arrives though the popup goes with the press, as it does when the browser asks where to put it', async () => {
  await page.goto('https://x.com/home');
  await page.evaluate(() => {
    const long = document.body.appendChild(document.createElement('div'));
    long.textContent = 'cas<é'.repeat(20_000);
    getSelection()?.selectAllChildren(long);
  });
  const popup = await openRealPopup(context, page);
  const downloads = await popup.downloads();
  await pressIn(popup, 'Who to ask');
  await pressIn(popup, 'I have been sent abuse');
  await pressIn(popup, 'Make an evidence note');
  await expect.poll(() => textOf(popup)).toContain('The note is ready to be saved.');
  await pressIn(popup, 'Save the note as a file');
  await popup.close();
  const html = readFileSync(await downloads.file(), 'utf8');
  expect(html).toContain('https://x.com/home');
  expect(html.match(/cas&lt;é/g)).toHaveLength(20_000);
  expect(html.trimEnd().endsWith('</html>')).toBe(true);
});

test('on the browser’s own pages it says that no note can be made', async () => {
  await page.goto('chrome://version/');
  const popup = await openRealPopup(context, page);
  await pressIn(popup, 'Who to ask');
  await pressIn(popup, 'I have been sent abuse');
  await pressIn(popup, 'Make an evidence note');
  await expect
    .poll(() => textOf(popup))
    .toMatch(/No note could be made of this page|The browser let Purple Pen take no picture/);
  await popup.shot(`${SHOTS}evidence-refused.png`);
  await popup.close();
});

test.describe('what my profile says about my school', () => {
  const OWN = 'https://x.com/jo_marsh?bio=Year+6+teacher+at+Oakmere+Primary+School&place=Porthaven';

  test('is read on one’s own profile, at a press, and names the clause', async () => {
    await page.goto(OWN);
    const popup = await openRealPopup(context, page);
    await pressIn(popup, 'What does my profile say');
    await expect
      .poll(() => textOf(popup), { timeout: 30_000 })
      .toContain('One part of it touches your school’s policy.');
    const text = await textOf(popup);
    expect(text).toContain('This shows which school you work at');
    expect(text).toContain('policy asks');
    await popup.shot(`${SHOTS}profile-found.png`);
    const opened = context.waitForEvent('page');
    await pressIn(popup, 'Where to change it');
    expect((await opened).url()).toBe(`${ROOT}/checklists.html#x/profile-workplace`);
    await (await opened).close();
  });

  for (const { title, own, other, parts } of OWN_PAGES)
    test(`${title}: all that it shows is read, and somebody else’s is not`, async () => {
      await page.goto(own);
      const popup = await openRealPopup(context, page);
      await pressIn(popup, 'What does my profile say');
      await pressIn(popup, 'What was read');
      const text = await textOf(popup);
      for (const part of parts) expect(text).toContain(part.text);
      await popup.close();
      await page.goto(other);
      const another = await openRealPopup(context, page);
      await expect.poll(() => textOf(another)).toMatch(/Ready\.|Not checked here/);
      // Time enough for its companion to answer.
      await page.waitForTimeout(500);
      expect(await textOf(another)).not.toContain('What does my profile say');
      await another.close();
    });
});
