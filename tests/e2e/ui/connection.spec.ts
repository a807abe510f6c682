import { fileURLToPath } from 'node:url';
import { CONNECTION_ACTS } from './gallery/connections.ts';
import { expect, test } from './gallery-test.ts';
import { lowContrast } from './low-contrast.ts';
import { outOfReach } from './out-of-reach.ts';

const SHOTS = fileURLToPath(new URL('../../../.output/screenshots/', import.meta.url));

const SETTINGS = {
  light: { options: {}, query: {} },
  dark: { options: { colorScheme: 'dark' }, query: { page: 'dark', turn: '1' } },
  cymraeg: { options: {}, query: { language: 'cy', turn: '1' } },
  forced: { options: { forcedColors: 'active' }, query: {} },
  narrow: { options: { viewport: { width: 320, height: 568 } }, query: { language: 'cy' } },
  zoomed: { options: { viewport: { width: 640, height: 360 }, deviceScaleFactor: 2 }, query: {} },
  rtl: { options: {}, query: { dir: 'rtl' } },
} as const;

for (const [setting, { options, query }] of Object.entries(SETTINGS)) {
  test.describe(setting, () => {
    test.use(options);
    test('the question is accessible, within reach and large enough to press', async ({ page, gallery }) => {
      for (const connection of CONNECTION_ACTS) {
        await gallery.open({ ...query, connection });
        const box = page.locator('dialog input[type="checkbox"]');
        await page.locator('dialog').waitFor();
        await page.waitForTimeout(600);
        if (connection !== 'follow') await box.check();
        await page.screenshot({ path: `${SHOTS}connection-${connection}-${setting}.png` });
        expect.soft(await gallery.violations(), connection).toEqual([]);
        expect.soft(await outOfReach(page), connection).toEqual([]);
        if (setting !== 'forced') expect.soft(await lowContrast(page), connection).toEqual([]);
      }
    });
  });
}

test('by keyboard alone: the safe way first, the reminder where it is wanted, and nothing heard by the page', async ({
  page,
  gallery,
}) => {
  await gallery.open({ connection: 'accept' });
  await page.locator('dialog').waitFor();
  await page.waitForTimeout(400);
  await page.evaluate(() => {
    window.heard = [];
  });
  const focused = () => page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent ?? '');
  expect(await focused()).toBe('Could this be a pupil?');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.type('my niece');
  // Enter in the field sends nothing: there is no form.
  await page.keyboard.press('Enter');
  expect(await gallery.chosen()).toEqual([]);
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('Not now');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await gallery.chosen()).toEqual(['go on, my niece']);
  expect(await page.evaluate(() => window.heard)).toEqual([]);
});

test('Escape is Not now, and once', async ({ page, gallery }) => {
  await gallery.open({ connection: 'follow' });
  await page.locator('dialog').waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  expect(await gallery.chosen()).toEqual(['back']);
});
