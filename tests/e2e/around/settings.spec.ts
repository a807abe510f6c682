import type { Page } from '@playwright/test';
import type { Name, OwnUi } from '../fixtures/own-ui.ts';
import { expect, notes, test } from './around-test.ts';

/** What the tests use of the extension's own world. */
declare const chrome: {
  readonly storage: {
    readonly local: {
      get(key: string): Promise<Record<string, unknown>>;
      set(items: Record<string, unknown>): Promise<void>;
      remove(keys: readonly string[]): Promise<void>;
    };
  };
};

const SHOTS = 'test-results/settings/';
const AUDIENCE = 'https://x.com/settings/audience_and_tagging';
const TICK = /^(Tick it|Ticio)$/;

/** One way in which a page of the replicas shows a setting. */
interface Case {
  readonly title: string;
  readonly url: string;
  readonly says: RegExp;
}

const OPEN = /At the moment it is set otherwise\./;
const GOOD = /already set as your checklist proposes\./;

const CASES: readonly Case[] = [
  { title: 'X, public', url: AUDIENCE, says: OPEN },
  { title: 'X, protected', url: `${AUDIENCE}?protected=1`, says: GOOD },
  { title: 'X, places in posts', url: 'https://x.com/settings/location?on=geo_enabled', says: OPEN },
  { title: 'X, no places', url: 'https://x.com/settings/location', says: GOOD },
  {
    title: 'X, found by e-mail',
    url: 'https://x.com/settings/contacts?on=discoverable_by_email',
    says: OPEN,
  },
  { title: 'Facebook, public posts', url: 'https://www.facebook.com/settings/?tab=posts', says: OPEN },
  {
    title: 'Facebook, posts for friends',
    url: 'https://www.facebook.com/settings/?tab=posts&audience=friends',
    says: GOOD,
  },
  {
    title: 'Facebook, search engines',
    url: 'https://www.facebook.com/settings?tab=how_people_find_and_contact_you&on=search-engines',
    says: OPEN,
  },
  {
    title: 'Instagram, public',
    url: 'https://www.instagram.com/accounts/who_can_see_your_content/',
    says: OPEN,
  },
  {
    title: 'Instagram, private',
    url: 'https://www.instagram.com/accounts/settings/v2/account_privacy/?private=1',
    says: GOOD,
  },
];

/** As of a device on which nothing was ever ticked or hinted at; the extension's own storage, through its worker. */
test.beforeEach(async ({ serviceWorker }) => {
  const worker = await serviceWorker();
  await worker.evaluate(() => chrome.storage.local.remove(['checklists', 'hinted', 'settings']));
});

async function noteOn(page: Page, url: string): Promise<OwnUi> {
  await page.goto(url);
  const note = notes(page);
  await note.wait(true, 8000);
  return note;
}

/** What has just come under the pointer cannot be pressed for a moment. */
async function press(page: Page, note: OwnUi, label: Name): Promise<void> {
  await page.waitForTimeout(800);
  await note.press(label);
}

const kept = async (worker: { evaluate<T>(f: () => Promise<T>): Promise<T> }) =>
  worker.evaluate(async () => {
    const { checklists } = await chrome.storage.local.get('checklists');
    return (
      (checklists as { value?: { entries: { site: string; item: string; state: string }[] } })?.value?.entries ?? []
    ).map(({ site, item, state }) => `${site} ${item} ${state}`);
  });

/** How every box and button of the page stands: nothing of ours may change any of it. */
const stands = (page: Page) =>
  page.evaluate(() => ({
    boxes: [...document.querySelectorAll<HTMLInputElement>('input')].map((box) => box.checked),
    labels: [...document.querySelectorAll('[role="button"]')].map((button) => button.getAttribute('aria-label')),
    faults: [...window.replica.errors, ...window.replica.violations],
    shortcuts: window.replica.shortcuts.length,
  }));

for (const { title, url, says } of CASES)
  test(`${title}: the note says what it is and how it stands, and changes nothing`, async ({ page }) => {
    const note = await noteOn(page, url);
    const before = await stands(page);
    expect(await note.text()).toMatch(/On your checklist: /);
    expect(await note.text()).toMatch(says);
    expect(await note.controls()).toEqual(expect.arrayContaining(['Tick it', 'Open checklist']));
    await page.waitForTimeout(1200);
    expect(await stands(page)).toEqual(before);
    expect(before.faults).toEqual([]);
  });

