import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { LOOKS } from '../../../src/cli/screenshots/look.ts';
import { PAGE_STATES } from '../../../src/cli/screenshots/page-states.ts';
import { openPageState } from '../../../src/cli/screenshots/shoot-page.ts';
import { expect, test } from '../fixtures/extension.ts';
import { tabWalk } from './tab-walk.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Each state of each page of our own, by keyboard alone and as axe sees it, in every one of these. */
const SETTINGS = [
  ...LOOKS.map((look) => ({ ...look, width: 0, forced: false })),
  { name: 'narrow', language: 'cy', theme: 'light', width: 320, forced: false },
  { name: 'forced', language: 'en', theme: 'dark', width: 0, forced: true },
] as const;

/** Under forced colours axe still works out contrast from the page's own. */
async function violations(page: Page, forced: boolean): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async (noContrast) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const found = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      rules: { 'color-contrast': { enabled: !noContrast } },
    });
    return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  }, forced);
}

/** Controls of less than 24 pixels each way, and anything wider than the window. */
const tooSmallOrWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const small = [...document.querySelectorAll<HTMLElement>('button, select, summary, textarea, input')]
      .filter((one) => one.checkVisibility())
      .filter((one) => {
        const places = [one, ...((one as HTMLInputElement).labels ?? [])].map((place) => place.getBoundingClientRect());
        return places.every(({ width, height }) => width < 24 || height < 24);
      })
      .map((one) => `small: ${one.outerHTML.slice(0, 120)}`);
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth ? [...small, `wide: ${scrollWidth} in ${clientWidth}`] : small;
  });

for (const state of PAGE_STATES) {
  test(`${state.name}: accessible, large enough, and all of it reached by Tab`, async ({ context }) => {
    test.setTimeout(180_000);
    for (const { name, language, theme, width, forced } of SETTINGS) {
      const opened = await openPageState(context, { ...state, width: width || state.width }, { name, language, theme });
      const { page } = opened;
      try {
        await page.emulateMedia({ forcedColors: forced ? 'active' : 'none' });
        expect.soft(await violations(page, forced), `${name}: axe`).toEqual([]);
        expect.soft(await tooSmallOrWide(page), `${name}: sizes`).toEqual([]);
        expect.soft(await tabWalk(page), `${name}: keyboard`).toEqual([]);
      } finally {
        await opened.close();
      }
    }
  });
}

test('the walk sees a control that Tab does not come to, and one without a focus ring', async ({ page }) => {
  await page.setContent('<style>.bare:focus{outline:none}</style><button class="bare">a</button><button>b</button>');
  await page.evaluate(() => {
    document.addEventListener('keydown', (event) => {
      if (document.activeElement?.className === 'bare') event.preventDefault();
    });
  });
  expect(await tabWalk(page)).toEqual([expect.stringMatching(/^no focus/), expect.stringMatching(/^not reached/)]);
});
