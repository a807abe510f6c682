import { expect, test } from '@playwright/test';
import { SITES } from '../replicas/serve.ts';
import { CLEAN } from './contract/compose.ts';
import { type Firefox, launchFirefox } from './fixtures/firefox.ts';
import { model, open, submissions, submitThrough, type } from './fixtures/firefox-compose.ts';

/** The replicas in Firefox without the extension: every surface publishes once, by its button and by its keys. */
test.describe.configure({ mode: 'default' });

let firefox: Firefox;
test.beforeAll(async () => {
  test.setTimeout(60_000);
  firefox = await launchFirefox({ extension: null });
});
test.afterAll(() => firefox?.close());

for (const site of Object.values(SITES))
  for (const row of site.surfaces)
    test(`${site.id} ${row.id} alone in Firefox`, async () => {
      test.setTimeout(60_000);
      const page = await firefox.newPage();
      for (const way of ['click', ...row.keys] as const) {
        await open(page, row);
        await type(page, row, CLEAN);
        const held = await model(page, row);
        await submitThrough(page, row, way);
        expect(await submissions(page), way).toMatchObject([{ surface: row.id, text: held, trusted: true }]);
        expect(await page.evaluate(() => window.replica.errors), way).toEqual([]);
      }
      await page.close();
    });
