import { SITES } from '../replicas/serve.ts';
import { replicaUrl, VARIANTS } from '../replicas/shared/variants.ts';
import { CLEAN, model, open, submissions, submitThrough, type } from './contract/compose.ts';
import { REPRESENTATIVES } from './contract/surfaces.ts';
import { expect, test } from './fixtures/extension.ts';

/** The replicas themselves, without the extension: what the contract stands on; variants on the surfaces that it uses for them. */
const UNUSUAL = 'Tab\u00a0and “quotes”: zażółć, 👩‍🏫 and اردو';
const SHORT = 'Tea at four.';

for (const site of Object.values(SITES)) {
  for (const row of site.surfaces) {
    test.describe(`${site.id} ${row.id} alone`, () => {
      // Every other way of publishing is the contract's (`clean.spec.ts`), with the extension in place.
      test('publishes once what its editor holds, characters of every kind', async ({ plainPage: page }) => {
        await open(page, row);
        await type(page, row, UNUSUAL);
        const held = await model(page, row);
        await submitThrough(page, row, 'click', async () => (await submissions(page)).length > 0);
        await page.waitForTimeout(100);
        expect(await submissions(page)).toMatchObject([{ surface: row.id, text: held, trusted: true, via: 'click' }]);
        expect(held).toContain(UNUSUAL);
        expect(await page.evaluate(() => [window.replica.errors, window.replica.violations])).toEqual([[], []]);
      });

      if (REPRESENTATIVES.some((one) => one.row === row))
        test('behaves under every variant', async ({ plainPage: page }) => {
          test.slow();
          for (const variant of VARIANTS.filter((v) => row.inDialog || !v.dialogOnly)) {
            if (variant.query.confirm) continue;
            await open(page, row, variant.query);
            await type(page, row, SHORT);
            if (variant.query.remount) {
              const before = await page.evaluateHandle((id) => window.replica.editor(id), row.id);
              await expect
                .poll(() => before.evaluate((node) => node?.isConnected), { message: variant.id })
                .toBe(false);
              expect(await model(page, row), variant.id).toContain(SHORT);
            }
            await submitThrough(page, row, 'click', async () => {
              // A slow site gets its 600 ms before the next press, which would make a second post.
              if (variant.query.slow) await page.waitForTimeout(700);
              // Each press starts the clock of the next remount, which must not fall into a press of the next step.
              if (variant.query.remount) await page.waitForTimeout(350);
              return (await submissions(page)).length > 0;
            });
            await expect.poll(async () => (await submissions(page)).length, { message: variant.id }).toBe(1);
            expect(await page.evaluate(() => window.replica.errors), variant.id).toEqual([]);
          }
        });

      test('ignores a scripted press with trusted-only, and takes it without', async ({ plainPage: page }) => {
        for (const trustedOnly of ['1', '0']) {
          await open(page, row, { 'trusted-only': trustedOnly });
          await type(page, row, CLEAN);
          for (let step = 0; step < 3; step++) {
            await page.evaluate((id) => window.replica.submit(id)?.click(), row.id);
            await page.waitForTimeout(60);
            if ((await submissions(page)).length > 0) break;
          }
          expect(await submissions(page), `trusted-only=${trustedOnly}`).toHaveLength(trustedOnly === '1' ? 0 : 1);
        }
      });
    });
  }
}

test('what the replicas do not serve is refused and recorded', async ({ plainPage: page, server }) => {
  const before = server.outside.length;
  await page.goto(replicaUrl('https://x.com/home', 'inline-post', { csp: 'none' }));
  await page.evaluate(() => fetch('/i/api/elsewhere').then((r) => r.status)).then((status) => expect(status).toBe(404));
  expect(server.outside.slice(before)).toEqual(['GET https://x.com/i/api/elsewhere']);
});
