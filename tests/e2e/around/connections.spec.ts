import type { JSHandle, Page, Worker } from '@playwright/test';
import type { Connection } from '../../../src/core/pack/schema.ts';
import type { ConnectionAct } from '../../replicas/shared/types.ts';
import { interstitial } from '../fixtures/extension.ts';
import { PLACES, type Place } from '../people-places.ts';
import { expect, notes, test } from './around-test.ts';
import { useRoster } from './roster-pack.ts';

declare const chrome: {
  readonly storage: {
    readonly local: {
      get(key: string | null): Promise<Record<string, unknown>>;
      set(items: Record<string, unknown>): Promise<void>;
      remove(keys: string[]): Promise<void>;
    };
  };
};

const SHOTS = 'test-results/connections/';
const PUPIL = 'Could this be a pupil?';
const FAMILY = /family/;
const isAsked = ({ act, person }: Place): boolean =>
  person === 'Mia Okafor' && (act === 'accept' || act === 'add' || act === 'follow');
const ASKED = PLACES.filter(isAsked);
const NOTED = PLACES.filter(({ act, person }) => person === 'Mia Okafor' && ['like', 'share', 'tag'].includes(act));
/** Where every behaviour is looked at, not only that it is asked. */
const REQUESTS = ASKED.filter(({ act }) => act === 'accept');
/** Pages that show others, too. */
const isList = ({ url }: Place): boolean => !/mia/i.test(url);

test.beforeEach(async ({ serviceWorker }) => {
  const worker = await serviceWorker();
  await worker.evaluate(() => chrome.storage.local.remove(['agreed', 'outcomes', 'settings', 'noteBudget', 'noted']));
  await useRoster(worker);
});

async function open(page: Page, place: Place, query: Readonly<Record<string, string>> = {}): Promise<void> {
  const url = new URL(place.url);
  for (const [name, value] of Object.entries({ ...place.query, ...query })) url.searchParams.set(name, value);
  await page.goto(url.href);
  await page.waitForFunction(([act, person]) => window.replica?.connector(act, person) != null, [
    place.act,
    query.person ?? place.person,
  ] as const);
  // What the companion needs of storage is read when the page begins.
  await page.waitForTimeout(300);
}

const control = (page: Page, act: ConnectionAct, person: string): Promise<JSHandle<HTMLElement | null>> =>
  page.evaluateHandle(([a, p]) => window.replica.connector(a, p), [act, person] as const);

async function press(page: Page, place: Place, person = place.person): Promise<void> {
  for (let step = 0; step < (place.presses ?? 1); step++)
    await (await control(page, place.act, person)).asElement()?.click();
}

const done = (page: Page) => page.evaluate(() => window.replica.connections.map(({ at: _, ...what }) => what));
const faults = (page: Page) => page.evaluate(() => [...window.replica.errors, ...window.replica.violations]);
const outcomes = (worker: Worker) =>
  worker.evaluate(async () => {
    const { outcomes: kept } = (await chrome.storage.local.get('outcomes')) as {
      outcomes?: { value: { categories: string[]; choice: string }[] };
    };
    return (kept?.value ?? []).map(({ categories, choice }) => `${categories} ${choice}`);
  });
const kept = (worker: Worker) => worker.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)));

for (const place of ASKED) {
  test(`${place.title}: asks before the site hears of it; Not now does nothing, then it goes through`, async ({
    page,
    serviceWorker,
  }) => {
    await open(page, place);
    await press(page, place);
    const question = interstitial(page);
    await question.wait(true);
    expect(await question.text()).toContain(PUPIL);
    expect(await question.text()).toContain(place.adapterName === null ? (place.handle ?? '') : place.person);
    expect(await question.controls()).toEqual(expect.arrayContaining(['Not now', 'Go on']));
    expect(await done(page)).toEqual([]);
    // Presses count a moment after the question is there.
    await page.waitForTimeout(400);
    await question.press('Not now');
    await question.wait(false);
    await page.waitForTimeout(300);
    expect(await done(page)).toEqual([]);
    expect(await outcomes(await serviceWorker())).toEqual(['connection not-connected']);
    // The same person is not asked about twice while the page lives.
    await press(page, place);
    await expect.poll(() => done(page)).toEqual([{ act: place.act, person: place.person, trusted: true }]);
    expect(await question.isOpen()).toBe(false);
    expect(await faults(page)).toEqual([]);
  });

  test(`${place.title}: Go on presses once`, async ({ page, serviceWorker }) => {
    await open(page, place, { slow: '1' });
    await press(page, place);
    const question = interstitial(page);
    await question.wait(true);
    await page.waitForTimeout(400);
    await question.press('Go on');
    await question.wait(false);
    await expect.poll(() => done(page)).toEqual([{ act: place.act, person: place.person, trusted: false }]);
    await page.waitForTimeout(900);
    expect(await done(page)).toHaveLength(1);
    expect(await outcomes(await serviceWorker())).toEqual(['connection connected']);
    expect(await faults(page)).toEqual([]);
  });
}

