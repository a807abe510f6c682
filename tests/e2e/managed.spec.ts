import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, type Page, test, type Worker } from '@playwright/test';
import type { PackState } from '../../src/browser/pack-state.ts';
import { createReplicaServer } from '../replicas/serve.ts';
import { site as x } from '../replicas/x/site.ts';
import { HELD, open, submissions, submitBy, type } from './contract/compose.ts';
import { type ExtensionApi, stateOf } from './contract/extension-state.ts';
import { chip, interstitial } from './fixtures/extension.ts';
import { serveReplicas } from './fixtures/launch.ts';
import { largePack, managing, schoolPack, without } from './fixtures/managed-packs.ts';
import { launchManagedChromium, type ManagedChromium, skipWithoutPolicies } from './fixtures/managed-policy.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const ROW = x.surfaces.find(({ id }) => id === 'inline-post') as (typeof x.surfaces)[number];
/** Does not mind the school's name, which is all that there is to mind in the draft. */
const CALM = without('school-identity');

test.describe.configure({ mode: 'serial' });
test.skip(...skipWithoutPolicies());

interface Told {
  /** ISO times, by the clock of the machine. */
  readonly event: number;
  readonly state: PackState;
}

/** The settings page, which hears of every change of managed storage as the background does. */
async function listening(chromium: ManagedChromium): Promise<Page> {
  const page = await chromium.open('options.html');
  await page.evaluate(() => {
    const { chrome, heard } = window as unknown as { chrome: ChromeEvents; heard: { at?: number } };
    Object.assign(window, { heard: heard ?? {} });
    chrome.storage.onChanged.addListener((_changes, area) => {
      if (area === 'managed') Object.assign((window as unknown as { heard: object }).heard, { at: Date.now() });
    });
  });
  return page;
}
interface ChromeEvents extends ExtensionApi {
  readonly storage: ExtensionApi['storage'] & {
    readonly onChanged: { addListener(listener: (changes: object, area: string) => void): void };
  };
}

const packState = (page: Page): Promise<PackState> =>
  page.evaluate(async () => {
    const { local } = (window as unknown as { chrome: ExtensionApi }).chrome.storage;
    return (await local.get('packState')).packState?.value as unknown as PackState;
  });

/** Writes the policy, has the browser read it, and waits until the background has drawn its conclusion. */
async function change(
  chromium: ManagedChromium,
  page: Page,
  values: Parameters<ManagedChromium['set']>[0],
  kind: PackState['kind'],
): Promise<Told> {
  const before = (await packState(page)).checkedAt;
  chromium.set(values);
  await chromium.reload();
  await expect
    .poll(
      async () => {
        const { kind: now, checkedAt } = await packState(page);
        return checkedAt !== before && now;
      },
      { timeout: 10_000, intervals: [10] },
    )
    .toBe(kind);
  const state = await packState(page);
  const event = await page.evaluate(() => (window as unknown as { heard: { at: number } }).heard.at);
  return { event, state };
}

const says = (page: Page, words: string | RegExp) => expect(page.locator('main')).toContainText(words);
const asks = (page: Page) => async () => /things? to look at/.test(await chip(page).text());
/** A reading that came too late, as the first may while models load, is asked for again with the next letter. */
const readerAnswers = (worker: Worker, page: Page) =>
  expect
    .poll(
      async () => {
        await page.keyboard.insertText('.');
        await page.waitForTimeout(1000);
        return (await stateOf(worker, page))?.reader;
      },
      { timeout: 30_000 },
    )
    .toBe('ok');
