import { existsSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { type Launched, launch } from '../../../tests/e2e/fixtures/launch.ts';
import type { CrestReference } from '../../reader/image/image-reading.ts';
import { bundlePage } from './bundle-page.ts';
import { freshBuild } from './fresh-build.ts';
import { INPUT, type PictureReading, type SceneKind, type SceneReading } from './page-api.ts';

/** The real reader of the built extension, in a real browser. */
export interface ImageSession {
  /** `file`: absolute. Never rejects: a browser that died is started once more for the next picture. */
  read(file: string, crests: readonly CrestReference[]): Promise<PictureReading>;
  /** Drawn scenes, one after the other. */
  scenes(kind: SceneKind, seed: number, count: number): AsyncGenerator<SceneReading>;
  close(): Promise<void>;
}

/** A picture or video that takes longer is given up, in ms. */
const LIMIT_MS = 180_000;

/** Opens the browser; `patient`: what was not read in time is read once more. Rejects with a plain message where there is none, or the extension cannot be built. */
export async function openSession(log: (line: string) => void, patient = false): Promise<ImageSession> {
  const how = { limitMs: LIMIT_MS, patient };
  const extension = await freshBuild(log);
  const script = await bundlePage();
  let open: OpenedPage | null = await openPage(extension, script);
  const page = async (): Promise<Page> => {
    open ??= await openPage(extension, script);
    return open.page;
  };
  const close = async () => {
    await open?.browser.close().catch(() => undefined);
    open = null;
  };
  return {
    close,
    async read(file, crests) {
      const began = performance.now();
      const failed = (detail: string): PictureReading => ({
        facts: null,
        problem: 'reader',
        detail,
        ms: performance.now() - began,
      });
      if (!existsSync(file)) return failed('the file is gone');
      try {
        const at = await page();
        await at.setInputFiles(`#${INPUT}`, file);
        return await within(at.evaluate(([one, as]) => window.purplePenImages.read(one, as), [crests, how] as const));
      } catch (error) {
        await close();
        return failed(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
      }
    },
    async *scenes(kind, seed, count) {
      const at = await page();
      await at.evaluate(([what, from, many]) => window.purplePenImages.draw(what, from, many), [
        kind,
        seed,
        count,
      ] as const);
      for (;;) {
        const scene = await within(at.evaluate((as) => window.purplePenImages.nextScene(as), how));
        if (scene === null) return;
        yield scene;
      }
    },
  };
}

export interface OpenedPage {
  readonly browser: Launched;
  readonly page: Page;
}

/** A page of the extension with `reader-page.ts` in it. */
export async function openPage(extension: string, script: string, profile?: string): Promise<OpenedPage> {
  const browser = await launch({ extension, ...(profile ? { profile } : {}) });
  try {
    const { context } = browser;
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 30_000 }));
    const page = await context.newPage();
    await page.goto(new URL('/popup.html', worker.url()).href);
    await page.evaluate(script);
    return { browser, page };
  } catch (error) {
    await browser.close().catch(() => undefined);
    throw error;
  }
}

/** A page that is gone, or hangs, does not answer. */
function within<T>(answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the browser does not answer')), 2 * LIMIT_MS + 30_000);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
