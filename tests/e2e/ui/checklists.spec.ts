import { fileURLToPath } from 'node:url';
import type { BrowserContext, Locator, Page, Worker } from '@playwright/test';
import type { Look } from '../../../src/cli/screenshots/look.ts';
import { openPageState } from '../../../src/cli/screenshots/shoot-page.ts';
import { packChosen } from '../contract/extension-state.ts';
import { expect, test } from '../fixtures/extension.ts';
import { tooWideOrSmall, violations } from './page-checks.ts';
import { tabWalk } from './tab-walk.ts';

const SHOTS = fileURLToPath(new URL('../../../.output/screenshots/', import.meta.url));
const EN: Look = { name: 'en', language: 'en', theme: 'light' };
const POPUP = { name: 'popup', path: 'popup.html#checklists', width: 380 };
const PAGE = { name: 'page', path: 'checklists.html', width: 900 };

const today = (): string => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, '0')).join('-');
};
const done = (site: string, item: string, day = today()) => ({ site, item, state: 'done', day, reason: '' });
/** Long enough ago that every term has begun anew. */
const LONG_AGO = '2025-01-10';
const kept = (entries: readonly object[], changes: object = {}) => ({
  checklists: { entries, without: [], remind: true, marked: null, seen: null, ...changes },
});

/** The longest reason that is kept, without a place to break it. */
const ENDLESS = 'w'.repeat(200);

interface Kept {
  readonly entries: readonly object[];
  readonly without: readonly string[];
}
type Extension = {
  chrome: {
    storage: {
      local: { get(key: string): Promise<{ checklists?: { value: Kept } }>; remove(key: string): Promise<void> };
    };
    action: { getBadgeText(of: object): Promise<string>; getTitle(of: object): Promise<string> };
  };
};
const storedIn = (page: Page): Promise<Kept | undefined> =>
  page.evaluate(async () => {
    const { local } = (globalThis as unknown as Extension).chrome.storage;
    return (await local.get('checklists')).checklists?.value;
  });
const forget = (page: Page): Promise<void> =>
  page.evaluate(() => (globalThis as unknown as Extension).chrome.storage.local.remove('checklists'));
const toolbar = (worker: Worker) =>
  worker.evaluate(async () => {
    const { action } = (globalThis as unknown as Extension).chrome;
    return [await action.getBadgeText({}), await action.getTitle({})];
  });

/** Hands over a page in this state and forgets afterwards whatever was ticked in it. */
async function on(
  context: BrowserContext,
  state: Parameters<typeof openPageState>[1],
  look: Look,
  use: (page: Page) => Promise<void>,
): Promise<void> {
  const { page, close } = await openPageState(context, state, look);
  try {
    await use(page);
  } finally {
    await forget(page);
    await close();
  }
}

const head = (page: Page, site: string): Locator => page.getByRole('button', { name: new RegExp(`^${site} `) });
const item = (page: Page, title: string): Locator =>
  page.getByRole('listitem').filter({ has: page.getByRole('checkbox', { name: title, exact: true }) });
const tick = (page: Page, title: string): Locator => page.getByRole('checkbox', { name: title, exact: true });
const said = (page: Page): Locator => page.locator('.checklists [role="status"]');

test.beforeEach(async ({ serviceWorker }) => packChosen(await serviceWorker()));

test('in the popup, by mouse: a tick with its day, taken back, put aside with a reason, brought back', ({ context }) =>
  on(context, { ...POPUP, path: 'popup.html' }, EN, async (page) => {
    await page.getByRole('tab', { name: 'Checklists' }).click();
    await head(page, 'X').click();
    await expect(head(page, 'X')).toHaveAttribute('aria-expanded', 'true');
    await expect(head(page, 'X')).toContainText(/^X0 of \d+ done$/);
    await tick(page, 'Who can follow you').click();
    await expect(tick(page, 'Who can follow you')).toBeChecked();
    await expect(head(page, 'X')).toContainText(/1 of \d+ done/);
    await expect(item(page, 'Who can follow you')).toContainText(
      /Done on \d+ \w+ \d{4}\. Due again from \d+ \w+ \d{4}\./,
    );
    await expect(said(page)).toHaveText('Ticked: Who can follow you.');
    expect((await storedIn(page))?.entries).toEqual([done('x', 'private-account')]);
    await tick(page, 'Who can follow you').click();
    await expect(tick(page, 'Who can follow you')).not.toBeChecked();
    expect((await storedIn(page))?.entries).toEqual([]);

    const one = item(page, 'Who can follow you');
    await one.getByText('Why and how').click();
    await one.getByRole('button', { name: 'Not for me' }).click();
    await one.getByRole('radio', { name: 'Another reason' }).click();
    await one.getByRole('textbox').fill('I only read there');
    await one.getByRole('button', { name: 'Keep' }).click();
    await expect(one).toContainText('Not for you, since');
    await expect(one).toContainText('I only read there');
    await expect(one.getByRole('button', { name: 'Bring it back' })).toBeFocused();
    expect((await storedIn(page))?.entries).toMatchObject([{ state: 'not-for-me', reason: 'I only read there' }]);
    await one.getByRole('button', { name: 'Bring it back' }).click();
    await expect(one).not.toContainText('Not for you');
    await expect(tick(page, 'Who can follow you')).toBeFocused();

    await page.getByRole('checkbox', { name: 'I have no account on X' }).click();
    await expect(head(page, 'X')).toContainText('You have no account here.');
    expect((await storedIn(page))?.without).toEqual(['x']);
  }));