const violations = async (page: Page): Promise<string[]> => {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    return (await axe.run(document)).violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' | ')}`,
    );
  });
};

let chromium: ManagedChromium;
let options: Page;
let tab: Page;

test.beforeAll(async () => {
  test.setTimeout(90_000);
  chromium = await launchManagedChromium(managing(schoolPack('2', CALM), { packVersion: '2', schoolDevice: true }));
  await serveReplicas(chromium.context, await createReplicaServer({ build: false }));
  process.stdout.write(`${chromium.version} reads ${chromium.folder.seenAs}\n`);
  options = await listening(chromium);
  // Right after installation nothing is stored yet.
  await expect.poll(() => packState(options)).toBeDefined();
  tab = await chromium.context.newPage();
});
test.afterAll(() => chromium?.close());

test('a policy that is there from the start is in force, and the health check reads it out', async () => {
  await expect.poll(async () => (await packState(options)).kind, { timeout: 15_000 }).toBe('managed');
  await says(options, 'oakmere, version 2');
  await says(options, 'packVersion (1 byte)');
  await says(options, 'School deviceYes, the school says so');
  await says(options, /pbbjimbcgjgnllgfpjpgceeokkjbmnhe/);
  await says(options, /Last read from the browser on \d+ \w+ \d{4}, \d\d:\d\d\./);
  await says(options, 'Not acceptedNothing');
  await says(options, 'Your school’s policy at a glance');
});

test('a changed policy changes what is said of a draft that stands in an open tab, within a second of the event', async () => {
  test.setTimeout(60_000);
  await tab.bringToFront();
  await open(tab, ROW);
  await type(tab, ROW, HELD);
  await readerAnswers(await chromium.worker(), tab);
  expect(await asks(tab)()).toBe(false);
  await chromium.reload();
  await tab.bringToFront();
  const { event } = await change(chromium, options, managing(schoolPack('3')), 'managed');
  await expect.poll(asks(tab), { timeout: 5000, intervals: [10] }).toBe(true);
  const took = Date.now() - event;
  process.stdout.write(`From the browser's event to the chip beside the draft: ${took} ms\n`);
  expect(took).toBeLessThan(1000);
  await submitBy(tab, ROW, 'click');
  await interstitial(tab).wait(true);
  expect(await submissions(tab)).toEqual([]);
  await tab.keyboard.press('Escape');
});

test('so does one that comes while the background is dead', async () => {
  test.setTimeout(60_000);
  const cdp = await chromium.context.newCDPSession(options);
  const statuses = new Map<string, string>();
  cdp.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, runningStatus } of versions) statuses.set(versionId, runningStatus);
  });
  await cdp.send('ServiceWorker.enable');
  await cdp.send('ServiceWorker.stopAllWorkers');
  await expect.poll(() => [...statuses.values()]).toEqual(['stopped']);
  await tab.bringToFront();
  chromium.set(managing(schoolPack('4', CALM)));
  await chromium.reload();
  await expect.poll(asks(tab), { timeout: 10_000, intervals: [10] }).toBe(false);
  const took = Date.now() - (await options.evaluate(() => (window as unknown as { heard: { at: number } }).heard.at));
  process.stdout.write(`The same with the background dead: ${took} ms\n`);
  expect(took).toBeLessThan(1000);
  expect([...statuses.values()]).toEqual(['running']);
  await cdp.detach();
  await expect.poll(async () => (await packState(options)).kind).toBe('managed');
});

test('a broken pack replaces nothing, and is told of by path in plain words', async () => {
  const broken = schoolPack('5', { rules: [{ ...schoolPack('5').rules[0], level: 'severe' }] });
  const { state } = await change(chromium, options, managing(broken), 'managed-invalid');
  expect(state.lastGood).toBe(true);
  await says(options, 'rules[0].level: must be one of: note, caution, stop');
  await says(options, 'Its last good pack stays in force.');
  await says(options, 'oakmere, version 4');
  await change(chromium, options, { pack: '{"format": 2' }, 'managed-invalid');
  await says(options, 'the whole pack: is broken or cut off');
});

test('an older version is not taken unless the school allows it', async () => {
  const { state } = await change(chromium, options, managing(schoolPack('3')), 'managed-older');
  expect(state.older).toEqual({ offered: '3', inForce: '4' });
  await says(options, 'Version 3 was sent since. It is older than version 4, so it was not taken.');
  await change(chromium, options, managing(schoolPack('3'), { allowOlderPack: true }), 'managed');
  await says(options, 'oakmere, version 3');
});

