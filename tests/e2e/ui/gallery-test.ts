import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { test as base, chromium, type Page } from '@playwright/test';
import { build, type Rollup } from 'vite';
import { findBrowser } from '../../../src/cli/browser.ts';

const ORIGIN = 'https://gallery.test/';
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const CONFIG = fileURLToPath(new URL('gallery/vite.config.ts', import.meta.url));

export interface Gallery {
  /** Opens the gallery on one state; `query` as in `gallery.ts`. */
  open(query: Readonly<Record<string, string>>): Promise<void>;
  /** Ids and targets of axe's violations in what is ours. */
  violations(): Promise<string[]>;
  /** What was chosen since the page was opened. */
  chosen(): Promise<string[]>;
}

/** The gallery in a browser of its own, built once a worker and served from memory. */
export const test = base.extend<{ gallery: Gallery }, { files: Map<string, string | Uint8Array> }>({
  browser: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs
    async ({}, use) => {
      const { file } = await findBrowser();
      const args = ['--headless=new', '--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND'];
      const browser = await chromium.launch({ executablePath: file, args });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  files: [
    // biome-ignore lint/correctness/noEmptyPattern: as above
    async ({}, use) => {
      const built = (await build({ configFile: CONFIG, build: { write: false } })) as Rollup.RollupOutput;
      await use(new Map(built.output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source])));
    },
    { scope: 'worker' },
  ],
  gallery: async ({ page, files }, use) => {
    await page.route(`${ORIGIN}**`, async (route) => {
      const name = new URL(route.request().url()).pathname.slice(1) || 'index.html';
      const body = files.get(name);
      const contentType = { html: 'text/html', css: 'text/css', js: 'text/javascript' }[name.split('.').pop() ?? ''];
      await route.fulfill(body === undefined ? { status: 404 } : { body: Buffer.from(body), contentType });
    });
    await use({
      open: async (query) => {
        await page.goto(`${ORIGIN}?${new URLSearchParams(query)}`);
      },
      violations: () => violations(page),
      chosen: () => page.evaluate(() => window.chosen),
    });
  },
});

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const found = await axe.run({ include: [['purple-pen']] });
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.flat()).join(' | ')}`);
  });
}

export { expect } from '@playwright/test';
