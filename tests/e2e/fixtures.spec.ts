import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { createReplicaServer } from '../replicas/serve.ts';
import { replicaUrl } from '../replicas/shared/variants.ts';
import { chromiumRoots } from './fixtures/chromium-roots.ts';
import { launchFirefox } from './fixtures/firefox.ts';
import { launch, serveReplicas } from './fixtures/launch.ts';
import { OwnUi } from './fixtures/own-ui.ts';

/** The test fixtures themselves, on a very small extension with a closed shadow root of our tag. */
const MANIFEST = {
  manifest_version: 3,
  name: 'fixture',
  version: '1',
  background: { service_worker: 'sw.js', scripts: ['sw.js'] },
  content_scripts: [{ matches: ['https://x.com/*'], js: ['content.js'], run_at: 'document_start' }],
  host_permissions: ['https://x.com/*'],
  browser_specific_settings: { gecko: { id: '{0d0c9a52-6d0f-4b36-8f0d-0f3c0a1b2c3d}' } },
};
const CONTENT = `
const host = document.createElement('purple-pen');
const root = host.attachShadow({ mode: 'closed' });
root.innerHTML = '<button id="chip">2 things to look at</button><dialog><h2>Look again</h2><button>Edit my post</button><button>Post anyway</button></dialog>';
const dialog = root.querySelector('dialog');
root.querySelector('#chip').addEventListener('click', () => dialog.showModal());
dialog.addEventListener('click', (e) => {
  if (!e.isTrusted || e.target.tagName !== 'BUTTON') return;
  document.documentElement.dataset.pressed = e.target.textContent;
  dialog.close();
});
document.documentElement.append(host);
`;

let folder = '';
test.beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'purple-pen-fixture-'));
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
  writeFileSync(path.join(folder, 'content.js'), CONTENT);
  writeFileSync(path.join(folder, 'sw.js'), '');
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The same walk in both browsers; `pressed` reads what the page got to see of it. */
async function walk(panel: OwnUi, chip: OwnUi, pressed: () => Promise<string | undefined>): Promise<void> {
  await chip.wait(true);
  expect(await chip.text()).toBe('2 things to look at');
  expect(await chip.controls()).toEqual(['2 things to look at']);
  expect(await panel.isOpen()).toBe(false);
  await chip.press(/things/);
  await panel.wait(true);
  expect(await panel.text()).toContain('Look again');
  expect(await panel.controls()).toEqual(['Edit my post', 'Post anyway']);
  expect(await panel.focused()).toBe('Edit my post');
  expect(await panel.isReachable('Post anyway')).toBe(true);
  await panel.pressKey('Tab');
  expect(await panel.focused()).toBe('Post anyway');
  await expect(panel.press('Nothing')).rejects.toThrow('Edit my post | Post anyway');
  await panel.press('Post anyway');
  await panel.wait(false);
  expect(await pressed()).toBe('Post anyway');
}

test('Chromium: closed shadow roots, real mouse and keys', async () => {
  const server = await createReplicaServer({ build: false });
  const { context, close } = await launch({ extension: folder });
  try {
    await serveReplicas(context, server);
    const page = await context.newPage();
    await page.goto(replicaUrl('https://x.com/home', 'inline-post'));
    const roots = chromiumRoots(page);
    await walk(new OwnUi(roots, 'dialog'), new OwnUi(roots, 'chip'), () =>
      page.evaluate(() => document.documentElement.dataset.pressed),
    );
    expect(server.outside).toEqual([]);
  } finally {
    await close();
  }
});

test('Firefox: closed shadow roots, real mouse and keys', async () => {
  test.slow();
  const firefox = await launchFirefox({ extension: folder });
  try {
    const page = await firefox.newPage();
    await page.goto(replicaUrl('https://x.com/home', 'inline-post'));
    await walk(firefox.interstitial(page), firefox.chip(page), () =>
      page.evaluate(() => document.documentElement.dataset.pressed),
    );
    expect(await page.evaluate(() => window.replica.errors)).toEqual([]);
    expect(firefox.server.outside).toEqual([]);
  } finally {
    await firefox.close();
  }
});
