import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { site as facebook } from '../replicas/facebook/site.ts';
import { site as instagram } from '../replicas/instagram/site.ts';
import { createReplicaServer } from '../replicas/serve.ts';
import { site as x } from '../replicas/x/site.ts';
import { attach, openForFiles, uploads } from './contract/attach.ts';
import { open, RISKY, settle, submitBy, type } from './contract/compose.ts';
import { ReaderProbe } from './contract/reader-probe.ts';
import { interstitial } from './fixtures/extension.ts';
import { EXTENSION, launch, serveReplicas } from './fixtures/launch.ts';

interface NetEvent {
  readonly params?: { readonly url?: string; readonly initiator?: string };
}

/**
 * Addresses that the browser's own log says were asked for by a page, a worker or an extension. What the browser asks
 * for itself (updates, dictionaries) carries the initiator 'not an origin'.
 */
function requested(log: string): string[] {
  const text = readFileSync(log, 'utf8').trimEnd();
  // The log of a browser that was closed may lack its end.
  const whole = text.endsWith('}') ? text : `${text.replace(/,$/, '')}]}`;
  const { events } = JSON.parse(whole) as { events: NetEvent[] };
  const asked = events.map(({ params }) => params).filter((params) => /^(https?|wss?):/.test(params?.url ?? ''));
  const own = new Set(asked.filter((params) => params?.initiator === 'not an origin').map((params) => params?.url));
  return [...new Set(asked.map((params) => params?.url ?? ''))].filter((url) => !own.has(url));
}

/** A photograph from an installed package (MIT): faces, ages, print and all are read in it. */
const PHOTO = path.resolve(import.meta.dirname, '../../node_modules/@vladmandic/face-api/demo/sample1.jpg');

async function attachPicture(page: Page): Promise<void> {
  const row = x.surfaces.find(({ id }) => id === 'inline-post');
  if (!row) throw new Error('no inline post');
  await openForFiles(page, row);
  await attach(page, row, 'picker', [PHOTO]);
  // Read in full, or it would have been asked about.
  await expect.poll(async () => (await uploads(page)).length, { timeout: 90_000 }).toBe(1);
}

async function work(page: Page): Promise<void> {
  for (const [site, id] of [
    [x, 'inline-post'],
    [facebook, 'post'],
    [instagram, 'comment'],
  ] as const) {
    const row = site.surfaces.find((surface) => surface.id === id);
    if (!row) throw new Error(`no ${id}`);
    await open(page, row);
    // The first draft waits for the models to load, and the page does not wait for it.
    await type(page, row, 'Hm.');
    await settle(page, 'Hm.', 30_000);
    await type(page, row, RISKY);
    await settle(page, RISKY);
    await expect
      .poll(async () => {
        if (!(await interstitial(page).isOpen())) await submitBy(page, row, 'click');
        return interstitial(page).isOpen();
      })
      .toBe(true);
    await page.keyboard.press('Escape');
  }
}

test('a session of holding posts and reading a picture makes no request, by the browser’s own record', async () => {
  test.setTimeout(240_000);
  const folder = mkdtempSync(path.join(tmpdir(), 'purple-pen-net-'));
  const log = path.join(folder, 'net.json');
  try {
    const server = await createReplicaServer();
    const { context, close } = await launch({
      extension: EXTENSION,
      args: [`--log-net-log=${log}`, '--net-log-capture-mode=IncludeSensitive'],
    });
    await serveReplicas(context, server);
    const page = await context.newPage();
    await ReaderProbe.attach(page);
    await work(page);
    await attachPicture(page);
    const [worker] = context.serviceWorkers();
    const id = new URL(worker?.url() ?? '').host;
    await page.goto(`chrome-extension://${id}/popup.html`);
    await page.goto(`chrome-extension://${id}/options.html`);
    await page.waitForTimeout(500);
    await close();

    const hosts = new Set([...x.hosts, ...facebook.hosts, ...instagram.hosts]);
    const urls = requested(log);
    expect(urls.filter((url) => !hosts.has(new URL(url).hostname))).toEqual([]);
    expect(server.outside).toEqual([]);
    // The log is a witness only if it saw what was there to see.
    expect(urls).toContain('https://x.com/_replica/x.js');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