for (const place of REQUESTS) {
  test(`${place.title}: by Enter and Space, held down or not, and Escape does nothing`, async ({ page }) => {
    const question = interstitial(page);
    for (const key of ['Enter', 'Space']) {
      await open(page, place);
      await (await control(page, place.act, place.person)).asElement()?.focus();
      // A held key repeats while it is down: none of its repetitions may reach the site or our buttons.
      await page.keyboard.down(key);
      await question.wait(true);
      await page.keyboard.down(key);
      await page.waitForTimeout(400);
      await page.keyboard.down(key);
      await page.keyboard.up(key);
      expect(await question.isOpen(), key).toBe(true);
      expect(await done(page), key).toEqual([]);
      await page.keyboard.press('Escape');
      await question.wait(false);
      await page.waitForTimeout(200);
      expect(await done(page), key).toEqual([]);
      // Back where it was: the same key now goes through, once.
      await page.keyboard.press(key);
      await expect.poll(() => done(page), key).toHaveLength(1);
    }
  });

  test(`${place.title}: a double click asks once and presses nothing`, async ({ page }) => {
    await open(page, place);
    const box = await (await control(page, place.act, place.person)).asElement()?.boundingBox();
    if (!box) throw new Error('no box');
    await page.mouse.dblclick(box.x + box.width / 2, box.y + box.height / 2);
    const question = interstitial(page);
    await question.wait(true);
    await page.waitForTimeout(400);
    expect(await done(page)).toEqual([]);
    await question.press('Not now');
    await question.wait(false);
    expect(await done(page)).toEqual([]);
  });

  test(`${place.title}: where the site renders anew meanwhile, or ignores our press`, async ({ page }) => {
    const question = interstitial(page);
    const queries: Readonly<Record<string, string>>[] = [{ remount: '1' }, { 'trusted-only': '1' }];
    for (const query of queries) {
      await open(page, place, query);
      await press(page, place);
      await question.wait(true);
      await page.waitForTimeout(400);
      await question.press('Go on');
      await question.wait(false);
      if ('remount' in query) {
        await expect.poll(() => done(page)).toHaveLength(1);
        continue;
      }
      // The person is told, and their own next press goes through.
      const note = notes(page);
      await expect.poll(() => note.text(), { timeout: 5000 }).toContain('Please press it once more');
      expect(await done(page)).toEqual([]);
      await press(page, place);
      await expect.poll(() => done(page)).toEqual([{ act: place.act, person: place.person, trusted: true }]);
    }
  });

  test(`${place.title}: a page that presses by itself learns nothing`, async ({ page }) => {
    await open(page, place);
    const element = await control(page, place.act, place.person);
    await element.evaluate((button) => button?.click());
    await expect.poll(() => done(page)).toEqual([{ act: place.act, person: place.person, trusted: false }]);
    expect(await interstitial(page).isOpen()).toBe(false);
  });

  test(`${place.title}: never again about somebody agreed on, with nothing of the name kept`, async ({
    page,
    serviceWorker,
  }) => {
    const worker = await serviceWorker();
    await open(page, place);
    await press(page, place);
    const question = interstitial(page);
    await question.wait(true);
    await page.waitForTimeout(400);
    await question.press(/ask about this person again/);
    await question.press(/A reminder for yourself/);
    await page.keyboard.type('my niece, agreed');
    await page.screenshot({ path: `${SHOTS}${place.title.replaceAll(' ', '-')}-agree.png` });
    await question.press('Go on');
    await expect.poll(() => done(page)).toHaveLength(1);
    await expect.poll(() => kept(worker)).toContain('my niece, agreed');
    expect(await kept(worker)).not.toMatch(/mia|okafor/i);
    await open(page, place);
    await press(page, place);
    await expect.poll(() => done(page)).toEqual([{ act: place.act, person: place.person, trusted: true }]);
    expect(await question.isOpen()).toBe(false);
  });

  if (!isList(place)) continue;

  test(`${place.title}: a stranger is nobody's business, nor anybody while switched off`, async ({
    page,
    serviceWorker,
  }) => {
    await open(page, place, { person: 'Tom Baxter', 'person-handle': 'tombaxter81' });
    await press(page, place, 'Tom Baxter');
    await expect.poll(() => done(page)).toHaveLength(1);
    const worker = await serviceWorker();
    await worker.evaluate(() => chrome.storage.local.set({ settings: { version: 1, value: { enabled: false } } }));
    await open(page, place);
    await press(page, place);
    await expect.poll(() => done(page)).toHaveLength(1);
    expect(await interstitial(page).isOpen()).toBe(false);
    expect(await notes(page).isOpen()).toBe(false);
  });

  test(`${place.title}: of a surname there is a note, after the press, that holds nothing`, async ({ page }) => {
    const grace = { ...place, person: 'Grace Okafor' };
    await open(page, grace);
    await press(page, grace);
    await expect.poll(() => done(page)).toEqual([{ act: place.act, person: 'Grace Okafor', trusted: true }]);
    const note = notes(page);
    await expect.poll(() => note.text()).toMatch(FAMILY);
    expect(await interstitial(page).isOpen()).toBe(false);
    await page.screenshot({ path: `${SHOTS}${place.title.replaceAll(' ', '-')}-note.png` });
  });
}

