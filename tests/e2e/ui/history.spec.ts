import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/extension.ts';
import { tooWideOrSmall, violations } from './page-checks.ts';

const SHOTS = fileURLToPath(new URL('../../../.output/screenshots/', import.meta.url));
const DAY = 86_400_000;
const daysAgo = (days: number) => new Date(Date.now() - days * DAY).toISOString().slice(0, 10);

/** Some ten weeks of a person who edits more than not; every eighth is about a picture. */
const OUTCOMES = Array.from({ length: 48 }, (_, at) => ({
  site: (['facebook', 'x', 'instagram'] as const)[at % 3],
  categories: [['tone'], ['pupil-name', 'pupil-info'], ['criticism'], ['school-identity']][at % 4],
  level: 'caution',
  choice: at % 5 === 0 ? 'posted' : 'edited',
  reason: null,
  day: daysAgo(Math.floor((at * at) / 32)),
})).map((one, at) => (at % 8 === 7 ? { ...one, categories: ['image-child'], choice: 'blurred' } : one));

const KEPT = {
  outcomes: { version: 1, value: OUTCOMES },
  exceptions: {
    version: 1,
    value: {
      key: '0123456789abcdef0123456789abcdef',
      entries: [{ category: 'pupil-name', hash: '00112233445566ff', day: daysAgo(3) }],
      damaged: false,
    },
  },
  agreed: {
    version: 1,
    value: {
      key: 'fedcba9876543210fedcba9876543210',
      entries: [
        { site: 'facebook', handle: null, name: '00112233445566aa', label: 'my niece', day: daysAgo(20) },
        { site: 'x', handle: '00112233445566bb', name: null, label: '', day: daysAgo(5) },
      ],
    },
  },
};

test.describe.configure({ mode: 'serial' });

const store = (page: Page, values: object) => page.evaluate((kept) => browser.storage.local.set(kept), values);
const stored = (page: Page) => page.evaluate(() => browser.storage.local.get(null));

/** The page as a whole, and its chart close up. */
async function shoot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `${SHOTS}options-${name}.png`, fullPage: true });
  await page.locator('.chart').screenshot({ path: `${SHOTS}options-chart-${name}.png` });
}

async function open(page: Page, address: string, hash = ''): Promise<void> {
  await page.goto(`chrome-extension://${new URL(address).host}/options.html${hash}`);
  await page.locator('main').waitFor();
}

test('the history is a chart, and the same as a table', async ({ page, serviceWorker }) => {
  await open(page, (await serviceWorker()).url());
  await store(page, KEPT);
  const chart = page.locator('.chart');
  await expect(chart.getByRole('img')).toHaveCount(6);
  const tone = chart.getByRole('img', { name: /^Tone: \d+ in the last 12 weeks, \d+ of them/ });
  await expect(tone).toBeVisible();
  await page.getByText('All of it as a table').click();
  await expect(page.getByRole('rowheader', { name: 'Tone' }).first()).toBeVisible();
  // What the chart says is what the table adds up to.
  const told = Number((await tone.getAttribute('aria-label'))?.match(/: (\d+) in/)?.[1]);
  const rows = page.locator('.history tr', { has: page.locator('th[scope="row"]', { hasText: /^Tone$/ }) });
  const counts = await rows.locator('td:nth-child(2)').allTextContents();
  expect(counts.map(Number).reduce((sum, count) => sum + count, 0)).toBe(told);
});

test('its owner takes a copy: a table, data, or everything', async ({ page, serviceWorker }) => {
  await open(page, (await serviceWorker()).url());
  const saved = async (name: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name, exact: true }).click(),
    ]);
    return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
  };
  const csv = await saved('Save as a table (CSV)');
  expect(csv.name).toMatch(/^purple-pen-history-\d{4}-\d{2}-\d{2}\.csv$/);
  expect(csv.text.trim().split('\r\n')).toHaveLength(1 + OUTCOMES.length);
  const json = await saved('Save as data (JSON)');
  expect(JSON.parse(json.text).history).toHaveLength(OUTCOMES.length);
  const all = await saved('Save a copy of everything');
  const copy = JSON.parse(all.text);
  expect(copy.agreed.entries).toHaveLength(2);
  expect(all.text).not.toContain(KEPT.agreed.value.key);
  expect(Object.keys(copy)).not.toContain('pack');
});

