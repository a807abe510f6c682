import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Ids and targets of axe's violations on a page of ours. */
export async function violations(page: Page): Promise<string[]> {
  // Past the page's own security policy, as an accessibility tool of the browser's is.
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const found = await axe.run();
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.flat()).join(' | ')}`);
  });
}

/** What is wider than the window, and controls that are less than 24 px and no link within a sentence. */
export function tooWideOrSmall(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const name = (element: Element) => `${element.tagName.toLowerCase()} ${element.textContent?.trim().slice(0, 40)}`;
    const controls = [...document.querySelectorAll('button, a[href], summary, select, input, textarea')];
    const small = controls.filter((element) => {
      const { width, height } = element.getBoundingClientRect();
      return element.checkVisibility() && getComputedStyle(element).display !== 'inline' && (width < 24 || height < 24);
    });
    const inScroller = (element: Element) => element.closest('.scroller') !== null;
    const wide = [...document.body.querySelectorAll('*')].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && !inScroller(element) && (left < -1 || right > document.documentElement.clientWidth + 1);
    });
    return [...small.map((element) => `small: ${name(element)}`), ...wide.map((element) => `wide: ${name(element)}`)];
  });
}