test('some bad parts leave the others in force', async () => {
  const { rules } = schoolPack('6');
  const partial = schoolPack('6', { rules: [...rules, { ...rules[0], id: 'odd', level: 'severe' }] });
  await change(chromium, options, managing(partial), 'managed');
  await says(options, 'All others are in force.');
  await says(options, `rules[${rules.length}].level`);
});

test('a locked setting is shown as locked with its reason, and the person’s own comes back when the lock goes', async () => {
  test.setTimeout(60_000);
  const reason = { en: 'Agreed with the unions in May.', cy: 'Cytunwyd â’r undebau ym mis Mai.' };
  const locked = { value: true, locked: true, reason };
  const settings = { enabled: locked, cleanPictures: locked, pause: { ...locked, value: false } };
  const popup = await chromium.open('popup.html');
  await popup.getByRole('switch').click();
  await expect(popup.getByRole('switch')).toHaveAttribute('aria-checked', 'false');
  await change(chromium, options, managing(schoolPack('7', { settings })), 'managed');

  await expect(popup.getByRole('switch')).toHaveAttribute('aria-checked', 'true');
  await expect(popup.getByRole('switch')).toHaveAttribute('aria-disabled', 'true');
  await popup.getByRole('switch').focus();
  await popup.keyboard.press('Space');
  await popup.getByRole('button', { name: 'Pause for 15 minutes' }).click({ force: true });
  await expect(popup.getByRole('switch')).toHaveAttribute('aria-checked', 'true');
  await says(popup, 'Your school has set this. Its reason: Agreed with the unions in May.');
  const picture = options.getByRole('checkbox', { name: 'Take place and time out of pictures that I attach' });
  await expect(picture).toHaveAttribute('aria-disabled', 'true');
  await picture.focus();
  await options.keyboard.press('Space');
  await expect(picture).toBeChecked();
  await says(options, 'Locked settingson and offpauseplace and time in pictures');
  await expect.poll(async () => (await stateOf(await chromium.worker(), tab))?.protection).toBe('on');
  for (const page of [popup, options]) expect(await violations(page)).toEqual([]);

  await options.getByRole('radio', { name: 'Cymraeg' }).check();
  await says(popup, 'Ei rheswm: Cytunwyd â’r undebau');
  await says(options, 'Gwiriad iechyd');
  for (const page of [popup, options]) expect(await violations(page)).toEqual([]);
  await options.getByRole('radio', { name: 'English' }).check();

  await change(chromium, options, managing(schoolPack('8')), 'managed');
  await expect(popup.getByRole('switch')).toHaveAttribute('aria-checked', 'false');
  await expect(picture).not.toBeChecked();
  await expect.poll(async () => (await stateOf(await chromium.worker(), tab))?.protection).toBe('off');
  await popup.getByRole('switch').click();
  await expect(popup.getByRole('switch')).toHaveAttribute('aria-checked', 'true');
  await popup.close();
});

test('every part of the page can be reached and worked by keyboard', async () => {
  await options.bringToFront();
  await options.locator('h1').click();
  const reached = new Set<string>();
  for (let i = 0; i < 80; i++) {
    await options.keyboard.press('Tab');
    reached.add(await options.evaluate(() => document.activeElement?.textContent?.trim().slice(0, 40) ?? ''));
  }
  expect([...reached]).toEqual(expect.arrayContaining(['Check again', 'Copy this report']));
  const summary = options.locator('details.glance > summary').first();
  await summary.focus();
  await options.keyboard.press('Enter');
  await expect(options.locator('details.glance').first()).toHaveAttribute('open');
  await options.getByRole('button', { name: 'Check again' }).press('Enter');
  await expect(options.getByText('Checked again.')).toBeVisible();
});

