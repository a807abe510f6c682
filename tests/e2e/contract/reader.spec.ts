import { expect, type Page } from '@playwright/test';
import type { SurfaceRow } from '../../replicas/shared/site.ts';
import { chip, interstitial } from '../fixtures/extension.ts';
import { type Alone, test } from './alone.ts';
import {
  again,
  answer,
  CLEAN,
  CLEAN_TOO,
  expectNoMore,
  expectPublished,
  HELD,
  leaks,
  NO_LEAKS,
  open,
  RISKY,
  SCHOOL,
  settle,
  submissions,
  submitBy,
  type,
} from './compose.ts';
import { stateOf } from './extension-state.ts';
import { exhaustReader, killReader, loseReader, slowReader } from './reader-states.ts';
import { surface } from './surfaces.ts';

const ROWS = [
  ['x', 'inline-post'],
  ['facebook', 'post'],
  ['facebook', 'comment'],
  ['instagram', 'comment'],
] as const;

/** What becomes of the reader, and whether it can still answer in time. */
const STATES: readonly { name: string; answers: boolean; bring(alone: Alone): Promise<void> }[] = [
  { name: 'in place', answers: true, bring: async () => {} },
  { name: 'killed', answers: true, bring: ({ worker }) => killReader(worker) },
  { name: 'slow: it answers after two seconds', answers: false, bring: ({ worker }) => slowReader(worker, 2000) },
  { name: 'out of memory', answers: false, bring: ({ context }) => exhaustReader(context) },
  { name: 'missing', answers: false, bring: ({ worker }) => loseReader(worker) },
];

/** The most that a press may be kept waiting, in milliseconds: 300 for the reader, the rest for a busy machine. */
const LONGEST_HOLD = 1500;

/** Pressed the moment that it is written, before any verdict can be there: it goes out once, as typed, soon. */
async function pressAtOnce(page: Page, row: SurfaceRow, text: string): Promise<void> {
  await type(page, row, text);
  const pressed = await page.evaluate(() => performance.now());
  await submitBy(page, row, 'click');
  await expectPublished(page, row, 'click', text);
  const [sent] = await submissions(page);
  expect((sent?.at ?? 0) - pressed, 'ms from the press to the publication').toBeLessThan(LONGEST_HOLD);
}

const expectUnchecked = (page: Page) =>
  expect.poll(() => chip(page).text(), { message: 'it says so', intervals: [50] }).toContain('Not fully checked');

async function expectHeldAtOnce(page: Page, row: SurfaceRow): Promise<void> {
  await type(page, row, HELD);
  await submitBy(page, row, 'click');
  await expect.poll(() => interstitial(page).isOpen(), { message: 'held' }).toBe(true);
  expect(await interstitial(page).text()).toContain(SCHOOL);
  expect(await submissions(page)).toEqual([]);
}

for (const { name, answers, bring } of STATES)
  test(`the reader ${name}`, async ({ alone }) => {
    test.setTimeout(120_000);
    const { page, worker } = alone;
    const [first] = ROWS;
    await open(page, surface(...first));
    await type(page, surface(...first), 'Hm.');
    await settle(page, 'Hm.', 30_000);
    await bring(alone);

    for (const [site, id] of ROWS) {
      const row = surface(site, id);
      const where = `${site} ${id}`;
      await test.step(where, async () => {
        await open(page, row);
        await pressAtOnce(page, row, CLEAN);
        if (!answers) {
          await expectUnchecked(page);
          await expect.poll(async () => (await stateOf(worker, page))?.badge, { message: where }).toBe('!');
        }
        await expectNoMore(page);

        await again(page, row);
        await expectHeldAtOnce(page, row);
        if (!answers) expect(await interstitial(page).text(), where).toContain('so there may be more');
        await answer(page, 'Edit my post');
        expect(await submissions(page), where).toEqual([]);
        await submitBy(page, row, 'click');
        await expect.poll(() => interstitial(page).isOpen(), { message: `${where}: held again` }).toBe(true);
        await answer(page, 'Post anyway');
        await expectPublished(page, row, 'click', HELD);
        await expectNoMore(page);

        await again(page, row);
        if (answers) await expectReaderHeard(page, row);
        expect(await leaks(page), where).toEqual(NO_LEAKS);
      });
    }
  });

/** What only the models object to is held, and what nobody objects to goes out by the site's own event. */
async function expectReaderHeard(page: Page, row: SurfaceRow): Promise<void> {
  await type(page, row, RISKY);
  await settle(page, RISKY);
  await submitBy(page, row, 'click');
  await expect.poll(() => interstitial(page).isOpen(), { message: 'held by the models' }).toBe(true);
  expect(await interstitial(page).text()).not.toContain('so there may be more');
  await page.keyboard.press('Escape');
  await expect.poll(() => interstitial(page).isOpen()).toBe(false);
  await open(page, row);
  const text = CLEAN_TOO[0] ?? '';
  await type(page, row, text);
  await settle(page, text);
  expect(await chip(page).isOpen()).toBe(false);
  await submitBy(page, row, 'click');
  await expectPublished(page, row, 'click', text);
  expect((await submissions(page))[0]?.trusted).toBe(true);
}
