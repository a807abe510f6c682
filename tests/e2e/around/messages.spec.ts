import type { Page } from '@playwright/test';
import { TALKS } from '../people-places.ts';
import { expect, notes, test } from './around-test.ts';
import { useRoster } from './roster-pack.ts';

declare const chrome: {
  readonly storage: {
    readonly local: { get(key: null): Promise<Record<string, unknown>>; remove(keys: string[]): Promise<void> };
    readonly session: { get(key: null): Promise<Record<string, unknown>>; remove(key: string): Promise<void> };
  };
};

const ASKED = 'Could this be a pupil or their family?';
/** Longer than the companion takes from an open conversation to a note. */
const LOOKED_MS = 4500;
const COMES = { timeout: 10_000 };

test.beforeEach(async ({ serviceWorker }) => {
  const worker = await serviceWorker();
  await worker.evaluate(() => chrome.storage.local.remove(['noted', 'agreed', 'settings']));
  await worker.evaluate(() => chrome.storage.session.remove('lookUps'));
  await useRoster(worker);
});

const open = async (page: Page, url: string, query: Readonly<Record<string, string>> = {}): Promise<void> => {
  await page.goto(`${url}?${new URLSearchParams(query)}`);
  await page.waitForFunction(() => window.replica.surfaces().some((id) => /message|chat/.test(id)));
};

/** The roster knows one family; whoever else writes brings no note. */
const isFamily = ({ name }: (typeof TALKS)[number]): boolean => name.endsWith('Okafor');

for (const talk of TALKS.filter((one) => !isFamily(one))) {
  test(`${talk.title}: nothing where a stranger writes`, async ({ page, serviceWorker }) => {
    await open(page, talk.url);
    const worker = await serviceWorker();
    const lookUps = () => worker.evaluate(async () => JSON.stringify(await chrome.storage.session.get(null)));
    // It did look them up.
    await expect.poll(lookUps, COMES).toMatch(/conversation \d/);
    await page.waitForTimeout(1500);
    expect(await notes(page).text()).not.toContain(ASKED);
  });
}

for (const talk of TALKS.filter(isFamily)) {
  test(`${talk.title}: a pupil's message brings one quiet note, once a conversation`, async ({
    page,
    serviceWorker,
  }) => {
    await open(page, talk.url);
    await expect.poll(() => notes(page).text(), COMES).toContain(ASKED);
    // In sight for so long, it counts as seen.
    await page.waitForTimeout(3500);
    await page.screenshot({ path: `test-results/messages/${talk.title.replaceAll(/\W+/g, '-')}.png` });
    const kept = await (await serviceWorker()).evaluate(async () =>
      JSON.stringify(await chrome.storage.local.get(null)),
    );
    expect(kept).toContain('"noted"');
    expect(kept).not.toMatch(/Okafor/i);
    await notes(page).press('Close this note');
    await expect.poll(() => notes(page).isOpen()).toBe(false);
    await open(page, talk.url);
    await page.waitForTimeout(LOOKED_MS);
    expect(await notes(page).text()).not.toContain(ASKED);
    expect(await page.evaluate(() => [...window.replica.errors, ...window.replica.violations])).toEqual([]);
  });

  test(`${talk.title}: nothing where nobody has written`, async ({ page }) => {
    await open(page, talk.url, { quiet: '1' });
    await page.waitForTimeout(LOOKED_MS);
    expect(await notes(page).text()).not.toContain(ASKED);
    // The same conversation with an answer in it: the companion is there, and had not told of it.
    await open(page, talk.url);
    await expect.poll(() => notes(page).text(), COMES).toContain(ASKED);
  });
}
