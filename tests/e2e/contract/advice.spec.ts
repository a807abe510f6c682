import {
  answer,
  model,
  open,
  RISKY,
  sentTexts,
  settle,
  submissions,
  submitAndHold,
  submitThrough,
  type,
} from './compose.ts';
import { chip, expect, interstitial, test } from './contract-test.ts';
import { surface } from './surfaces.ts';

const PASSED_ON = 'Full PDF of the phonics workbook here if anyone wants it.';
const row = surface('x', 'inline-post');

test('advice is a note: the chip leads to what the policy asks and to a wording, and the post goes out unasked', async ({
  page,
}) => {
  await open(page, row);
  await type(page, row, PASSED_ON);
  await settle(page, PASSED_ON);
  await expect(async () => {
    if (!(await interstitial(page).isOpen())) await chip(page).press(/./);
    expect(await interstitial(page).isOpen()).toBe(true);
  }).toPass({ intervals: [200], timeout: 5_000 });
  const shown = await interstitial(page).text();
  expect(shown).toContain("This may be somebody else's work");
  expect(shown).toContain('Another way to say it:');
  expect(shown).toContain('Made by …, shared with permission');
  await page.keyboard.press('Escape');
  await expect.poll(() => interstitial(page).isOpen()).toBe(false);

  await submitThrough(page, row, 'click', async () => (await submissions(page)).length > 0);
  await expect.poll(() => sentTexts(page)).toEqual([PASSED_ON]);
  expect(await interstitial(page).isOpen()).toBe(false);
});

test('a held post shows the rule’s own wording, to be read and not put in', async ({ page }) => {
  await open(page, row);
  await type(page, row, RISKY);
  await settle(page, RISKY);
  await submitAndHold(page, row, 'click', 'useless bully');
  expect(await interstitial(page).text()).toContain('I will take this to someone who can change it.');
  expect(await interstitial(page).controls()).not.toContain('Use this wording');
  await answer(page, 'Edit my post');
  expect(await model(page, row)).toBe(RISKY);
});