test('an agreement is asked about again once it is deleted', async ({ page, serviceWorker }) => {
  await open(page, (await serviceWorker()).url(), '#agreed');
  await expect(page.locator('#agreed')).toBeInViewport();
  await page.getByRole('button', { name: /^Delete: Somebody on X/ }).click();
  await expect(page.getByText('You will be asked about this person again.')).toBeVisible();
  await expect(page.locator('#agreed')).toBeFocused();
  const { agreed } = (await stored(page)) as { agreed: typeof KEPT.agreed };
  expect(agreed.value.entries.map(({ label }) => label)).toEqual(['my niece']);
});

test('the parts of the page are reached by keyboard', async ({ page, serviceWorker }) => {
  await open(page, (await serviceWorker()).url());
  await page.keyboard.press('Tab');
  const link = page.getByRole('navigation', { name: 'On this page' }).getByRole('link').first();
  await expect(link).toBeFocused();
  const sees = page.getByRole('navigation').getByRole('link', { name: 'What can my school see? Nothing.' });
  await sees.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#sees')).toBeInViewport();
});

test('the page is accessible in both languages, light, dark, forced, narrow, right to left, and on paper', async ({
  page,
  serviceWorker,
}) => {
  test.setTimeout(120_000);
  const address = (await serviceWorker()).url();
  const settings = { light: {}, dark: { colorScheme: 'dark' }, forced: { forcedColors: 'active' } } as const;
  for (const language of ['en', 'cy']) {
    await open(page, address);
    await store(page, { settings: { version: 1, value: { language } } });
    await open(page, address);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await page.locator('details', { has: page.locator('.history') }).evaluate((details) => {
      (details as HTMLDetailsElement).open = true;
    });
    for (const [name, media] of Object.entries(settings)) {
      await page.emulateMedia({ colorScheme: null, forcedColors: null, ...media });
      await shoot(page, `${language}-${name}`);
      expect.soft(await violations(page), `${language} ${name}`).toEqual([]);
    }
    await page.emulateMedia({ colorScheme: null, forcedColors: null });
    await page.setViewportSize({ width: 320, height: 700 });
    expect.soft(await tooWideOrSmall(page), `${language} narrow`).toEqual([]);
    await shoot(page, `${language}-narrow`);
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    expect.soft(await tooWideOrSmall(page), `${language} right to left`).toEqual([]);
    // Time runs with the reading.
    await expect(page.locator('.strip > svg').first()).toHaveCSS('transform', 'matrix(-1, 0, 0, 1, 0, 0)');
    await shoot(page, `${language}-rtl`);
    await page.evaluate(() => {
      document.documentElement.dir = '';
    });
    await page.setViewportSize({ width: 1200, height: 900 });
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.sections')).toBeHidden();
    await expect(page.locator('.chart')).toBeVisible();
    await shoot(page, `${language}-print`);
    await page.emulateMedia({ media: null });
  }
});

test('everything of the person’s goes after one question, and the policy stays', async ({ page, serviceWorker }) => {
  await open(page, (await serviceWorker()).url());
  await store(page, { settings: { version: 1, value: { language: 'en' } } });
  await page.getByRole('button', { name: 'Delete everything of mine' }).click();
  await expect(page.getByRole('button', { name: 'Keep it' })).toBeFocused();
  await page.keyboard.press('Escape');
  expect(Object.keys(await stored(page))).toContain('outcomes');
  await page.getByRole('button', { name: 'Delete everything of mine' }).click();
  await page.getByRole('button', { name: 'Delete everything', exact: true }).click();
  await expect(page.getByText('Everything of yours is deleted.')).toBeVisible();
  await expect(page.getByText('Nothing is kept yet.')).toBeVisible();
  expect(Object.keys(await stored(page)).sort()).toEqual(['pack', 'packState']);
});