test('nothing of the page runs out of a narrow window', async () => {
  await options.setViewportSize({ width: 320, height: 568 });
  for (const details of await options.locator('details.glance').all())
    await details.evaluate((element) => element.setAttribute('open', ''));
  expect(await options.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await options.setViewportSize({ width: 1200, height: 900 });
});

test('the health check is copied as it stands', async () => {
  await chromium.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await options.bringToFront();
  await options.getByRole('button', { name: 'Copy this report' }).click();
  await expect(options.getByText('Copied.')).toBeVisible();
  const copied = await options.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('Purple Pen: health check\nExtension: Purple Pen ');
  expect(copied).toContain('Pack in force: oakmere, version 8');
});

test('what the person does at school, which is theirs to tell, changes which rules hold in an open tab', async () => {
  const rules = schoolPack('9').rules.map((rule) =>
    rule.id === 'school-identity' ? { ...rule, when: { roles: ['governor'] } } : rule,
  );
  await change(chromium, options, managing(schoolPack('9', { rules })), 'managed');
  await open(tab, ROW);
  await tab.bringToFront();
  await type(tab, ROW, HELD);
  await readerAnswers(await chromium.worker(), tab);
  expect(await asks(tab)()).toBe(false);
  await options.getByRole('combobox').selectOption('governor');
  await expect.poll(asks(tab)).toBe(true);
  await options.getByRole('combobox').selectOption('');
  await expect.poll(asks(tab)).toBe(false);
});

test('a policy that is taken away leaves the pack that ships, and says so', async () => {
  const { state } = await change(chromium, options, null, 'default');
  expect(state.removedAt).not.toBeNull();
  await says(options, 'Your school’s own pack was taken away on');
  await says(options, /None\. Nothing is managed for this extension/);
  await says(options, 'uk-schools, version');
});

test('the last good pack is in force at once at the next start, also one of a megabyte', async () => {
  test.setTimeout(150_000);
  for (const [name, make] of [
    ['small', schoolPack],
    ['1 MB', largePack],
  ] as const) {
    const pack = make('1');
    const values = managing(pack);
    const profile = mkdtempSync(path.join(tmpdir(), 'purple-pen-managed-'));
    const first = await launchManagedChromium(values, { profile });
    const page = await first.open('options.html');
    await expect.poll(async () => (await packState(page))?.kind, { timeout: 20_000 }).toBe('managed');
    await first.close();

    const start = Date.now();
    const second = await launchManagedChromium(values, { profile });
    await serveReplicas(second.context, await createReplicaServer({ build: false }));
    const worker = await second.worker();
    const front = await second.context.newPage();
    await front.goto('https://x.com/robots.txt');
    const began = Date.now();
    await open(front, ROW);
    await expect.poll(async () => (await stateOf(worker, front))?.packRevision, { intervals: [5] }).toMatch(/\w/);
    const there = Date.now() - began;
    const heard = await listening(second);
    const { checkedAt } = await packState(heard);
    await front.bringToFront();
    const typed = Date.now();
    await front.evaluate((id) => window.replica.editor(id)?.focus(), ROW.id);
    await front.keyboard.insertText(HELD);
    await expect.poll(() => chip(front).isOpen(), { intervals: [5] }).toBe(true);
    const judged = Date.now() - typed;
    const length = JSON.stringify(pack).length;
    process.stdout.write(
      `${name} pack (${length} letters): page open and pack there ${there} ms after navigation, ` +
        `${Date.parse(checkedAt ?? '') > start ? 'after' : 'before'} the browser told what is managed; first chip ${judged} ms after typing\n`,
    );
    expect(judged).toBeLessThan(2000);
    // The pack travels to the reader in one message.
    await readerAnswers(worker, front);

    await expect
      .poll(async () => Date.parse((await packState(heard)).checkedAt ?? '') > start, { timeout: 10_000 })
      .toBe(true);
    await front.bringToFront();
    second.set(managing({ ...pack, version: '2', ...CALM }));
    await second.reload();
    await front.bringToFront();
    await expect.poll(asks(front), { timeout: 10_000, intervals: [10] }).toBe(false);
    const took = Date.now() - (await heard.evaluate(() => (window as unknown as { heard: { at: number } }).heard.at));
    process.stdout.write(`${name} pack: ${took} ms from the browser's event to the chip's going\n`);
    // The large one took 0.7 s on two busy cores; it has room for busier ones.
    expect(took).toBeLessThan(name === 'small' ? 1000 : 4000);
    await second.close();
    rmSync(profile, { recursive: true, force: true });
  }
});
