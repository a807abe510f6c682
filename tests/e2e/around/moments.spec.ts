import type { Worker } from '@playwright/test';
import shipbourne from '../../../assets/packs/shipbourne.json' with { type: 'json' };
import { packSchema } from '../../../src/core/pack/schema.ts';
import { type ExtensionApi, packChosen } from '../contract/extension-state.ts';
import { expect, notes, test } from './around-test.ts';

const REAL = packSchema.parse(shipbourne);
const SCHOOL_DEVICE = 'You are on a school device';

/** The shipped pack with a real school's moments and hours, on a device of the school's. */
async function useMoments(worker: Worker, moments: boolean | null = null): Promise<void> {
  await packChosen(worker);
  await worker.evaluate(
    async ([real, on]) => {
      const { local } = (globalThis as unknown as { chrome: ExtensionApi }).chrome.storage;
      const kept = local as unknown as { remove(keys: string[]): Promise<void>; set(items: object): Promise<void> };
      await kept.remove(['noted']);
      const stored = (await local.get('pack')).pack;
      const only = real.moments.filter(({ id }) => id === 'school-device');
      const pack = {
        ...(stored?.value?.pack as object),
        moments: only,
        clauses: real.clauses,
        contacts: real.contacts,
      };
      const value = { ...stored?.value, revision: `moments-${on}`, pack, schoolDevice: true };
      await kept.set({ pack: { version: 1, value }, settings: { version: 1, value: { moments: on } } });
    },
    [REAL, moments] as const,
  );
}

test('on a school device: one note a day, which is never more than a note', async ({ page, serviceWorker }) => {
  await useMoments(await serviceWorker());
  await page.goto('https://x.com/home');
  await expect.poll(() => notes(page).text()).toContain(SCHOOL_DEVICE);
  await page.waitForTimeout(500);
  await page.screenshot({ path: 'test-results/moments/school-device.png' });
  await notes(page).press('Close this note');
  await page.goto('https://www.instagram.com/');
  await page.waitForTimeout(2000);
  expect(await notes(page).text()).not.toContain(SCHOOL_DEVICE);
  expect(await page.evaluate(() => [...window.replica.errors, ...window.replica.violations])).toEqual([]);
});

test('nothing where the person has switched such notes off', async ({ page, serviceWorker }) => {
  await useMoments(await serviceWorker(), false);
  await page.goto('https://x.com/home');
  await page.waitForTimeout(2000);
  expect(await notes(page).text()).not.toContain(SCHOOL_DEVICE);
});
