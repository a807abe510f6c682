import type { BrowserContext, Page } from '@playwright/test';
import type { Look } from './look.ts';

/** A page of the extension's own, on a device where this is stored. */
export interface PageState {
  readonly name: string;
  /** `popup.html`, with a fragment where the page has parts. */
  readonly path: string;
  /** Values of `storage.local` by key, each as its item keeps it; the settings' language comes with the look. */
  readonly stored?: Readonly<Record<string, unknown>>;
  readonly width?: number;
  /** What the person does before the picture is taken. */
  readonly act?: (page: Page) => Promise<void>;
}

interface Area {
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

const ID = 'pbbjimbcgjgnllgfpjpgceeokkjbmnhe';

/** Takes the whole page, however long it is. */
export async function shootPage(
  context: BrowserContext,
  { path, stored = {}, width = 900, act }: PageState,
  { language, theme }: Look,
  file: string,
): Promise<void> {
  const page = await context.newPage();
  try {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 700 });
    await page.goto(`chrome-extension://${ID}/licences.txt`);
    const values = { settings: { language }, ...stored };
    await page.evaluate(async (items) => {
      const { local } = (globalThis as unknown as { chrome: { storage: { local: Area } } }).chrome.storage;
      await local.set(Object.fromEntries(Object.entries(items).map(([key, value]) => [key, { version: 1, value }])));
    }, values);
    await page.goto(`chrome-extension://${ID}/${path}`);
    await page.locator('h1').first().waitFor();
    await act?.(page);
    await page.waitForTimeout(300);
    await page.screenshot({ path: file, fullPage: true });
    await page.evaluate(
      async (keys) =>
        (globalThis as unknown as { chrome: { storage: { local: Area } } }).chrome.storage.local.remove(keys),
      Object.keys(values),
    );
  } finally {
    await page.close();
  }
}
