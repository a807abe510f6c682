import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { findFirefox } from '../../src/cli/browser.ts';
import { readReg } from '../admin/deploy/read-reg.ts';
import { createReplicaServer, SITES } from '../replicas/serve.ts';
import * as chromium from './contract/compose.ts';
import { chromiumPolicies, exported, launchByPolicy } from './fixtures/exported-policies.ts';
import { interstitial } from './fixtures/extension.ts';
import { launchFirefox } from './fixtures/firefox.ts';
import * as firefox from './fixtures/firefox-compose.ts';
import { EXTENSION, launch, serveReplicas } from './fixtures/launch.ts';
import { CHROMIUM_ID, FIREFOX_ID, launchManagedFirefox, skipWithoutPolicies } from './fixtures/managed-policy.ts';
import { packedForChromium, packedForFirefox } from './fixtures/packed-extension.ts';
import { createPolicyFolder, policyPathOf } from './fixtures/policy-folder.ts';
import { policyRows } from './fixtures/policy-page.ts';

/** The files of `pack export`, lying where the browser looks: it starts with them, and holds a post by the school's own rule. */
const WHERE = 'Tregarth policy, section 3.2';
const ASKS = 'Staff leave the name of the school out of what they post for themselves.';
/** Names a place that only this pack knows. */
const DRAFT = 'I teach at The Hive.';
const PACK = {
  format: 2,
  id: 'tregarth',
  version: '3+20261120',
  extends: 'uk-schools',
  school: { name: `Ysgol Tregarth & "St Mary's" Primary \\ %PATH% $(calc) ŵ`, aliases: ['The Hive'] },
  policy: { title: { en: 'Tregarth social media policy' } },
  clauses: [{ id: 'sm-3-2', where: WHERE, asks: { en: ASKS } }],
  contacts: [],
  rules: [],
  changes: [{ rule: 'school-identity', clauses: ['sm-3-2'] }],
  roster: null,
  staff: [],
};

test.describe.configure({ mode: 'default', timeout: 150_000 });
test.skip(...skipWithoutPolicies());

let folder = '';
let pack = '';
test.beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'purple-pen-export-'));
  pack = path.join(folder, 'pack.json');
  writeFileSync(pack, JSON.stringify(PACK));
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));

const inlinePost = () => {
  const row = SITES.x.surfaces.find(({ id }) => id === 'inline-post');
  if (!row) throw new Error('no inline post');
  return row;
};

/** A page of the replica, and whether a press of Post with the draft in it is held there. */
async function replicaPage(context: BrowserContext): Promise<{ page: Page; isHeld(): Promise<boolean> }> {
  await serveReplicas(context, await createReplicaServer({ build: false }));
  const page = await context.newPage();
  const isHeld = async (): Promise<boolean> => {
    await chromium.open(page, inlinePost());
    await chromium.type(page, inlinePost(), DRAFT);
    await page.waitForTimeout(800);
    await chromium.submitBy(page, inlinePost(), 'click');
    await page.waitForTimeout(300);
    return interstitial(page).isOpen();
  };
  return { page, isHeld };
}

async function expectHeldByTheSchool({ page, isHeld }: Awaited<ReturnType<typeof replicaPage>>): Promise<void> {
  // Managed storage answers some three seconds after the browser's start, and later on a busy machine.
  await expect.poll(isHeld, { timeout: 60_000 }).toBe(true);
  const text = await interstitial(page).text();
  expect(text).toContain(ASKS);
  expect(text).toContain(WHERE);
  expect(await chromium.submissions(page)).toEqual([]);
}

test('Chromium without the files lets the post go', async () => {
  const policies = await chromiumPolicies(null);
  const { context, close } = await launch({ extension: EXTENSION, wrap: policies.wrap });
  const { page, isHeld } = await replicaPage(context);
  await page.waitForTimeout(5_000);
  expect(await isHeld()).toBe(false);
  await expect.poll(() => chromium.submissions(page)).toHaveLength(1);
  await close();
  policies.delete();
});