test('in Welsh, by the language that the person chose', async ({ page, serviceWorker }) => {
  const worker = await serviceWorker();
  await worker.evaluate(() => chrome.storage.local.set({ settings: { version: 1, value: { language: 'cy' } } }));
  const note = await noteOn(page, `${AUDIENCE}?lang=cy`);
  expect(await note.text()).toMatch(/Ar eich rhestr wirio: /);
  expect(await note.controls()).toEqual(expect.arrayContaining(['Ticio', 'Agor y rhestr wirio']));
  await page.screenshot({ path: `${SHOTS}welsh.png` });
});

test('a tick is kept, and the next setting of the same page follows; then it is quiet', async ({
  page,
  serviceWorker,
}) => {
  const worker = await serviceWorker();
  const note = await noteOn(page, `${AUDIENCE}?protected=1`);
  await page.screenshot({ path: `${SHOTS}x.png` });
  const told: string[] = [];
  for (const at of [1, 2, 3]) {
    told.push((await note.text()).split('\n').find((line) => line.includes('On your checklist')) ?? '');
    await press(page, note, TICK);
    await expect.poll(() => kept(worker)).toHaveLength(at);
    if (at < 3) await expect.poll(() => note.text()).not.toContain(told.at(-1));
    await note.wait(at < 3);
  }
  expect(new Set(told).size).toBe(3);
  expect((await kept(worker)).sort()).toEqual([
    'x audience-past done',
    'x private-account done',
    'x search-engines done',
  ]);
  await page.reload();
  await page.waitForTimeout(4000);
  expect(await note.isOpen()).toBe(false);
});

test('is said once a day: not after a reload, nor on the way back', async ({ page }) => {
  const note = await noteOn(page, AUDIENCE);
  await press(page, note, /Close this note/);
  await note.wait(false);
  await page.reload();
  await page.waitForTimeout(4000);
  expect(await note.isOpen()).toBe(false);
});

test('follows the site’s own links without a load, and goes with the page', async ({ page }) => {
  const note = await noteOn(page, 'https://x.com/settings/location');
  await page.getByRole('tab', { name: 'Photo tagging' }).click();
  await expect.poll(() => note.text()).toMatch(/On your checklist: Tags by other people/);
  await page.getByRole('tab', { name: 'Sessions' }).click();
  await expect.poll(() => note.text()).toMatch(/On your checklist: Where you're logged in/);
  await page.goto('https://x.com/home');
  await page.waitForTimeout(3500);
  expect(await note.isOpen()).toBe(false);
});

test('says so when the person has set it as proposed', async ({ page }) => {
  const note = await noteOn(page, AUDIENCE);
  expect(await note.text()).toMatch(OPEN);
  await page.getByText('Protect your posts').click();
  await page.getByTestId('confirmationSheetConfirm').click();
  await expect.poll(() => note.text()).toMatch(GOOD);
  expect(await page.locator('input[name="protected"]').isChecked()).toBe(true);
});

test('opens the checklist at the item', async ({ page, extensionContext }) => {
  const note = await noteOn(page, 'https://www.instagram.com/accounts/settings/v2/tags_and_mentions/');
  const opened = extensionContext.waitForEvent('page');
  await press(page, note, 'Open checklist');
  const checklist = await opened;
  await checklist.waitForURL(/checklists\.html#instagram\/tag-review$/);
  await checklist.close();
});

test('is silent on other pages, and while switched off', async ({ page, serviceWorker }) => {
  for (const url of ['https://x.com/home', 'https://www.facebook.com/', 'https://www.instagram.com/']) {
    await page.goto(url);
    await page.waitForTimeout(2500);
    expect(await notes(page).text(), url).not.toMatch(/checklist/);
  }
  const worker = await serviceWorker();
  await worker.evaluate(() => chrome.storage.local.set({ settings: { version: 1, value: { enabled: false } } }));
  await page.goto(AUDIENCE);
  await page.waitForTimeout(4000);
  expect(await notes(page).isOpen()).toBe(false);
});

test('the page cannot press it for the person', async ({ page, serviceWorker }) => {
  const worker = await serviceWorker();
  const note = await noteOn(page, AUDIENCE);
  await page.evaluate(() => {
    for (const host of document.querySelectorAll('purple-pen')) {
      (host as HTMLElement).click();
      host.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    }
  });
  await page.waitForTimeout(500);
  expect(await kept(worker)).toEqual([]);
  expect(await note.isOpen()).toBe(true);
});
