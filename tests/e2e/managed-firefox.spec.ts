import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { site as x } from '../replicas/x/site.ts';
import { HELD } from './contract/compose.ts';
import { open, submissions, submitBy, type } from './fixtures/firefox-compose.ts';
import { managing, schoolPack, without } from './fixtures/managed-packs.ts';
import {
  firefoxPolicy,
  launchManagedFirefox,
  type ManagedFirefox,
  skipWithoutPolicies,
} from './fixtures/managed-policy.ts';

test.describe.configure({ mode: 'serial' });
test.skip(...skipWithoutPolicies());
test.setTimeout(150_000);

const ROW = x.surfaces.find(({ id }) => id === 'inline-post') as (typeof x.surfaces)[number];
const KIND = `(async () => (await browser.storage.local.get('packState')).packState?.value.kind)()`;
const TEXT = `new Promise((done) => setTimeout(() => done(document.body.innerText), 1000))`;

let profile: string;
let firefox: ManagedFirefox;
test.beforeAll(() => {
  profile = mkdtempSync(path.join(tmpdir(), 'purple-pen-firefox-'));
});
test.afterAll(async () => {
  await firefox?.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
});

const settled = (kind: string) =>
  expect.poll(() => firefox.inPage('options.html', KIND), { timeout: 30_000 }).toBe(kind);

test('Firefox has the policy from its start, and holds a post by a rule of that pack', async () => {
  firefox = await launchManagedFirefox(managing(schoolPack('2'), { schoolDevice: true }), { profile });
  await settled('managed');
  const page = await firefox.newPage();
  await open(page, ROW);
  await type(page, ROW, HELD);
  await expect
    .poll(
      async () => {
        if (!(await firefox.interstitial(page).isOpen())) await submitBy(page, ROW, 'click');
        return firefox.interstitial(page).isOpen();
      },
      { timeout: 20_000 },
    )
    .toBe(true);
  expect(await submissions(page)).toEqual([]);
  expect(await firefox.interstitial(page).text()).toContain('Oakmere Primary School');
  await page.close();
});

test('the health check says what came, and that Firefox has to be started again after a change', async () => {
  firefox.folder.write('policies.json', firefoxPolicy(managing(schoolPack('3', without('school-identity')))));
  await new Promise((done) => setTimeout(done, 6000));
  const text = await firefox.inPage<string>('options.html', TEXT);
  expect(text).toContain('oakmere, version 2');
  expect(text).toMatch(/schoolDevice \(4 bytes\)/);
  expect(text).toContain('Close every Firefox window and start it again.');
  expect(text).toMatch(/Firefox [\d.]+/);
});

test('at the next start it has the changed one; without any it falls back', async () => {
  await firefox.close();
  firefox = await launchManagedFirefox(managing(schoolPack('3')), { profile });
  await expect
    .poll(() => firefox.inPage<string>('options.html', TEXT), { timeout: 30_000 })
    .toContain('oakmere, version 3');
  await firefox.close();
  firefox = await launchManagedFirefox(managing(schoolPack('2')), { profile });
  await settled('managed-older');
  await firefox.close();
  firefox = await launchManagedFirefox(null, { profile });
  await settled('default');
  expect(await firefox.inPage<string>('options.html', TEXT)).toContain('was taken away on');
});

test('values of the wrong kind, which Firefox hands on as they are, are told of', async () => {
  await firefox.close();
  firefox = await launchManagedFirefox({ pack: [1, 2], schoolDevice: 'maybe', Pack: 'x' });
  await settled('managed-invalid');
  const text = await firefox.inPage<string>('options.html', TEXT);
  for (const said of ['must be JSON text or an object', 'schoolDevice: is of the wrong kind', 'not known: Pack'])
    expect(text).toContain(said);
});
