import type { Page } from '@playwright/test';
import type { PageState } from './shoot-page.ts';

const POPUP = 380;
const day = (ago: number): string => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);

const CHECKLISTS = {
  entries: [
    { site: 'facebook', item: 'audience-future', state: 'done', day: day(3), reason: '' },
    { site: 'facebook', item: 'two-step', state: 'done', day: day(400), reason: '' },
    { site: 'facebook', item: 'stories', state: 'not-for-me', day: day(3), reason: 'I post none' },
    { site: 'x', item: 'private-account', state: 'done', day: day(1), reason: '' },
  ],
  without: ['instagram'],
  remind: true,
  marked: null,
  seen: null,
};

const outcome = (ago: number, category: string, choice: string, level = 'caution') => ({
  site: 'facebook',
  categories: [category],
  level,
  choice,
  reason: null,
  day: day(ago),
});
const OUTCOMES = [
  outcome(30, 'pupil-name', 'posted'),
  outcome(23, 'criticism', 'edited', 'stop'),
  outcome(16, 'pupil-name', 'wording'),
  outcome(15, 'image-child', 'blurred'),
  outcome(9, 'connection', 'not-connected'),
  outcome(2, 'pupil-name', 'edited'),
  outcome(1, 'school-identity', 'posted'),
];
const KEY = '000102030405060708090a0b0c0d0e0f';
const HASH = '0123456789abcdef';
const EXCEPTIONS = { key: KEY, entries: [{ category: 'pupil-name', hash: HASH, day: day(2) }], damaged: false };
const AGREED = {
  key: KEY,
  entries: [{ site: 'facebook', handle: HASH, name: null, label: 'Neighbour, head knows', day: day(8) }],
};

const tab = (n: number) => (page: Page) => page.getByRole('tab').nth(n).click();
const next = (page: Page) => page.locator('.ways .primary').click();
const untyped = { enabled: null };

/** Two rows, of which the form shows one. */
const HOURS = {
  week: [
    { days: ['mon', 'tue'], from: '08:30', to: '15:30', breaks: [{ from: '12:00', to: '13:00' }] },
    { days: ['fri'], from: '08:30', to: '12:00', breaks: [] },
  ],
  terms: [],
  closed: [],
};

/** A copy as an official account's draft brings it to a colleague. */
const COPY =
  '[Purple Pen K7QF x post public]\nWell done to everybody who sang at the market on Saturday.\n[Purple Pen end]';

/** Every page of the extension's own in each of its states. */
export const PAGE_STATES: readonly PageState[] = [
  { name: 'popup-page', path: 'popup.html', width: POPUP },
  { name: 'popup-off', path: 'popup.html', width: POPUP, stored: { settings: { enabled: false } } },
  {
    name: 'popup-paused',
    path: 'popup.html',
    width: POPUP,
    stored: { settings: { ...untyped, pausedUntil: Date.now() + 15 * 60_000 } },
  },
  { name: 'popup-checklists', path: 'popup.html', width: POPUP, act: tab(1) },
  { name: 'popup-checklists-begun', path: 'popup.html', width: POPUP, stored: { checklists: CHECKLISTS }, act: tab(1) },
  { name: 'popup-help', path: 'popup.html', width: POPUP, act: tab(2) },
  { name: 'checklists', path: 'checklists.html' },
  { name: 'checklists-begun', path: 'checklists.html#facebook/two-step', stored: { checklists: CHECKLISTS } },
  { name: 'help', path: 'help.html' },
  { name: 'options', path: 'options.html' },
  {
    name: 'options-kept',
    path: 'options.html',
    stored: { outcomes: OUTCOMES, exceptions: EXCEPTIONS, agreed: AGREED, checklists: CHECKLISTS },
  },
  {
    name: 'options-hours',
    path: 'options.html',
    stored: { settings: { ...untyped, hours: HOURS } },
    act: async (page) => {
      await page.locator('section[aria-labelledby="time"] summary').click();
      // A finish before the start: the error shows, too.
      await page.locator('#hours-to').fill('07:00');
      await page.locator('section[aria-labelledby="time"] button[type="submit"]').click();
    },
  },
  { name: 'welcome-1', path: 'welcome.html' },
  { name: 'welcome-2', path: 'welcome.html', act: next },
  {
    name: 'welcome-3',
    path: 'welcome.html',
    act: async (page) => {
      await next(page);
      await page.locator('form input').first().fill('Combe Hay Primary School');
      await next(page);
    },
  },
  { name: 'second-reader', path: 'second-reader.html' },
  {
    name: 'second-reader-pasted',
    path: 'second-reader.html',
    act: async (page) => {
      await page.locator('textarea').fill(COPY);
      await page.locator('textarea').blur();
      await page.waitForTimeout(2000);
    },
  },
  ...['policy', 'school', 'people', 'try', 'compare', 'export'].map(
    (step): PageState => ({ name: `builder-${step}`, path: `pack-builder.html#${step}` }),
  ),
];
