import { expect, type Page, test } from '@playwright/test';
import { managing, schoolPack } from '../fixtures/managed-packs.ts';
import { launchManagedChromium, skipWithoutPolicies } from '../fixtures/managed-policy.ts';

test.skip(...skipWithoutPolicies());

const isWelcome = (page: Page) => page.url().endsWith('/welcome.html');
const firstRun = (page: Page) =>
  page.evaluate(async () => {
    const { firstRun: kept } = (await browser.storage.local.get('firstRun')) as { firstRun?: { value: string } };
    return kept?.value;
  });

test('where the school’s policy says so there is no page of welcome', async () => {
  const quiet = schoolPack('1', { settings: { firstRun: { value: false, locked: false } } });
  const chromium = await launchManagedChromium(managing(quiet), { welcome: 'keep' });
  try {
    const page = await chromium.open('options.html');
    // The browser has told what the school wants, and that was heard: it is no longer due.
    await expect.poll(() => firstRun(page), { timeout: 20_000 }).toBe('done');
    await page.waitForTimeout(1500);
    expect(chromium.context.pages().filter(isWelcome)).toEqual([]);
  } finally {
    await chromium.close();
  }
});

test('where the school says nothing of it, the page knows whose policy is there', async () => {
  const chromium = await launchManagedChromium(managing(schoolPack('1')), { welcome: 'keep' });
  try {
    const { context } = chromium;
    const page =
      context.pages().find(isWelcome) ??
      (await context.waitForEvent('page', { predicate: isWelcome, timeout: 20_000 }));
    await page.getByRole('button', { name: 'Next' }).click();
    await expect(page.getByText('The policy of Oakmere Primary School is here already.')).toBeVisible();
    await expect(page.getByLabel('Full name of the school')).toHaveCount(0);
    await page.getByRole('button', { name: 'Next' }).click();
    await expect(page.getByRole('heading', { name: 'Try it' })).toBeFocused();
  } finally {
    await chromium.close();
  }
});
