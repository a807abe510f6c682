import { readFile } from 'node:fs/promises';
import type { Download } from '@playwright/test';
import { unzipSync } from 'fflate';
import { CHROMIUM_ID, type DeploymentFile, FIREFOX_ID, ROUTE_IDS } from '../../../src/admin/deploy/deployment.ts';
import { ROUTES } from '../../../src/admin/deploy/routes.ts';
import type { Pack } from '../../../src/core/pack/schema.ts';
import { optionsFor } from '../../admin/deploy/packs.ts';
import { readBack } from '../../admin/deploy/read-back.ts';
import { pngChunk, pngFile } from '../../support/picture-files.ts';
import { drawPng } from '../fixtures/draw-png.ts';
import { type BuilderPage, expect, focused, policyDocx, ROSTER, test } from './builder-fixture.ts';

/** A pack out of the invented policy: its sure clauses, a roster, staff and a crest. */
async function buildPack(builder: BuilderPage, crest = drawPng(2)): Promise<void> {
  const { page } = builder;
  await builder.bring('policy-file', 'policy.docx', await policyDocx());
  await page.getByRole('button', { name: /^Confirm the \d+ that (is|are) sure/ }).click();
  await builder.open('people');
  await builder.bring('roster-file', 'roster.csv', ROSTER);
  await page.getByText('2 pupils, 2 classes').waitFor();
  await builder.bring('staff-file', 'staff.csv', 'Title,Forename,Surname,Role\nMrs,Ada,Bell,Headteacher\n');
  await page.getByText('1 member of staff', { exact: true }).waitFor();
  await builder.bring('crest-file', 'crest.png', crest);
  await page.locator('.crests img').waitFor();
  await builder.saved();
}

/** A picture of some 190 kB that nothing makes smaller. */
const heavyCrest = Buffer.from(
  pngFile(
    [
      pngChunk(
        'teSt',
        Uint8Array.from({ length: 190_000 }, (_, i) => (i * i * 31 + i) % 251),
      ),
    ],
    {
      width: 64,
      height: 64,
    },
  ),
);

async function bytesOf(download: Download): Promise<Uint8Array> {
  return new Uint8Array(await readFile(await download.path()));
}

async function download(builder: BuilderPage, button: string | RegExp): Promise<Download> {
  const [file] = await Promise.all([
    builder.page.waitForEvent('download'),
    builder.page.getByRole('button', { name: button }).click(),
  ]);
  return file;
}

const jsonOf = async (file: Download): Promise<Pack> => JSON.parse(new TextDecoder().decode(await bytesOf(file)));

/** As an admin's tools read it: by its mark, else as UTF-8. */
function textOf(bytes: Uint8Array): Pick<DeploymentFile, 'text' | 'encoding'> {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'utf-16le-bom' };
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb;
  return { text: new TextDecoder().decode(bytes), ...(marked ? { encoding: 'utf-8-bom' } : {}) };
}

const outcome = (builder: BuilderPage) => builder.page.locator('.outcome');

test('a draft is held by a rule of the pack being built, which cites the clause of its policy', async ({ builder }) => {
  const { page } = builder;
  await buildPack(builder);
  await builder.open('try');
  await page.getByLabel('What somebody writes').fill('Thandi Okonkwo-Bright in 3Owl hit another child again today.');
  await expect(outcome(builder)).toHaveText(/^Asks before it goes out/, { timeout: 15_000 });
  const rule = page.locator('article.rule', { hasText: 'Your policy' });
  await expect(rule.first()).toBeVisible();
  await expect(rule.first().locator('cite')).toContainText('Social Media Policy');
  const general = page.locator('article.rule', { hasText: 'General rules' });
  for (const cited of await general.locator('cite').allInnerTexts()) expect(cited).not.toContain('Social Media Policy');
  await expect(rule.first().locator('mark').first()).toContainText('Thandi');
  await expect(page.locator('.preview')).toContainText('Your school’s policy asks');
  await expect(page.getByText('Not fully checked')).toHaveCount(0);

  await page.getByLabel('What somebody writes').fill('Lovely walk by the canal this morning.');
  await expect(outcome(builder)).toHaveText('Goes out. Purple Pen says nothing.');
  await page.getByLabel('What somebody writes').fill('');
  await expect(outcome(builder)).toHaveText('Write something, or press one of the drafts.');
  await builder.saved();
  expect(await builder.stored()).not.toContain('Lovely walk');
});

test('the drafts of a rule are there to begin with, and speak or are silent as they should', async ({ builder }) => {
  const { page } = builder;
  await builder.open('try');
  await page.getByLabel('Rule', { exact: true }).selectOption('criticism-families');
  const drafts = page.locator('ul.drafts');
  await drafts.first().getByRole('button').first().press('Enter');
  await expect(page.locator('article.rule[data-rule=criticism-families]')).toBeVisible({ timeout: 15_000 });
  await drafts.last().getByRole('button').first().press('Enter');
  await expect(page.locator('article.rule[data-rule=criticism-families]')).toHaveCount(0);
});