test('in the popup, by keyboard alone', ({ context }) =>
  on(context, { ...POPUP, path: 'popup.html' }, EN, async (page) => {
    const { keyboard } = page;
    const tabTo = async (target: Locator) => {
      for (let steps = 0; steps < 60; steps += 1) {
        if (await target.evaluate((one) => one === document.activeElement)) return;
        await keyboard.press('Tab');
      }
      throw new Error(`Tab does not come to ${String(target)}`);
    };
    await tabTo(page.getByRole('tab', { name: 'This page' }));
    await keyboard.press('ArrowRight');
    await expect(page.getByRole('tab', { name: 'Checklists' })).toBeFocused();
    await expect(page.getByRole('tabpanel', { name: 'Checklists' })).toBeVisible();
    await keyboard.press('End');
    await expect(page.getByRole('tabpanel', { name: 'Who to ask' })).toBeVisible();
    await keyboard.press('ArrowLeft');
    await tabTo(head(page, 'Instagram'));
    await keyboard.press('Enter');
    await expect(head(page, 'Instagram')).toHaveAttribute('aria-expanded', 'true');
    await tabTo(tick(page, 'Who can follow you'));
    await keyboard.press('Space');
    await expect(tick(page, 'Who can follow you')).toBeChecked();
    await expect(tick(page, 'Who can follow you')).toBeFocused();
    const one = item(page, 'Who can follow you');
    await tabTo(one.locator('summary'));
    await keyboard.press('Enter');
    await expect(one.getByRole('link')).toBeVisible();
    await tabTo(one.getByRole('button', { name: 'Not for me' }));
    await keyboard.press('Enter');
    await expect(one.getByRole('radio').first()).toBeFocused();
    await keyboard.press('Escape');
    await expect(one.getByRole('button', { name: 'Not for me' })).toBeFocused();
    await keyboard.press('Enter');
    await keyboard.press('ArrowDown');
    await expect(one.getByRole('radio', { name: 'The site does not offer it to me' })).toBeChecked();
    await keyboard.press('Enter');
    await expect(one).toContainText('The site does not offer it to me');
    await expect(one.getByRole('button', { name: 'Bring it back' })).toBeFocused();
  }));

test('what the policy asks for stands first, with the clause; the rest waits folded', ({ context }) =>
  on(context, POPUP, EN, async (page) => {
    await head(page, 'X').click();
    const asked = page.getByRole('list', { name: 'School policies ask' });
    await expect(asked.getByRole('listitem').first()).toBeVisible();
    const first = asked.getByRole('listitem').first();
    await first.getByText('Why and how').click();
    await expect(first.locator('blockquote')).not.toHaveText('');
    const also = page.getByText(/^Also worth doing \(\d+\)$/);
    const search = tick(page, 'Search for yourself');
    await expect(search).toBeHidden();
    await also.click();
    await expect(search).toBeVisible();
  }));

test('the page opens at the item that its address names, and shows at once what is ticked elsewhere', ({ context }) =>
  on(context, { ...PAGE, path: 'checklists.html#x/location' }, EN, async (page) => {
    await expect(tick(page, 'Location')).toBeFocused();
    await expect(item(page, 'Location')).toBeInViewport();
    await page.evaluate(() => Object.assign(location, { hash: 'instagram/two-step' }));
    await expect(tick(page, 'Two-step verification')).toBeFocused();
    await expect(head(page, 'Instagram')).toHaveAttribute('aria-expanded', 'true');
    const popup = await context.newPage();
    await popup.goto(page.url().replace(/checklists\.html.*/, 'popup.html#checklists'));
    await head(popup, 'Instagram').click();
    await tick(popup, 'Who can follow you').click();
    await expect(tick(page, 'Who can follow you')).toBeChecked();
    const [opened] = await Promise.all([
      context.waitForEvent('page'),
      popup.getByRole('button', { name: 'Open as a page' }).click(),
    ]);
    await expect(opened.getByRole('heading', { level: 1 })).toHaveText('My privacy checklists');
    await opened.close();
  }));

