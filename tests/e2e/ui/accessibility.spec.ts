import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { CHIPS, SCENES } from './gallery/states.ts';
import { expect, test } from './gallery-test.ts';
import { lowContrast } from './low-contrast.ts';
import { outOfReach } from './out-of-reach.ts';

const SHOTS = fileURLToPath(new URL('../../../.output/screenshots/', import.meta.url));

/** The same states in each of these; 200 % is a window of half the size with twice the pixels. */
const SETTINGS = {
  light: { options: {}, query: {} },
  dark: { options: { colorScheme: 'dark' }, query: { page: 'dark', turn: '1' } },
  cymraeg: { options: {}, query: { language: 'cy', turn: '1' } },
  forced: { options: { forcedColors: 'active' }, query: {} },
  narrow: { options: { viewport: { width: 320, height: 568 } }, query: { language: 'cy' } },
  zoomed: { options: { viewport: { width: 640, height: 360 }, deviceScaleFactor: 2 }, query: {} },
  large: { options: { viewport: { width: 3840, height: 2160 } }, query: { turn: '2' } },
} as const;

const STATES = [...Object.keys(SCENES).map((scene) => ({ scene })), ...Object.keys(CHIPS).map((chip) => ({ chip }))];

for (const [setting, { options, query }] of Object.entries(SETTINGS)) {
  test.describe(setting, () => {
    test.use(options);
    test('every state is accessible, within reach and large enough to press', async ({ page, gallery }) => {
      test.setTimeout(120_000);
      for (const state of STATES) {
        const [[kind, name]] = Object.entries(state) as [[string, string]];
        await gallery.open({ ...query, ...state });
        await page.locator(kind === 'scene' ? 'dialog' : '.pill').waitFor();
        await page.waitForTimeout(kind === 'scene' ? 200 : 150);
        await page.screenshot({ path: `${SHOTS}${kind}-${name}-${setting}.png` });
        expect.soft(await gallery.violations(), `${kind} ${name}`).toEqual([]);
        expect.soft(await outOfReach(page), `${kind} ${name}`).toEqual([]);
        if (setting !== 'forced') expect.soft(await lowContrast(page), `${kind} ${name}`).toEqual([]);
        if (name !== 'stop') continue;
        await markAllWrong(page);
        await page.screenshot({ path: `${SHOTS}${kind}-${name}-wrong-${setting}.png` });
        expect.soft(await gallery.violations(), 'marked as wrong').toEqual([]);
        expect.soft(await outOfReach(page), 'marked as wrong').toEqual([]);
        if (setting !== 'forced') expect.soft(await lowContrast(page), 'marked as wrong').toEqual([]);
      }
    });
  });
}

async function markAllWrong(page: Page): Promise<void> {
  await page.waitForTimeout(300);
  for (const button of await page.locator('.mark button').all()) await button.click();
  await page.waitForTimeout(100);
}

test('the checks above do look inside', async ({ page, gallery }) => {
  await gallery.open({ scene: 'caution' });
  await page.locator('dialog .quiet').evaluate((button) => {
    button.style.cssText = 'color: #eee; min-height: 0; height: 20px; padding: 0';
  });
  await page.locator('dialog .primary').evaluate((button) => button.replaceChildren());
  expect(await gallery.violations()).toEqual([expect.stringContaining('button-name')]);
  expect(await lowContrast(page)).toEqual([expect.stringContaining('Post anyway')]);
  expect(await outOfReach(page)).toEqual([expect.stringContaining('Post anyway')]);
});

test('text at twice its size stays within the dialog, which scrolls', async ({ page, gallery }) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
  await gallery.open({ scene: 'stop' });
  await page.waitForTimeout(200);
  await page.screenshot({ path: `${SHOTS}scene-stop-text200.png` });
  expect(
    await page
      .locator('h3')
      .first()
      .evaluate((heading) => getComputedStyle(heading).fontSize),
  ).toBe('33.6px');
  expect(await outOfReach(page)).toEqual([]);
});
