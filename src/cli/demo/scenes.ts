import type { Page } from '@playwright/test';
import { chip, interstitial } from '../../../tests/e2e/fixtures/extension.ts';
import { site as facebook } from '../../../tests/replicas/facebook/site.ts';
import { site as instagram } from '../../../tests/replicas/instagram/site.ts';
import { site as x } from '../../../tests/replicas/x/site.ts';
import { openReplica } from '../shared/open-replica.ts';
import type { Walk } from './walk.ts';

const CLEAN = 'Lovely walk along the river with the dog, then beans on toast for tea.';
const RISKY = 'Our headteacher is a useless bully and the parents of my class are vile.';
const FIXED = 'Long day. Tea, biscuits, early night.';

export async function cleanPost(page: Page, walk: Walk): Promise<void> {
  walk.title('A clean post on X');
  await openReplica(page, x, 'inline-post');
  await write(page, 'inline-post', CLEAN);
  await walk.picture(page, 'clean-typed');
  walk.check('nothing is shown while typing', !(await chip(page).isOpen()));
  await press(page, 'inline-post');
  walk.check('Post goes straight out, once', (await posts(page)).length === 1);
  walk.check('without a question', !(await interstitial(page).isOpen()));
  await walk.picture(page, 'clean-posted');
}

export async function fixedPost(page: Page, walk: Walk): Promise<void> {
  walk.title('A risky post on Facebook, put right');
  await openReplica(page, facebook, 'post');
  await write(page, 'post', RISKY);
  walk.check('the chip says that there is something to look at', await chip(page).isOpen());
  await walk.picture(page, 'fixed-chip');
  await press(page, 'post');
  walk.check('Post is held, and Purple Pen asks', await interstitial(page).isOpen());
  walk.check('nothing has been posted', (await posts(page)).length === 0);
  await walk.picture(page, 'fixed-question');
  await page.keyboard.press('Escape');
  await page.waitForTimeout(200);
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Backspace');
  await write(page, 'post', FIXED);
  await press(page, 'post');
  const [sent, ...more] = await posts(page);
  walk.check('the new wording goes out, once', sent?.includes(FIXED) === true && more.length === 0);
  await walk.picture(page, 'fixed-posted');
}

export async function riskyPost(page: Page, walk: Walk): Promise<void> {
  walk.title('A risky comment on Instagram, posted anyway');
  await openReplica(page, instagram, 'comment');
  await write(page, 'comment', RISKY);
  await press(page, 'comment');
  walk.check('Post is held, and Purple Pen asks', await interstitial(page).isOpen());
  await walk.picture(page, 'anyway-question');
  await page.waitForTimeout(400);
  await interstitial(page).press('Post anyway');
  await page.waitForTimeout(1200);
  walk.check('it goes out exactly once', (await posts(page)).length === 1);
  await walk.picture(page, 'anyway-posted');
}

async function write(page: Page, surface: string, text: string): Promise<void> {
  await page.evaluate((id) => window.replica.editor(id)?.focus(), surface);
  await page.keyboard.type(text, { delay: 5 });
  await page.waitForTimeout(600);
}

async function press(page: Page, surface: string): Promise<void> {
  for (let step = 0; step < 4; step++) {
    const control = (await page.evaluateHandle((id) => window.replica.submit(id), surface)).asElement();
    if (!control || (await posts(page)).length > 0 || (await interstitial(page).isOpen())) return;
    await control.click();
    await page.waitForTimeout(400);
  }
}

const posts = (page: Page): Promise<string[]> =>
  page.evaluate(() => window.replica.submissions.map(({ text }) => text));
