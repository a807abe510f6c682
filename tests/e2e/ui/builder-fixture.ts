import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { test as base, expect } from '../fixtures/extension.ts';

export { policyDocx, ROSTER } from './builder-policies.ts';
export { expect };

const ADDRESS = 'chrome-extension://pbbjimbcgjgnllgfpjpgceeokkjbmnhe/pack-builder.html';
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SHOTS = fileURLToPath(new URL('../../../.output/screenshots/', import.meta.url));

type Stored = Record<string, unknown>;
interface Chrome {
  readonly storage: {
    readonly session: { get(key: null): Promise<Stored> };
    readonly local: {
      get(key: null): Promise<Stored>;
      set(items: Stored): Promise<void>;
      remove(key: string | string[]): Promise<void>;
    };
  };
}
declare const chrome: Chrome;

/** The builder's page in a real browser, on a device where nothing was built yet. */
export class BuilderPage {
  readonly faults: string[] = [];
  constructor(readonly page: Page) {
    page.on('console', (message) => {
      if (message.type() === 'error') this.faults.push(message.text());
    });
    page.on('pageerror', (error) => this.faults.push(String(error)));
  }

  async open(step = ''): Promise<void> {
    await this.page.goto(`${ADDRESS}${step && `#${step}`}`);
    await this.page.locator('h1').waitFor();
  }

  /** Everything that the extension keeps, as text. */
  stored = (): Promise<string> => this.page.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)));

  language = (language: 'en' | 'cy' | 'auto'): Promise<void> =>
    this.page.evaluate(
      (value) => chrome.storage.local.set({ settings: { version: 1, value: { language: value } } }),
      language,
    );

  forget = (): Promise<void> =>
    this.page.evaluate(() => chrome.storage.local.remove(['builderProject', 'aside:builderProject', 'settings']));

  bring = (id: string, name: string, bytes: Buffer | string): Promise<void> =>
    this.page.locator(`#${id}`).setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });

  saved = (): Promise<void> =>
    expect(this.page.locator('.save > p').first()).toHaveText(/^(Saved on this device|Wedi’i gadw ar y ddyfais hon)$/);

  shot = (name: string): Promise<unknown> =>
    this.page.screenshot({ path: path.join(SHOTS, `builder-${name}.png`), fullPage: true });

  /** What axe finds against WCAG 2.2 AA, as `rule: place`. */
  async violations(): Promise<string[]> {
    await this.page.evaluate(AXE);
    return this.page.evaluate(async () => {
      const axe = (globalThis as unknown as { axe: { run(on: Document, how: object): Promise<AxeResult> } }).axe;
      interface AxeResult {
        readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
      }
      const { violations } = await axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
    });
  }

  /** Controls smaller than 24 pixels each way, and anything wider than the window. */
  tooSmallOrWide = (): Promise<string[]> =>
    this.page.evaluate(() => {
      const small = [
        ...document.querySelectorAll<HTMLElement>('button, select, summary, nav a, label.choice, textarea, input'),
      ]
        .filter((one) => one.checkVisibility() && !one.closest('label.choice input'))
        .filter((one) => one.getBoundingClientRect().height < 24 || one.getBoundingClientRect().width < 24)
        .map((one) => `small: ${one.outerHTML.slice(0, 120)}`);
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth > clientWidth ? [...small, `wide: ${scrollWidth} in ${clientWidth}`] : small;
    });
}

export const focused = (page: Page): Locator => page.locator(':focus');

export const test = base.extend<{ builder: BuilderPage }>({
  builder: async ({ page }, use) => {
    const builder = new BuilderPage(page);
    await builder.open();
    await builder.forget();
    await builder.open();
    await page.reload();
    await use(builder);
    await builder.forget();
    expect(builder.faults).toEqual([]);
  },
});
