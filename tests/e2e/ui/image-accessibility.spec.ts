import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { IMAGE_SCENES } from './gallery/images.ts';
import { expect, type Gallery, test } from './gallery-test.ts';
import { lowContrast } from './low-contrast.ts';
import { outOfReach } from './out-of-reach.ts';

const SHOTS = fileURLToPath(new URL('../../../.output/screenshots/', import.meta.url));

/** The same states in each of these; 200 % is a window of half the size with twice the pixels. */
const SETTINGS = {
  light: { options: {}, query: {} },
  dark: { options: { colorScheme: 'dark' }, query: { page: 'dark' } },
  cymraeg: { options: {}, query: { language: 'cy' } },
  forced: { options: { forcedColors: 'active' }, query: {} },
  narrow: { options: { viewport: { width: 320, height: 568 } }, query: { language: 'cy' } },
  zoomed: { options: { viewport: { width: 640, height: 360 }, deviceScaleFactor: 2 }, query: {} },
  rtl: { options: {}, query: { dir: 'rtl' } },
} as const;

/** Those in which faces are chosen, too: few and many; and one with print alone. */
const BLURRED = new Set(['stop', 'class', 'words']);

for (const [setting, { options, query }] of Object.entries(SETTINGS)) {
  test.describe(setting, () => {
    test.use(options);
    test('every state of the questions about pictures is accessible and within reach', async ({ page, gallery }) => {
      test.setTimeout(240_000);
      const check = (name: string) => checked(page, gallery, name, setting);
      for (const image of Object.keys(IMAGE_SCENES)) {
        await gallery.open({ ...query, image });
        await page.locator(image === 'unchecked' ? '.blank' : 'canvas').waitFor();
        await page.waitForTimeout(400);
        await check(image);
        if (!BLURRED.has(image)) continue;
        await page.locator('.foot .quiet').first().click();
        await page.waitForTimeout(400);
        await page.locator('.tools .small').last().click();
        await page.locator('.place').last().waitFor();
        await check(`${image}-blur`);
      }
      for (const progress of ['1', '3', 'blur']) {
        await gallery.open({ ...query, progress });
        await page.locator('.progress').waitFor();
        await check(`progress-${progress}`);
      }
    });
  });
}

async function checked(page: Page, gallery: Gallery, name: string, setting: string): Promise<void> {
  await page.screenshot({ path: `${SHOTS}image-${name}-${setting}.png` });
  expect.soft(await gallery.violations(), name).toEqual([]);
  expect.soft(await outOfReach(page), name).toEqual([]);
  if (setting !== 'forced') expect.soft(await lowContrast(page), name).toEqual([]);
}

test('text at twice its size stays within the dialog, which scrolls', async ({ page, gallery }) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
  await gallery.open({ image: 'stop' });
  await page.locator('canvas').waitFor();
  await page.waitForTimeout(200);
  await page.screenshot({ path: `${SHOTS}image-stop-text200.png` });
  expect(await outOfReach(page)).toEqual([]);
});