test('ordinary drafts run to the end, can be stopped, and each that was spoken of can be looked at', async ({
  builder,
}) => {
  test.setTimeout(180_000);
  const { page } = builder;
  await builder.open('try');
  await page.getByRole('button', { name: 'Try ordinary drafts' }).click();
  await page.getByText(/[1-9]\d* of \d+/).waitFor({ timeout: 30_000 });
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByText('Stopped. Nothing is counted')).toBeVisible();
  await page.getByRole('button', { name: 'Try ordinary drafts' }).click();
  await page.getByText('All of them are tried.').waitFor({ timeout: 150_000 });
  const figures = await page.getByText(/^Asks about \d+ of \d+ ordinary drafts/).innerText();
  const [, held, of] = /^Asks about (\d+) of (\d+) ordinary drafts: [\d.]+%/.exec(figures) ?? [];
  test.info().annotations.push({ type: 'ordinary drafts', description: figures });
  expect(Number(of)).toBeGreaterThanOrEqual(400);
  expect(Number(held) / Number(of)).toBeLessThan(0.15);
  await expect(page.getByText(/^Per person and week: [\d.]+ questions and [\d.]+ notes/)).toContainText('a week');
  await page.getByText('By kind of draft').click();
  await expect(page.getByRole('row', { name: /^Talk about work 140 / })).toBeVisible();
  await builder.shot('samples');
  expect.soft(await builder.violations()).toEqual([]);
  const spoken = page.locator('.spoken > li').first();
  const text = await spoken.locator('blockquote').innerText();
  await spoken.getByRole('button').click();
  await expect(focused(page)).toHaveValue(text);
  await expect(page.locator('article.rule').first()).toBeVisible();
});

test('lawful speech and many voices are held no more often than by the general rules', async ({ builder }) => {
  test.setTimeout(120_000);
  const { page } = builder;
  await builder.open('try');
  await page.getByRole('button', { name: 'Try lawful speech and many voices' }).click();
  const result = page.getByText(/^This pack asks about \d+ of \d+ of them, the general rules about \d+/);
  await result.waitFor({ timeout: 100_000 });
  const [, held, of, base] =
    /about (\d+) of (\d+) of them, the general rules about (\d+)/.exec(await result.innerText()) ?? [];
  expect(Number(of)).toBeGreaterThan(300);
  expect(held).toBe(base);
  test.info().annotations.push({ type: 'many voices', description: `${held} of ${of}` });
  await expect(page.getByText('It asks about no kind of them more often')).toBeVisible();
});

