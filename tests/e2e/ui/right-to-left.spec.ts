import { fileURLToPath } from 'node:url';
import { expect, test } from '../fixtures/extension.ts';
import { tooWideOrSmall } from './page-checks.ts';

const SHOTS = fileURLToPath(new URL('../../../.output/screenshots/', import.meta.url));
const PAGES = ['popup', 'options', 'welcome', 'checklists', 'help', 'second-reader', 'pack-builder'];

for (const name of PAGES)
  for (const width of [1200, 320])
    test(`${name} holds together right to left, ${width} pixels wide`, async ({ page, serviceWorker }) => {
      const { host } = new URL((await serviceWorker()).url());
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`chrome-extension://${host}/${name}.html`);
      await page.locator('main').waitFor();
      await page.evaluate(() => {
        document.documentElement.dir = 'rtl';
      });
      const heading = page.locator('h1').first();
      await expect(heading).toHaveCSS('direction', 'rtl');
      expect(await tooWideOrSmall(page)).toEqual([]);
      await page.screenshot({ path: `${SHOTS}rtl-${name}-${width}.png`, fullPage: true });
      // It is the mirror: what began at the left begins at the right.
      const { right, end } = await heading.evaluate((element) => ({
        right: element.getBoundingClientRect().right,
        end: (element.closest('main') ?? document.body).getBoundingClientRect().right,
      }));
      expect(end - right).toBeLessThan(40);
    });