for (const place of NOTED)
  test(`${place.title}: goes through, and at most a note follows`, async ({ page }) => {
    await open(page, place);
    await press(page, place);
    await expect.poll(() => done(page)).toEqual([{ act: place.act, person: place.person, trusted: true }]);
    expect(await interstitial(page).isOpen()).toBe(false);
    await expect.poll(() => notes(page).text()).toMatch(/pupil/);
  });

test('a note on a like does not take the place of the question on Follow, on the same page', async ({
  page,
  serviceWorker,
}) => {
  const like = NOTED.find(({ act, url }) => act === 'like' && url.includes('x.com'));
  if (!like) throw new Error('no like');
  const follow: Place = { ...like, act: 'follow' };
  await open(page, like);
  await press(page, like);
  const note = notes(page);
  await expect.poll(() => note.text()).toContain('Mia Okafor');
  await page.waitForTimeout(600);
  await note.press('Not again about this person');
  await press(page, follow);
  const question = interstitial(page);
  await question.wait(true);
  expect(await question.text()).toContain(PUPIL);
  expect((await done(page)).map(({ act }) => act)).toEqual(['like']);
  expect(await kept(await serviceWorker())).not.toMatch(/mia|okafor/i);
});

test('a pack that asks about anybody is followed', async ({ page, serviceWorker }) => {
  const anybody: Connection = {
    id: 'anybody',
    clauses: ['contact'],
    acts: ['accept'],
    with: ['anybody'],
    level: 'caution',
    notice: { en: 'Do you know them?' },
    advice: { en: 'A moment to look at who is asking.' },
  };
  await useRoster(await serviceWorker(), [anybody]);
  const [place] = REQUESTS;
  if (!place) throw new Error('no request');
  await open(page, place, { person: 'Tom Baxter', 'person-handle': 'tombaxter81' });
  await press(page, place, 'Tom Baxter');
  const question = interstitial(page);
  await question.wait(true);
  expect(await question.text()).toContain('Do you know them?');
});

for (const [language, theme, width] of [
  ['en', 'light', 900],
  ['cy', 'dark', 900],
  ['cy', 'light', 320],
] as const)
  test(`looks well: ${language}, ${theme}, ${width} px`, async ({ page, serviceWorker }) => {
    const worker = await serviceWorker();
    await worker.evaluate(
      (chosen) => chrome.storage.local.set({ settings: { version: 1, value: { language: chosen } } }),
      language,
    );
    await page.setViewportSize({ width, height: 700 });
    const [place] = REQUESTS;
    if (!place) throw new Error('no request');
    await open(page, place, { theme, lang: language });
    await press(page, place);
    const question = interstitial(page);
    await question.wait(true);
    await page.waitForTimeout(400);
    await question.press(/ask about this person again|Peidio â gofyn/);
    for (const label of [/Not now|Ddim nawr/, /Go on|Mynd ymlaen/])
      expect(await question.isReachable(label), String(label)).toBe(true);
    await page.screenshot({ path: `${SHOTS}${language}-${theme}-${width}.png` });
  });
