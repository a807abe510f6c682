import { expect, type Page } from '@playwright/test';
import type { SurfaceRow } from '../../replicas/shared/site.ts';
import type { Submission } from '../../replicas/shared/types.ts';
import { replicaUrl } from '../../replicas/shared/variants.ts';
import { interstitial } from '../fixtures/extension.ts';
import { ReaderProbe } from './reader-probe.ts';

/** Drafts that nobody objects to, and one that the default pack asks about nearly everywhere. */
export const CLEAN = 'Beans on toast for tea.';
export const CLEAN_TOO = ['lunch', 'supper', 'Sunday', 'breakfast'].map((meal) => CLEAN.replace('tea', meal));
export const RISKY = 'Our headteacher is a useless bully.';

/** The school of the person at the keyboard in the contract's browsers, so that a wording is offered for its name. */
export const SCHOOL = 'Oakmere Primary School';
/** Held by a rule and a list, not by a model: the same on every surface, for every audience, in any company. */
export const HELD = `I teach at ${SCHOOL}.`;
export const HELD_TOO = ['I work', 'Back', 'Tea', 'Off'].map((start) => HELD.replace('I teach', start));

type Query = Readonly<Record<string, string>>;

/** The ways in which a person can submit a surface. */
export type Way = 'click' | 'enter' | 'mod+enter' | 'enter on the button' | 'space on the button';

export const waysOf = (row: SurfaceRow): Way[] => ['click', ...row.keys, 'enter on the button', 'space on the button'];

export async function open(page: Page, row: SurfaceRow, query: Query = {}): Promise<void> {
  await page.goto(replicaUrl(row.base, row.id, query));
  await page.waitForFunction(
    (id) => window.replica?.surfaces().includes(id) && window.replica.editor(id) !== null,
    row.id,
  );
  await ReaderProbe.of(page)?.started();
}

/** An empty box and empty records, on the same page where the site leaves the box standing. */
export async function again(page: Page, row: SurfaceRow, query: Query = {}): Promise<void> {
  const stays = !row.inDialog && row.editors === 1 && (row.presses ?? 1) === 1;
  const stands = await page.evaluate((id) => window.replica?.editor(id) != null, row.id).catch(() => false);
  if (!stays || !stands) return open(page, row, query);
  await page.evaluate(() => window.replica.reset());
  await expect.poll(() => model(page, row)).toBe('');
}

export async function focusEditor(page: Page, row: SurfaceRow): Promise<void> {
  await page.evaluate(
    ([id, part]) => window.replica.editor(id as string, part as number)?.focus(),
    [row.id, row.main ?? 0],
  );
}

/** Typed at the end of what stands in the box, as a sentence of its own. */
export async function type(page: Page, row: SurfaceRow, text: string): Promise<void> {
  const stood = await model(page, row);
  await focusEditor(page, row);
  await page.keyboard.press('Control+End');
  await page.keyboard.type(stood.trim() === '' ? text : ` ${text}`);
  await expect.poll(() => model(page, row)).toContain(text);
}

/** As a person empties a box, to write something else. */
export async function retype(page: Page, row: SurfaceRow, text: string): Promise<void> {
  await focusEditor(page, row);
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Backspace');
  await page.keyboard.type(text);
  await expect.poll(() => model(page, row)).toContain(text);
}

export const model = (page: Page, row: SurfaceRow): Promise<string> =>
  page.evaluate((id) => window.replica.model(id), row.id);

export const submissions = (page: Page): Promise<Submission[]> => page.evaluate(() => [...window.replica.submissions]);

export const sentTexts = async (page: Page): Promise<string[]> => (await submissions(page)).map(({ text }) => text);

/** Waits until the reader has answered a draft with this text, so that its verdict is final. */
export async function settle(page: Page, text = '', timeout = 15_000): Promise<void> {
  const probe = ReaderProbe.of(page);
  // Without a probe, long enough for the pause, the reader and its answer on a machine at rest.
  if (!probe || !text) return page.waitForTimeout(450);
  await expect
    .poll(async () => (await probe.readings()).some((reading) => reading.includes(text)), {
      message: `the reader has answered "${text}"`,
      timeout,
    })
    .toBe(true);
}

