import { again, CLEAN, CLEAN_TOO, open, settle, submissions, submitThrough, type, waysOf } from './compose.ts';
import { expect, interstitial, test } from './contract-test.ts';
import { stateOf } from './extension-state.ts';
import { adapterId, SURFACES } from './surfaces.ts';

for (const { name, site, row } of SURFACES) {
  test(`${name}: a clean draft goes out once, by the site's own event, whatever the way`, async ({
    page,
    serviceWorker,
  }) => {
    test.slow();
    await open(page, row);
    for (const [turn, way] of waysOf(row).entries()) {
      if (turn > 0) await again(page, row);
      const draft = CLEAN_TOO[turn] ?? CLEAN;
      await type(page, row, draft);
      await settle(page, draft);
      const known = (await stateOf(await serviceWorker(), page))?.surfaces.map(({ id }) => id);
      expect(known, 'known to the adapter').toContain(adapterId(site, row));
      const typed = await page.evaluate((id) => window.replica.model(id), row.id);
      await submitThrough(page, row, way, async () => (await submissions(page)).length > 0);
      await page.waitForTimeout(100);
      const sent = await submissions(page);
      expect(
        sent.map(({ text, trusted }) => ({ text, trusted })),
        way,
      ).toEqual([{ text: typed, trusted: true }]);
      expect(await interstitial(page).isOpen(), way).toBe(false);
      expect(await page.evaluate(() => window.replica.errors), way).toEqual([]);
    }
  });
}