test('without its reader the bench judges by itself, and says so', async ({ builder }) => {
  const { page } = builder;
  await page.evaluate(() => {
    (globalThis as { Worker: unknown }).Worker = class {
      constructor() {
        throw new Error('no worker here');
      }
    };
  });
  await page.evaluate(() => {
    location.hash = '#try';
  });
  await page.getByLabel('What somebody writes').fill('Ella Marsh in Year 4 is a thick little brat.');
  await expect(page.getByText('Not fully checked:')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Check it again' })).toBeVisible();
});

test('the pack and the files of every way carry the pack that was built', async ({ builder }) => {
  test.setTimeout(120_000);
  const { page } = builder;
  await buildPack(builder);
  await builder.open('export');
  const file = await download(builder, 'Save the pack');
  const built = await jsonOf(file);
  expect(file.suggestedFilename()).toBe(`${built.id}-${built.version}.json`);
  expect(built).toMatchObject({ extends: null, school: { name: 'Combe Hay Primary School' } });
  expect(built.crests).toHaveLength(1);
  await expect(page.getByText(`${file.suggestedFilename()} is saved`)).toBeVisible();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await page.getByRole('radio', { name: 'Our IT support does this' }).check();
  const bundle = unzipSync(await bytesOf(await download(builder, 'Save the file to pass on')));
  expect(Object.keys(bundle)).toEqual(expect.arrayContaining(['READ-ME-FIRST.txt', 'linux/GUIDE.txt']));
  for (const route of ROUTE_IDS) {
    await page.getByRole('radio', { name: ROUTES[route].title.en, exact: true }).check();
    const zip = await download(builder, /^Save (?:all as one|it with its guide as a) \.zip file$/);
    const { 'GUIDE.txt': guide, ...entries } = unzipSync(await bytesOf(zip));
    expect(new TextDecoder().decode(guide), route).toMatch(/^# /);
    const files = Object.entries(entries).map(([name, bytes]) => ({ name, ...textOf(bytes) }));
    const found = readBack(route, files, optionsFor(built, { chromiumId: CHROMIUM_ID, firefoxId: FIREFOX_ID }));
    expect(found.length, route).toBeGreaterThan(0);
    for (const { pack } of found) expect(JSON.parse(String(pack)), route).toEqual(built);
    const first = await download(builder, `Save ${files[0]?.name}`);
    expect(await bytesOf(first), route).toEqual(entries[files[0]?.name ?? '']);
  }
});

test('a version that went out is never given to another pack, and what is different is told in words', async ({
  builder,
}) => {
  const { page } = builder;
  await buildPack(builder);
  await builder.open('compare');
  await expect(page.getByText('Nothing has been exported yet.')).toBeVisible();
  await builder.open('export');
  const first = await jsonOf(await download(builder, 'Save the pack'));
  await builder.open('compare');
  await expect(page.getByText(`version ${first.version}`)).toBeVisible();
  await expect(page.getByText('Nothing is different.')).toBeVisible();
  await builder.open('people');
  await page.getByRole('button', { name: /^Remove: Crest/ }).click();
  await builder.open('compare');
  await expect(page.locator('.changes')).toContainText('crest');
  await builder.shot('compare');
  await builder.open('export');
  const second = await jsonOf(await download(builder, 'Save the pack'));
  expect(second.version).not.toBe(first.version);
  expect(second.crests).toEqual([]);
  await builder.open('compare');
  await expect(page.getByText('Nothing is different.')).toBeVisible();
  await builder.bring('compare-file', 'first.json', JSON.stringify(first));
  await expect(page.getByText(`Compared with first.json, version ${first.version}.`)).toBeVisible();
  await expect(page.locator('.changes li')).not.toHaveCount(0);
  await builder.bring('compare-file', 'broken.json', '{');
  await expect(page.getByText('is broken or cut off')).toBeVisible();
  await page.getByRole('button', { name: 'Compare with the pack that was exported last' }).click();
  await expect(page.getByText('Nothing is different.')).toBeVisible();
});

test('what must be put right stands in the way of an export, with the step where it is', async ({ builder }) => {
  const { page } = builder;
  await builder.open('export');
  await expect(page.getByText('Put these right first')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save the pack' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Go to School' }).press('Enter');
  await expect(focused(page)).toHaveText('School');
  await page.getByLabel('Full name of the school').fill('Combe Hay Primary School');
  await builder.open('export');
  await expect(page.getByRole('button', { name: 'Save the pack' })).toBeVisible();
});

test('a way that cannot carry the pack says what to leave out, and goes without it', async ({ builder }) => {
  const { page } = builder;
  await buildPack(builder, heavyCrest);
  await builder.open('export');
  await page.getByRole('radio', { name: 'Intune script for Windows' }).check();
  await expect(page.getByText('This way cannot carry the pack')).toBeVisible();
  await page.getByRole('button', { name: 'Leave these out of the files for this way' }).click();
  await expect(page.getByText('Left out of these files: Crests.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save all as one .zip file' })).toBeVisible();
  await page.getByText('Extension ids and where it is fetched from').click();
  await page.getByLabel('Update address for Chrome').fill('http://insecure.example/updates.xml');
  await expect(page.getByText('is not an address to fetch the extension from')).toBeVisible();
});

const LOOKS = { light: {}, dark: { colorScheme: 'dark' }, forced: { forcedColors: 'active' } } as const;

for (const language of ['en', 'cy'] as const)
  test(`trying, exporting and comparing are accessible in ${language}, in every look and size`, async ({ builder }) => {
    test.setTimeout(180_000);
    const { page } = builder;
    await buildPack(builder);
    await builder.open('export');
    await download(builder, 'Save the pack');
    await builder.open('people');
    await page.getByRole('button', { name: /^Remove: Crest/ }).click();
    await builder.language(language);
    await page.locator(`html[lang=${language}]`).waitFor();
    for (const step of ['try', 'export', 'compare']) {
      await builder.open(step);
      if (step === 'export') await page.getByRole('radio').first().check();
      if (step === 'try') {
        await page.locator('#bench-text').fill('Thandi Okonkwo-Bright in 3Owl hit another child again today.');
        await page.locator('article.rule').first().waitFor();
      }
      for (const details of await page.locator('main details:not([open]) > summary').all())
        if (await details.isVisible()) await details.click();
      for (const [name, look] of Object.entries(LOOKS)) {
        await page.emulateMedia({ colorScheme: null, forcedColors: null, ...look });
        await builder.shot(`${step}-${language}-${name}`);
        expect.soft(await builder.violations(), `${step} ${name}`).toEqual([]);
      }
      await page.emulateMedia({ colorScheme: null, forcedColors: null });
      for (const width of [320, 600]) {
        await page.setViewportSize({ width, height: 700 });
        await builder.shot(`${step}-${language}-${width}`);
        expect.soft(await builder.tooSmallOrWide(), `${step} at ${width}`).toEqual([]);
        expect.soft(await builder.violations(), `${step} at ${width}`).toEqual([]);
      }
      await page.setViewportSize({ width: 1200, height: 900 });
    }
  });
