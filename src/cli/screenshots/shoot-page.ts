import type { BrowserContext, Page } from '@playwright/test';
import type { Look } from './look.ts';

/** A page of the extension's own, on a device where this is stored. */
export interface PageState {
  readonly name: string;
  /** `popup.html`, with a fragment where the page has parts. */
  readonly path: string;
  /** Values of `storage.local` by key, each as its item keeps it; the settings' language comes with the look. */
  readonly stored?: Readonly<Record<string, unknown>>;
  readonly width?: number | undefined;
  /** What the person does before the picture is taken. */
  readonly act?: (page: Page) => Promise<void>;
}

interface Area {
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}
type Extension = { chrome: { storage: { local: Area } } };

const ID = 'pbbjimbcgjgnllgfpjpgceeokkjbmnhe';
/** For what the page asks the background about, and for its own movements. */
const SETTLED_MS = 700;

/** The page in this state; closing it forgets what was stored for it. */
export async function openPageState(
  context: BrowserContext,
  { path, stored = {}, width = 900, act }: PageState,
  { language, theme }: Look,
): Promise<{ readonly page: Page; close(): Promise<void> }> {
  const page = await context.newPage();
  const { settings, ...others } = stored;
  const values = { settings: { ...(settings as object), language }, ...others };
  const close = async (): Promise<void> => {
    await page.evaluate(
      (keys) => (globalThis as unknown as Extension).chrome.storage.local.remove(keys),
      Object.keys(values),
    );
    await page.close();
  };
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  await page.setViewportSize({ width, height: 700 });
  await page.goto(`chrome-extension://${ID}/licences.txt`);
  await page.evaluate(async (items) => {
    const { local } = (globalThis as unknown as Extension).chrome.storage;
    await local.set(Object.fromEntries(Object.entries(items).map(([key, value]) => [key, { version: 1, value }])));
  }, values);
  await page.goto(`chrome-extension://${ID}/${path}`);
  await page.locator('h1').first().waitFor();
  await act?.(page);
  await page.waitForTimeout(SETTLED_MS);
  return { page, close };
}

/** Takes the whole page, however long it is. */
export async function shootPage(context: BrowserContext, state: PageState, look: Look, file: string): Promise<void> {
  const { page, close } = await openPageState(context, state, look);
  try {
    await page.screenshot({ path: file, fullPage: true });
  } finally {
    await close();
  }
}
