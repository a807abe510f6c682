import {
  type AttachWay,
  attach,
  copyPicture,
  digestOf,
  expectUploads,
  Files,
  openForFiles,
  previews,
  removeFirst,
  uploads,
} from './attach.ts';
import { answer, focusEditor, leaks, model, NO_LEAKS, type } from './compose.ts';
import { chip, expect, interstitial, test } from './contract-test.ts';
import { SURFACES } from './surfaces.ts';

const WORDS = 'Beans on toast.';
const TAKING = SURFACES.filter(({ row }) => row.takes);

const files = new Files();
const CLEAN = files.pictures('one.png', 'two.png', 'three.png');
/** Nothing can be said of it, whatever the models make of pictures. */
const UNREADABLE = files.file('empty.png', '');

for (const { name, row } of TAKING) {
  test.describe(name, () => {
    const hasText = !row.filesAt;
    /** As many as this way gives at one go. */
    const given = (way: AttachWay): string[] =>
      way === 'paste' ? [] : way === 'picker' && row.picksOne ? CLEAN.slice(0, 1) : CLEAN;

    test('clean pictures go on by every way: same bytes, same order, once, words and caret untouched', async ({
      page,
    }) => {
      test.setTimeout(120_000);
      for (const way of row.takes ?? []) {
        await openForFiles(page, row);
        if (hasText) await type(page, row, WORDS);
        const typed = hasText ? await model(page, row) : '';
        const copied = way === 'paste' ? await copyPicture(page) : '';
        if (hasText) {
          await focusEditor(page, row);
          await page.keyboard.press('Control+End');
          await page.keyboard.press('ArrowLeft');
        }
        await attach(page, row, way, given(way));
        await expectUploads(page, way, way === 'paste' ? [copied] : given(way).map(digestOf));
        expect(await interstitial(page).isOpen(), way).toBe(false);
        if (hasText) {
          expect(await previews(page), way).toBe(given(way).length || 1);
          expect(await model(page, row), way).toBe(typed);
          await page.keyboard.type('x');
          await expect.poll(() => model(page, row), { message: way }).toContain('toastx.');
        }
        expect(await leaks(page), way).toEqual(NO_LEAKS);
      }
    });

    for (const way of (row.takes ?? []).filter((one) => one !== 'paste')) {
      test(`by ${way} nothing leaves before the answer; one is left out, and goes on when attached again`, async ({
        page,
      }) => {
        test.setTimeout(90_000);
        const [one = '', two] = given(way);
        const chosen = two ? [one, UNREADABLE, two] : [UNREADABLE];
        const left = chosen.filter((file) => file !== UNREADABLE);
        await openForFiles(page, row);
        if (hasText) await type(page, row, WORDS);
        const typed = hasText ? await model(page, row) : '';
        await attach(page, row, way, chosen);
        await interstitial(page).wait(true, 20_000);
        await page.waitForTimeout(500);
        expect(await uploads(page)).toEqual([]);
        await answer(page, 'Leave it out');
        await expectUploads(page, way, left.map(digestOf));
        if (hasText) expect(await model(page, row)).toBe(typed);
        expect(await leaks(page)).toEqual(NO_LEAKS);
        if (row.filesAt) return;

        if (two) {
          await removeFirst(page);
          await expect.poll(() => previews(page)).toBe(1);
        }
        await page.evaluate(() => window.replica.uploads.splice(0));
        await attach(page, row, way, [UNREADABLE]);
        await interstitial(page).wait(true, 20_000);
        await answer(page, 'Attach anyway');
        await expectUploads(page, way, [digestOf(UNREADABLE)]);
        await expect.poll(() => chip(page).text()).toMatch(/not (fully )?checked/i);
        expect(await leaks(page)).toEqual(NO_LEAKS);
      });

      test(`by ${way} Escape attaches nothing that was asked about, and the same can be chosen again`, async ({
        page,
      }) => {
        test.setTimeout(60_000);
        await openForFiles(page, row);
        for (let turn = 0; turn < 2; turn++) {
          await attach(page, row, way, [UNREADABLE]);
          await interstitial(page).wait(true, 20_000);
          await expect(async () => {
            await page.keyboard.press('Escape');
            expect(await interstitial(page).isOpen()).toBe(false);
          }).toPass({ timeout: 5000 });
          await page.waitForTimeout(300);
          expect(await uploads(page)).toEqual([]);
        }
        if (hasText) {
          await focusEditor(page, row);
          await page.keyboard.type('x');
          await expect.poll(() => model(page, row)).toContain('x');
        }
        expect(await leaks(page)).toEqual(NO_LEAKS);
      });
    }
  });
}
