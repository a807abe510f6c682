import { fileURLToPath } from 'node:url';
import { test as base, chromium } from '@playwright/test';
import { build, type Rollup } from 'vite';
import { findBrowser } from '../../../src/cli/browser.ts';
import type { Tools } from './page.ts';

const ORIGIN = 'https://images.test/';
const CONFIG = fileURLToPath(new URL('vite.config.ts', import.meta.url));

/** The tools of the page, called from here; files as bytes. */
type Called<T> = {
  [K in keyof T]: T[K] extends (...args: infer A) => Promise<infer R> ? (...args: A) => Promise<R> : never;
};

/** The page in a browser of its own, built once a worker and served from memory. */
export const test = base.extend<{ tools: Called<Tools> }, { files: Map<string, string | Uint8Array> }>({
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
  tools: async ({ page, files }, use) => {
    await page.route(`${ORIGIN}**`, async (route) => {
      const name = new URL(route.request().url()).pathname.slice(1) || 'index.html';
      const body = files.get(name);
      const contentType = { html: 'text/html', js: 'text/javascript' }[name.split('.').pop() ?? ''];
      await route.fulfill(body === undefined ? { status: 404 } : { body: Buffer.from(body), contentType });
    });
    await page.goto(ORIGIN);
    await page.waitForFunction(() => 'tools' in window);
    const call = (name: string, given: unknown[]) =>
      page.evaluate(
        ([tool, values]) => {
          const run = window.tools[tool as keyof Tools] as (...values: unknown[]) => Promise<unknown>;
          return run(...values);
        },
        [name, given] as const,
      );
    await use(
      new Proxy({} as Called<Tools>, {
        get:
          (_, name: string) =>
          (...args: unknown[]) =>
            call(name, args),
      }),
    );
  },
});

export { expect } from '@playwright/test';
