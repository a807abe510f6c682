import { fileURLToPath } from 'node:url';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { chromiumRoots } from '../fixtures/chromium-roots.ts';
import { EXTENSION, launch } from '../fixtures/launch.ts';
import { OwnUi } from '../fixtures/own-ui.ts';
import { tooWideOrSmall, violations } from './page-checks.ts';

const SHOTS = fileURLToPath(new URL('../../../.output/screenshots/', import.meta.url));
const isWelcome = (page: Page) => page.url().endsWith('/welcome.html');

test.describe.configure({ mode: 'serial' });

let context: BrowserContext;
let close: () => Promise<void>;
let page: Page;

test.beforeAll(async () => {
  ({ context, close } = await launch({ extension: EXTENSION, welcome: 'keep' }));
  page = context.pages().find(isWelcome) ?? (await context.waitForEvent('page', { predicate: isWelcome }));
});
test.afterAll(() => close());

const question = () => new OwnUi(chromiumRoots(page), 'dialog');
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

test('opens by itself once, after the installation, and says what it never does', async () => {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Welcome to Purple Pen');
  await expect(page.getByText('1 of 3')).toBeVisible();
  await expect(page.getByText('Send anything anywhere.')).toBeVisible();
  await page.waitForTimeout(1000);
  expect(context.pages().filter(isWelcome)).toHaveLength(1);
});

test('the school: none has set anything, so its name may be typed, and is in force', async () => {
  await press('Next');
  await expect(page.getByRole('heading', { level: 2 })).toBeFocused();
  await expect(page.getByText('general rules work')).toBeVisible();
  await page.getByLabel('Short names and initials').fill('CHPS');
  await press('Next');
  await expect(page.getByText('give the full name')).toBeVisible();
  await page.getByLabel('Full name of the school').fill('Combe Hay Primary School');
  await press('Next');
  await expect(page.getByText('3 of 3')).toBeVisible();
});

test('a practice draft is read by the real reader and asked about by the real question', async () => {
  await press('Post');
  await question().wait(true, 30_000);
  expect(await question().text()).toContain('Maisie');
  expect(await question().controls()).not.toContain('This was wrong');
  await page.keyboard.press('Escape');
  await question().wait(false);
  await expect(page.getByText('You chose to edit.')).toBeVisible();
  await expect(page.getByLabel('Practice draft')).toBeFocused();

  await press('A hard Monday');
  await press('Post');
  await question().wait(true, 15_000);
  await page.waitForTimeout(350);
  await question().press('Post anyway');
  await expect(page.getByText('Here it went nowhere.')).toBeVisible();
});

test('lawful speech is left alone, and the school just typed is noticed', async () => {
  await press('On strike');
  await press('Post');
  await expect(page.getByText('Nothing to ask about.')).toBeVisible({ timeout: 15_000 });
  expect(await question().isOpen()).toBe(false);
  await page.getByLabel('Practice draft').fill('Lovely cake at Combe Hay Primary School now.');
  await expect
    .poll(
      async () => {
        await press('Post');
        await page.waitForTimeout(600);
        return (await question().isOpen()) ? question().text() : '';
      },
      { timeout: 20_000 },
    )
    .toContain('Combe Hay');
  await page.keyboard.press('Escape');
  await question().wait(false);
});

test('nothing of the practice is kept', async () => {
  const kept = await page.evaluate(() => browser.storage.local.get(null).then((all) => JSON.stringify(all)));
  expect(kept).toContain('Combe Hay Primary School');
  for (const words of ['Maisie', 'Nightmare', 'On strike', 'Lovely cake']) expect(kept).not.toContain(words);
  expect(JSON.parse(kept).outcomes).toBeUndefined();
});

test('each screen is accessible in both languages, light and dark, narrow, forced colours and right to left', async () => {
  test.setTimeout(120_000);
  const settings = {
    light: {},
    dark: { colorScheme: 'dark' },
    forced: { forcedColors: 'active' },
  } as const;
  for (const language of ['English', 'Cymraeg']) {
    for (const step of [1, 2, 3]) {
      await page.reload();
      if (language === 'Cymraeg' && step === 1) await press('Cymraeg');
      for (let at = 1; at < step; at += 1) await page.locator('.ways .primary').click();
      for (const [name, media] of Object.entries(settings)) {
        await page.emulateMedia({ colorScheme: null, forcedColors: null, ...media });
        await page.screenshot({ path: `${SHOTS}welcome-${step}-${language}-${name}.png`, fullPage: true });
        expect.soft(await violations(page), `${language} ${step} ${name}`).toEqual([]);
      }
      await page.emulateMedia({ colorScheme: null, forcedColors: null });
      await page.setViewportSize({ width: 320, height: 700 });
      expect.soft(await tooWideOrSmall(page), `${language} ${step} narrow`).toEqual([]);
      await page.screenshot({ path: `${SHOTS}welcome-${step}-${language}-narrow.png`, fullPage: true });
      await page.evaluate(() => {
        document.documentElement.dir = 'rtl';
      });
      expect.soft(await tooWideOrSmall(page), `${language} ${step} right to left`).toEqual([]);
      await page.screenshot({ path: `${SHOTS}welcome-${step}-${language}-rtl.png`, fullPage: true });
      await page.setViewportSize({ width: 1200, height: 900 });
    }
  }
});