/** What the page has noticed of us, beside the drafts: must stay empty. */
export const leaks = (page: Page): Promise<Record<'errors' | 'discards' | 'shortcuts' | 'violations', string[]>> =>
  page.evaluate(() => {
    const { errors, discards, shortcuts, violations } = window.replica;
    return { errors, discards, shortcuts, violations };
  });
export const NO_LEAKS = { errors: [], discards: [], shortcuts: [], violations: [] };

/** One press of the surface's control, or of the keys that stand for it. */
export async function submitBy(page: Page, row: SurfaceRow, way: Way): Promise<void> {
  if (way === 'enter' || way === 'mod+enter') {
    await focusEditor(page, row);
    await page.keyboard.press(way === 'enter' ? 'Enter' : 'Control+Enter');
    return;
  }
  const control = await controlOf(page, row);
  if (way === 'click') await control.click({ noWaitAfter: true });
  else {
    await control.focus();
    await page.keyboard.press(way === 'enter on the button' ? 'Enter' : 'Space');
  }
}

/** The live control that publishes or leads on; focusing the box first, as some sites show it only then. */
export async function controlOf(page: Page, row: SurfaceRow) {
  const find = async () => (await page.evaluateHandle((id) => window.replica.submit(id), row.id)).asElement();
  const control = (await find()) ?? (await focusEditor(page, row).then(find));
  if (!control) throw new Error(`${row.id} shows no control to submit with`);
  return control;
}

/** Presses on through the site's own steps (Next, then Post) until it has published or refuses to go on. */
export async function submitThrough(
  page: Page,
  row: SurfaceRow,
  way: Way,
  until: () => Promise<boolean>,
): Promise<void> {
  for (let step = 0; step < 5 && !(await until()); step++) {
    await submitBy(page, row, way);
    await page.waitForTimeout(120);
    // The next step is judged anew, with the audience that it shows.
    if ((row.presses ?? 1) > 1 && !(await until())) await quiet(page);
  }
}

/** No draft has been read for half a second. */
async function quiet(page: Page): Promise<void> {
  const probe = ReaderProbe.of(page);
  if (!probe) return;
  let before = -1;
  const isQuiet = async () => {
    const now = (await probe.readings()).length;
    const same = now === before;
    before = now;
    return same;
  };
  await expect.poll(isQuiet, { intervals: [500] }).toBe(true);
}

/** Submits by `way` and waits for our question; nothing has gone out. */
export async function submitAndHold(page: Page, row: SurfaceRow, way: Way, words = SCHOOL): Promise<void> {
  await submitBy(page, row, way);
  await expectHeld(page, way, words);
}

export async function expectHeld(page: Page, way: string, words = SCHOOL): Promise<void> {
  const panel = interstitial(page);
  await expect.poll(() => panel.isOpen(), { message: `held (${way})` }).toBe(true);
  expect(await submissions(page), way).toEqual([]);
  expect(await panel.text(), way).toContain(words);
}

/** Answers the interstitial by mouse; for a moment after it opens it takes no press, as nobody could have read it. */
export async function answer(page: Page, label: string): Promise<void> {
  const panel = interstitial(page);
  await expect(async () => {
    if (await panel.isOpen()) await panel.press(label);
    expect(await panel.isOpen()).toBe(false);
  }).toPass({ intervals: [50, 100], timeout: 5_000 });
}

/** After `Post anyway`: whatever steps the site still asks for are pressed by the person; then it has published once. */
export async function expectPublished(page: Page, row: SurfaceRow, way: Way, text: string): Promise<void> {
  for (let left = (row.presses ?? 1) - 1; left > 0; left--) {
    await expectNextStep(page, row);
    await submitBy(page, row, way);
  }
  await expect.poll(() => sentTexts(page), { message: `published (${way})` }).toEqual([expect.stringContaining(text)]);
}

/** The site's own next step (Post settings) has come. */
async function expectNextStep(page: Page, row: SurfaceRow): Promise<void> {
  await expect
    .poll(() => page.evaluate((id) => window.replica.submit(id)?.getAttribute('aria-label') ?? '', row.id))
    .not.toMatch(/^(Next)?$/);
}

/** Nothing more follows: for as long as a second publication could still come. */
export async function expectNoMore(page: Page, count = 1): Promise<void> {
  await page.waitForTimeout(250);
  expect(await submissions(page)).toHaveLength(count);
  expect(await interstitial(page).isOpen()).toBe(false);
}
