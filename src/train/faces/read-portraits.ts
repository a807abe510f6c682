import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import type { Seen } from './face-page.ts';

const TYPES: Record<string, string> = {
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.wasm': 'application/wasm',
};
const PAGE = '<!doctype html><script type="module" src="/face-page.js"></script>';

/** Opens the reader's nets in Chromium, over the portraits of `folder`. Close it when done. */
export async function openPortraits(root: string, folder: string, browserFile: string) {
  const out = mkdtempSync(path.join(tmpdir(), 'purple-pen-faces-'));
  await build({
    root,
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    build: {
      outDir: out,
      target: 'esnext',
      rollupOptions: {
        input: path.join(root, 'src/train/faces/face-page.ts'),
        output: { entryFileNames: '[name].js' },
      },
    },
  });
  const server = createServer((request, response) => {
    const name = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (name === '/') return void response.setHeader('content-type', 'text/html').end(PAGE);
    const file = name.startsWith('/portraits/') ? path.join(folder, path.basename(name)) : path.join(out, name);
    if (!existsSync(file)) return void response.writeHead(404).end();
    response.setHeader('content-type', TYPES[path.extname(file)] ?? 'application/octet-stream').end(readFileSync(file));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const browser = await chromium.launch({ executablePath: browserFile });
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await page.waitForFunction(() => 'readSheet' in globalThis);
  return {
    read: (files: readonly string[], height: number | null): Promise<Seen[]> =>
      page.evaluate(([addresses, high]) => readSheet(addresses as string[], high as number | null), [
        files.map((file) => `/portraits/${encodeURIComponent(file)}`),
        height,
      ] as const),
    close: async () => {
      await browser.close();
      server.close();
      rmSync(out, { recursive: true });
    },
  };
}