test('a link leads to the site’s own setting, in a tab that cannot reach back', ({ context }) =>
  on(context, { ...PAGE, path: 'checklists.html#x/location' }, EN, async (page) => {
    const link = item(page, 'Location').getByRole('link', { name: /^Open this setting on X: Location/ });
    const [site] = await Promise.all([context.waitForEvent('page'), link.click()]);
    expect(
      new URL(site.url() === 'about:blank' ? await link.evaluate((a: HTMLAnchorElement) => a.href) : site.url()).host,
    ).toBe('x.com');
    expect(await site.evaluate(() => [window.opener, document.referrer])).toEqual([null, '']);
    await site.close();
    expect(await storedIn(page)).toBeUndefined();
  }));

test('all ticks go at once, after a question whose safe button has the focus', ({ context }) =>
  on(context, { ...PAGE, stored: kept([done('x', 'location')], { without: ['facebook'] }) }, EN, async (page) => {
    await page.getByRole('button', { name: 'Delete all ticks' }).click();
    await expect(page.getByRole('button', { name: 'Cancel' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    expect((await storedIn(page))?.entries).toHaveLength(1);
    await page.getByRole('button', { name: 'Delete all ticks' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete all ticks' }).click();
    await expect(page.getByText('All ticks are deleted.')).toBeVisible();
    expect(await storedIn(page)).toBeUndefined();
  }));

test('the record on paper holds the ticks and lines to fill in, and nothing of the screen', ({ context }) =>
  on(
    context,
    {
      ...PAGE,
      stored: kept(
        [done('x', 'location', '2026-11-02'), { ...done('x', 'sessions'), state: 'not-for-me', reason: ENDLESS }],
        { without: ['facebook'] },
      ),
    },
    EN,
    async (page) => {
      const record = page.locator('.record');
      await expect(record).toBeHidden();
      await page.evaluate(() => Object.assign(window, { print: () => document.body.classList.add('printed') }));
      await page.getByRole('button', { name: 'Print my record' }).click();
      await expect(page.locator('body.printed')).toBeVisible();
      // A4, less the margins, at 96 pixels an inch.
      await page.setViewportSize({ width: 680, height: 1000 });
      await page.emulateMedia({ media: 'print' });
      await expect(record).toBeVisible();
      await expect(page.locator('main')).toBeHidden();
      await expect(record.getByRole('row', { name: /Location/ }).first()).toContainText('2 November 2026');
      await expect(record.getByText('Name', { exact: true })).toBeVisible();
      await expect(record.locator('caption')).toHaveText(['X', 'Instagram']);
      const [all, shown] = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return [scrollWidth, clientWidth];
      });
      expect(all).toBeLessThanOrEqual(shown ?? 0);
      await page.screenshot({ path: `${SHOTS}checklists-print.png`, fullPage: true });
      expect((await page.pdf({ format: 'A4', path: `${SHOTS}checklists-print.pdf` })).length).toBeGreaterThan(5000);
      await page.emulateMedia({ media: 'screen' });
    },
  ));

test('what is due again is told once by a mark, by the title and by one line, until it is looked at', async ({
  context,
  serviceWorker,
}) => {
  const worker = await serviceWorker();
  const stored = kept([done('x', 'location', LONG_AGO), done('x', 'sessions', LONG_AGO)]);
  await on(context, { ...POPUP, path: 'popup.html', stored }, EN, async (page) => {
    await expect.poll(() => toolbar(worker)).toEqual(['•', 'Purple Pen: 2 privacy checks are due again']);
    await expect(page.getByText('2 of your privacy checks are due again.')).toBeVisible();
    await page.getByRole('button', { name: 'Look at them' }).click();
    await expect(page.getByRole('tab', { name: 'Checklists 2 due' })).toBeFocused();
    await expect.poll(async () => (await toolbar(worker))[0]).toBe('');
    await expect(head(page, 'X')).toHaveAttribute('aria-expanded', 'true');
    await expect(item(page, 'Location')).toContainText('Due again. You last did this on 10 January 2025.');
    await tick(page, 'Location').click();
    await expect.poll(() => toolbar(worker)).toEqual(['', 'Purple Pen: a privacy check is due again']);
  });
  await expect.poll(() => toolbar(worker)).toEqual(['', 'Purple Pen']);
});

test('a tick that a slip took away comes back with its day', ({ context }) =>
  on(
    context,
    { ...PAGE, path: 'checklists.html#x/location', stored: kept([done('x', 'location', '2026-11-02')]) },
    EN,
    async (page) => {
      await tick(page, 'Location').click();
      await tick(page, 'Location').click();
      await expect(item(page, 'Location')).toContainText(/^LocationDone on (?!2 November 2026)/);
      await item(page, 'Location')
        .getByRole('button', { name: 'Put it back (done on 2 November 2026): Location' })
        .click();
      await expect(item(page, 'Location')).toContainText('Done on 2 November 2026.');
      await expect(tick(page, 'Location')).toBeFocused();
      expect((await storedIn(page))?.entries).toEqual([done('x', 'location', '2026-11-02')]);
    },
  ));

test('a link to an item leads to it where there is no account, and says so where it is not on the list', ({
  context,
}) =>
  on(
    context,
    { ...PAGE, path: 'checklists.html#x/location', stored: kept([], { without: ['x'] }) },
    EN,
    async (page) => {
      await expect(tick(page, 'Location')).toBeFocused();
      await expect(page.getByRole('checkbox', { name: 'I have no account on X' })).toBeChecked();
      await page.evaluate(() => Object.assign(location, { hash: 'x/official-tagging' }));
      await expect(page.getByText(/^That check is not on your list: X does not have it/)).toBeFocused();
    },
  ));

test('the policy is asked for where none is stored yet', ({ context }) =>
  on(context, { ...PAGE, path: 'checklists.html#x' }, EN, async (page) => {
    await page.evaluate(async () => {
      const { local } = (globalThis as unknown as Extension).chrome.storage;
      Object.assign(window, { stored: (await local.get('pack')) as object });
      await local.remove('pack');
    });
    const stored = await page.evaluate(() => (window as unknown as { stored: object }).stored);
    expect(stored).toHaveProperty('pack');
    try {
      await page.reload();
      await expect(page.getByRole('list', { name: 'School policies ask' })).toBeVisible();
    } finally {
      await page.evaluate(
        (before) =>
          (
            globalThis as unknown as { chrome: { storage: { local: { set(all: object): Promise<void> } } } }
          ).chrome.storage.local.set(before),
        stored,
      );
    }
  }));

test('nobody is reminded who does not want it', async ({ context, serviceWorker }) => {
  const worker = await serviceWorker();
  await on(context, { ...PAGE, stored: kept([done('x', 'location', LONG_AGO)]) }, EN, async (page) => {
    await page.getByRole('checkbox', { name: 'Remind me of privacy checks' }).click();
    await expect.poll(() => toolbar(worker)).toEqual(['', 'Purple Pen']);
  });
});

const SETTINGS = {
  light: { language: 'en', theme: 'light', forced: 'none', width: 0 },
  dark: { language: 'cy', theme: 'dark', forced: 'none', width: 0 },
  forced: { language: 'en', theme: 'dark', forced: 'active', width: 0 },
  narrow: { language: 'cy', theme: 'light', forced: 'none', width: 320 },
} as const;

/** All that can be opened on one screen: explanations, the question for a reason, each standing, the deletion. */
async function openAll(page: Page): Promise<void> {
  // Each that opens may hold others.
  const folded = page.locator('details:not([open]) > summary:visible');
  while ((await folded.count()) > 0) await folded.first().click();
  await page.locator('.item.to-do button.link:visible').first().click();
  await page.locator('.reason input[type="radio"]').last().click();
}

for (const [name, { language, theme, forced, width }] of Object.entries(SETTINGS))
  test(`every part of it is accessible, within the window and reached by Tab: ${name}`, async ({ context }) => {
    test.setTimeout(120_000);
    const aside = { site: 'facebook', item: 'stories', state: 'not-for-me', day: '2026-11-02', reason: 'agreed' };
    const long = { ...aside, item: 'sessions', reason: ENDLESS };
    const stored = kept([done('facebook', 'two-step'), done('facebook', 'location', LONG_AGO), aside, long], {
      without: ['instagram'],
    });
    for (const state of [POPUP, PAGE]) {
      const opened = { ...state, stored, width: width || state.width };
      await on(context, opened, { name, language, theme }, async (page) => {
        await page.emulateMedia({ forcedColors: forced });
        await openAll(page);
        // Axe works out contrast from the page's own colours also where the browser has put in others.
        const found = (await violations(page)).filter(
          (line) => forced === 'none' || !line.startsWith('color-contrast'),
        );
        expect.soft(found, state.name).toEqual([]);
        expect.soft(await tooWideOrSmall(page), state.name).toEqual([]);
        expect.soft(await tabWalk(page), state.name).toEqual([]);
        await page.screenshot({ path: `${SHOTS}checklists-${state.name}-${name}.png`, fullPage: true });
      });
    }
  });

test('text at twice its size stays within the window', ({ context }) =>
  on(context, { ...POPUP, stored: kept([done('facebook', 'two-step')]) }, EN, async (page) => {
    await page.evaluate(() => Object.assign(document.documentElement.style, { fontSize: '200%' }));
    await openAll(page);
    expect(await tooWideOrSmall(page)).toEqual([]);
    await page.screenshot({ path: `${SHOTS}checklists-popup-text200.png`, fullPage: true });
  }));
