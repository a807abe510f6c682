import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { SurfaceRow } from '../../replicas/shared/site.ts';
import type { Upload } from '../../replicas/shared/types.ts';
import { replicaUrl } from '../../replicas/shared/variants.ts';
import { drawPng } from '../fixtures/draw-png.ts';
import { focusEditor } from './compose.ts';

export type AttachWay = 'picker' | 'paste' | 'drop';

/** As `Upload.how` has it. */
export const HOW = { picker: 'change', paste: 'paste', drop: 'drop' } as const;

/** Files on disk, as long as the test runs: Playwright's own buffers would be set by script, which the gate lets pass. */
export class Files {
  readonly #folder = mkdtempSync(path.join(tmpdir(), 'purple-pen-files-'));

  constructor() {
    // A worker comes back to a file of tests after its `afterAll`.
    process.once('exit', () => rmSync(this.#folder, { recursive: true, force: true }));
  }

  file(name: string, content: Buffer | string): string {
    const file = path.join(this.#folder, name);
    writeFileSync(file, content);
    return file;
  }

  /** Plain pictures in which nothing is found. */
  pictures(...names: string[]): string[] {
    return names.map((name, index) => this.file(name, drawPng(index + 1)));
  }
}

export const digestOf = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

/** The page where the row takes files; where it has an editor there, `text` is in it and the caret before the last letter. */
export async function openForFiles(
  page: Page,
  row: SurfaceRow,
  query: Readonly<Record<string, string>> = {},
): Promise<void> {
  await page.goto(replicaUrl(row.base, row.id, { ...row.filesAt, ...query }));
  await page.waitForFunction((id) => window.replica?.surfaces().includes(id), row.id);
  if (!row.filesAt) {
    await page.waitForFunction((id) => window.replica.editor(id) !== null, row.id);
    await focusEditor(page, row);
  }
}

/** By the person's own event: only trusted ones are held. */
export async function attach(page: Page, row: SurfaceRow, way: AttachWay, files: readonly string[]): Promise<void> {
  if (way === 'picker') return pick(page, row, files);
  if (way === 'drop') return drop(page, row, files);
  await focusEditor(page, row);
  await page.keyboard.press('Control+V');
}

async function pick(page: Page, row: SurfaceRow, files: readonly string[]): Promise<void> {
  const input = await page.waitForFunction((id) => window.replica.fileInput(id), row.id);
  await (input.asElement() as NonNullable<ReturnType<typeof input.asElement>>).setInputFiles([...files]);
}

/** Over the browser's protocol, as a drag from another program: `DragEvent`s made by scripts are not trusted. */
async function drop(page: Page, row: SurfaceRow, files: readonly string[]): Promise<void> {
  const at = await page.evaluate(
    ([id, part]) => {
      const form = window.replica.fileInput(id)?.closest('form[role="presentation"]')?.parentElement;
      const zone = window.replica.editor(id, part) ?? form;
      zone?.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = zone?.getBoundingClientRect() ?? new DOMRect();
      return { x: left + width / 2, y: top + height / 2 };
    },
    [row.id, row.main ?? 0] as const,
  );
  await dropAt(page, at, files);
}

export async function dropAt(page: Page, at: { x: number; y: number }, files: readonly string[]): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await cdp.send('Input.dispatchDragEvent', { type, ...at, data });
  }
  await cdp.detach();
}

/** Puts a picture on the real clipboard, with words if any, beside it or in print, and resolves to the digest of the bytes that a paste gives. */
export async function copyPicture(page: Page, text = '', print = ''): Promise<string> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(page.url()).origin });
  return page.evaluate(
    async ([words, printed]) => {
      const canvas = printed ? new OffscreenCanvas(1200, 400) : new OffscreenCanvas(200, 150);
      const pen = canvas.getContext('2d');
      if (!pen) throw new Error('no canvas');
      pen.fillStyle = '#7ab';
      pen.fillRect(0, 0, 200, 150);
      if (printed) {
        pen.fillStyle = 'white';
        pen.fillRect(0, 0, 1200, 400);
        pen.fillStyle = 'black';
        pen.font = '48px sans-serif';
        pen.fillText(printed, 80, 220);
      }
      const strings: Record<string, Blob> = words
        ? {
            'text/plain': new Blob([words], { type: 'text/plain' }),
            'text/html': new Blob([`<p>${words}</p>`], { type: 'text/html' }),
          }
        : {};
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': await canvas.convertToBlob(), ...strings })]);
      const [item] = await navigator.clipboard.read();
      const bytes = await (await item?.getType('image/png'))?.arrayBuffer();
      const hash = await crypto.subtle.digest('SHA-256', bytes ?? new ArrayBuffer(0));
      return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    },
    [text, print] as const,
  );
}

export const uploads = (page: Page): Promise<Upload[]> => page.evaluate(() => [...window.replica.uploads]);

/** These very bytes, in this order, each once and by this way; and no more for as long as more could come. */
export async function expectUploads(page: Page, way: AttachWay, digests: readonly string[]): Promise<void> {
  const seen = async () => (await uploads(page)).map(({ digest, how }) => ({ digest, how }));
  const wanted = digests.map((digest) => ({ digest, how: HOW[way] }));
  await expect.poll(seen, { message: `uploaded by ${way}`, timeout: 15_000 }).toEqual(wanted);
  await page.waitForTimeout(400);
  expect(await seen()).toEqual(wanted);
}

/** How many pictures the page itself shows as attached. */
export const previews = (page: Page): Promise<number> => page.locator('img[src^="blob:"]').count();

/** Presses what stands beside the first preview: the site's own way to take it away again. */
export const removeFirst = (page: Page): Promise<void> =>
  page.locator('img[src^="blob:"] ~ button, img[src^="blob:"] ~ [role="button"]').first().click();
