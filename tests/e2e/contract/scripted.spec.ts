import type { Page } from '@playwright/test';
import type { SurfaceRow } from '../../replicas/shared/site.ts';
import {
  again,
  expectHeld,
  expectNoMore,
  HELD,
  HELD_TOO,
  model,
  open,
  sentTexts,
  settle,
  submissions,
  submitAndHold,
  submitBy,
  type,
} from './compose.ts';
import { expect, interstitial, test } from './contract-test.ts';
import { SURFACES } from './surfaces.ts';

/** What a page's own script does: no event of it is trusted. Rich editors take a paste, React takes a native setter. */
async function putIn(page: Page, row: SurfaceRow, text: string): Promise<void> {
  await page.evaluate(
    async ([id, part, words]) => {
      const editor = window.replica.editor(id as string, part as number);
      if (!editor) throw new Error('no editor');
      if (editor instanceof HTMLTextAreaElement || editor instanceof HTMLInputElement) {
        const proto = editor instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
        Object.getOwnPropertyDescriptor(proto.prototype, 'value')?.set?.call(editor, words);
        editor.dispatchEvent(new Event('input', { bubbles: true }));
        return;
      }
      editor.focus();
      getSelection()?.selectAllChildren(editor);
      await new Promise((done) => setTimeout(done, 100));
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', words as string);
      editor.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    },
    [row.id, row.main ?? 0, text],
  );
  await expect.poll(() => model(page, row)).toContain(text);
}

const scriptedClick = (page: Page, row: SurfaceRow): Promise<void> =>
  page.evaluate((id) => window.replica.submit(id)?.click(), row.id);

for (const { name, row } of SURFACES) {
  test.describe(name, () => {
    test('text changed behind the open question is judged again, not posted', async ({ page }) => {
      test.slow();
      await open(page, row);
      await type(page, row, HELD);
      await settle(page, HELD);
      await submitAndHold(page, row, 'click');
      const other = HELD_TOO[1] ?? HELD;
      await putIn(page, row, other);
      const panel = interstitial(page);
      // Pressed until the question is about the other words: the new one takes no press for a moment.
      await expect(async () => {
        if (!(await panel.text()).includes(other)) await panel.press('Post anyway');
        expect(await panel.text()).toContain(other);
      }).toPass({ intervals: [50, 100], timeout: 5_000 });
      await page.keyboard.press('Escape');
      await expect.poll(() => interstitial(page).isOpen()).toBe(false);
      expect(await submissions(page)).toEqual([]);
      expect(await model(page, row)).toContain(other);
    });

    test('scripts are no probe: their own text and click pass; a person’s text or a person’s press is held', async ({
      page,
    }) => {
      test.slow();
      await open(page, row);
      await putIn(page, row, HELD);
      for (let press = row.presses ?? 1; press > 0; press--) {
        await scriptedClick(page, row);
        await page.waitForTimeout(100);
      }
      await expect.poll(() => sentTexts(page), { message: 'script only' }).toEqual([expect.stringContaining(HELD)]);
      await expectNoMore(page);

      await again(page, row);
      const typed = HELD_TOO[2] ?? HELD;
      await type(page, row, typed);
      await settle(page, typed);
      await scriptedClick(page, row);
      await expectHeld(page, 'typed text, scripted click');
      await page.keyboard.press('Escape');

      await open(page, row);
      await putIn(page, row, HELD);
      await submitBy(page, row, 'click');
      await expectHeld(page, 'text of the page, real click');
    });
  });
}