test('Chromium with the files takes the pack under our own id, holds the post and cites the school’s clause', async () => {
  const policies = await chromiumPolicies(exported(pack, folder, 'linux', '--no-force-install', '--school-device'));
  const { context, close } = await launch({ extension: EXTENSION, wrap: policies.wrap });
  await expectHeldByTheSchool(await replicaPage(context));
  const rows = (await policyRows(await context.newPage())).filter(({ heading }) => heading !== 'Policy Precedence');
  expect(rows.map(({ name, status }) => `${name}: ${status}`).sort()).toEqual([
    'pack: OK',
    'packVersion: OK',
    'schoolDevice: OK',
  ]);
  expect(context.serviceWorkers().map((worker) => worker.url())).toEqual([expect.stringContaining(CHROMIUM_ID)]);
  await close();
  policies.delete();
});

test('Chromium installs the extension by the files alone, and holds the post', async () => {
  const { id, updateUrl } = await packedForChromium(folder);
  const files = exported(pack, folder, 'linux', '--chromium-id', id, '--update-url', updateUrl);
  const { context, close } = await launchByPolicy(files);
  const page = await context.newPage();
  // The extension's own policies are read once it is there to say which it has: at the press of the button, or within a minute.
  const statuses = async () => (await policyRows(page)).map(({ name, status }) => `${name}: ${status}`).sort();
  await expect
    .poll(statuses, { timeout: 60_000 })
    .toEqual(['ExtensionInstallForcelist: OK', 'pack: OK', 'packVersion: OK']);
  await expectHeldByTheSchool(await replicaPage(context));
  await close();
});

test('Firefox installs the add-on by the file alone, has no error with it, and holds the post', async () => {
  const { version } = await findFirefox();
  test.skip(!/esr|nightly|developer/i.test(version), `${version} takes add-ons that Mozilla has signed only`);
  const files = exported(pack, folder, 'firefox', '--update-url', `firefox=${packedForFirefox(folder)}`);
  const policies = createPolicyFolder(policyPathOf(version));
  policies.write('policies.json', readFileSync(path.join(files, 'policies.json'), 'utf8'));
  const started = await launchFirefox({
    extension: null,
    wrap: policies.wrap,
    // Firefox ESR takes an add-on that Mozilla has not signed with this only; a school would host a signed one.
    prefs: { 'xpinstall.signatures.required': false },
  });
  const page = await started.newPage();
  const isOpen = () => started.interstitial(page).isOpen();
  const isHeld = async (): Promise<boolean> => {
    await firefox.open(page, inlinePost());
    await firefox.type(page, inlinePost(), DRAFT);
    await new Promise((done) => setTimeout(done, 800));
    await firefox.submitBy(page, inlinePost(), 'click');
    await new Promise((done) => setTimeout(done, 300));
    return isOpen();
  };
  await expect.poll(isHeld, { timeout: 60_000 }).toBe(true);
  const text = await started.interstitial(page).text();
  expect(text).toContain(ASKS);
  expect(text).toContain(WHERE);
  expect(await firefox.submissions(page)).toEqual([]);
  const policyPage = await started.browser.newPage();
  // A page of the browser's own never tells that it has loaded.
  void policyPage.goto('about:policies').catch(() => undefined);
  const shown = () =>
    policyPage.evaluate(() => ({
      installs: document.body?.innerText.includes('force_installed'),
      noErrors: document.getElementById('category-errors')?.hidden,
      errors: [...document.querySelectorAll('.errors tr, #errorsContent tr')].map((row) => row.textContent),
    }));
  // While the page comes, what runs in it is cut off.
  await expect
    .poll(() => shown().catch(() => null), { timeout: 30_000 })
    .toEqual({ installs: true, noErrors: true, errors: [] });
  await started.close();
  policies.delete();
});

test('Firefox takes what the Windows registry would give it: one JSON text for the add-on', async () => {
  const files = exported(pack, folder, 'firefox-windows', '--school-device', '--no-force-install');
  const registry = readReg(readFileSync(path.join(files, 'purple-pen-firefox.reg')));
  const key = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Mozilla\\Firefox\\3rdparty\\Extensions';
  const Extensions = Object.fromEntries(registry.get(key) ?? []);
  expect(typeof Extensions[FIREFOX_ID]).toBe('string');
  const started = await launchManagedFirefox(null, {
    file: JSON.stringify({ policies: { '3rdparty': { Extensions } } }),
  });
  const values = await started.inPage<Record<string, unknown>>('options.html', 'browser.storage.managed.get(null)');
  expect(values).toMatchObject({ packVersion: PACK.version, schoolDevice: true });
  expect(JSON.parse(String(values.pack))).toMatchObject({ id: 'tregarth', extends: null, school: PACK.school });
  await started.close();
});
