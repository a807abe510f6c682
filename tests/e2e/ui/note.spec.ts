import { fileURLToPath } from 'node:url';
import { NOTE_NAMES } from './gallery/notes.ts';
import { expect, test } from './gallery-test.ts';
import { lowContrast } from './low-contrast.ts';
import { outOfReach } from './out-of-reach.ts';

const SHOTS = fileURLToPath(new URL('../../../.output/screenshots/', import.meta.url));

const SETTINGS = {
  light: { options: {}, query: {} },
  dark: { options: { colorScheme: 'dark' }, query: { page: 'dark' } },
  cymraeg: { options: {}, query: { language: 'cy' } },
  forced: { options: { forcedColors: 'active' }, query: {} },
  narrow: { options: { viewport: { width: 320, height: 568 } }, query: { language: 'cy' } },
  zoomed: { options: { viewport: { width: 640, height: 360 }, deviceScaleFactor: 2 }, query: {} },
  rightToLeft: { options: {}, query: { dir: 'rtl' } },
} as const;

for (const [setting, { options, query }] of Object.entries(SETTINGS)) {
  test.describe(setting, () => {
    test.use(options);
    test('every note is accessible, within reach and large enough to press', async ({ page, gallery }) => {
      for (const note of NOTE_NAMES) {
        await gallery.open({ ...query, note });
        await page.locator('.note').waitFor();
        await page.waitForTimeout(300);
        await page.screenshot({ path: `${SHOTS}note-${note}-${setting}.png` });
        expect.soft(await gallery.violations(), note).toEqual([]);
        expect.soft(await outOfReach(page), note).toEqual([]);
        if (setting !== 'forced') expect.soft(await lowContrast(page), note).toEqual([]);
      }
    });
  });
}

test('stands at the lower inline end, and takes neither focus nor selection', async ({ page, gallery }) => {
  await gallery.open({ note: 'moment', later: '' });
  await page.locator('#draft').focus();
  await page.keyboard.type('So proud');
  // The browser tells of the selection a moment later.
  await page.waitForTimeout(200);
  await page.evaluate(() => {
    window.heard = [];
    window.show();
  });
  await page.locator('.note').waitFor();
  await expect(page.getByRole('status')).toContainText('It is working time. Your school');
  const box = await page.locator('.note').boundingBox();
  expect(box && [1280 - box.x - box.width, Math.round(720 - box.y - box.height)]).toEqual([12, 12]);
  expect(await page.evaluate(() => [document.activeElement?.id, window.heard])).toEqual(['draft', []]);
  await page.keyboard.type(' of us');
  await expect(page.locator('#draft')).toHaveText('So proud of us');
});

test('closes by its button; the draft keeps its caret, and a script cannot press it', async ({ page, gallery }) => {
  await gallery.open({ note: 'moment' });
  await page.locator('#draft').focus();
  await page.locator('.note').waitFor();
  await page.waitForTimeout(500);
  await page.locator('.close').evaluate((button: HTMLButtonElement) => button.click());
  await expect(page.locator('.note')).toBeVisible();
  await page.getByRole('button', { name: 'Close this note' }).click();
  await expect(page.locator('purple-pen')).toHaveCount(0);
  expect(await gallery.chosen()).toEqual(['moment seen', 'moment closed']);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('draft');
});

test('is last in the order of Tab; Escape in it closes it, unheard by the page, and the focus goes back', async ({
  page,
  gallery,
}) => {
  await gallery.open({ note: 'setting' });
  await page.locator('.note').waitFor();
  await page.waitForTimeout(500);
  await page.locator('#submit').focus();
  await page.keyboard.press('Escape');
  await expect(page.locator('.note')).toBeVisible();
  const last = page.locator('a[href="#reply2"]');
  await last.focus();
  const names: string[] = [];
  for (let index = 0; index < 5; index += 1) {
    await page.keyboard.press('Tab');
    names.push(await focusedInNote(page));
  }
  expect(names).toEqual([
    'Close this note',
    'Professionals Online Safety Helpline (opens in a new tab)',
    'What the policy says',
    'Tick it',
    'Open checklist',
  ]);
  await page.evaluate(() => {
    window.heard = [];
  });
  await page.keyboard.press('Escape');
  await expect(page.locator('purple-pen')).toHaveCount(0);
  expect(await page.evaluate(() => window.heard.filter((type) => type.startsWith('key')))).toEqual([]);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#reply2');
  expect(await gallery.chosen()).toEqual(['setting seen', 'setting closed']);
});

test('Alt+Shift+P goes into it, and Escape back to where one was; what is read out says so', async ({
  page,
  gallery,
}) => {
  await gallery.open({ note: 'moment' });
  await page.locator('.note').waitFor();
  await expect(page.getByRole('status')).toContainText('Alt+Shift+P goes to this note.');
  await page.locator('#draft').focus();
  await page.keyboard.press('Alt+Shift+KeyP');
  expect(await focusedInNote(page)).toBe('Close this note');
  await page.keyboard.press('Escape');
  await expect(page.locator('purple-pen')).toHaveCount(0);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('draft');
});

test('stays until somebody is there, however long that takes', async ({ page, gallery }) => {
  await page.clock.install();
  await gallery.open({ note: 'moment' });
  await page.clock.runFor(120_000);
  await expect(page.locator('.note')).toBeVisible();
  await page.mouse.move(10, 10);
  await page.clock.runFor(31_000);
  await expect(page.locator('purple-pen')).toHaveCount(0);
});

test('does not come into the page where there is no room for it', async ({ page, gallery }) => {
  await gallery.open({ note: 'moment', later: '' });
  await page.evaluate(() => {
    const cover = document.createElement('textarea');
    cover.id = 'cover';
    cover.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;opacity:0';
    document.body.append(cover);
    window.show();
  });
  await page.waitForTimeout(1500);
  await expect(page.locator('purple-pen')).toHaveCount(0);
  expect(await gallery.chosen()).toEqual([]);
  await page.evaluate(() => document.getElementById('cover')?.remove());
  await expect(page.locator('.note')).toBeVisible();
});

test('an action takes the note away, and tells of nothing else', async ({ page, gallery }) => {
  await gallery.open({ note: 'setting' });
  await page.locator('.note').waitFor();
  await page.waitForTimeout(500);
  await page.getByRole('button', { name: 'Open checklist' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('purple-pen')).toHaveCount(0);
  expect(await gallery.chosen()).toEqual(['setting seen', 'setting 1']);
});

test('goes by itself after half a minute in sight, but not under the pointer', async ({ page, gallery }) => {
  await page.clock.install();
  await gallery.open({ note: 'moment' });
  await page.clock.runFor(1000);
  await page.locator('.note').hover();
  await page.clock.runFor(60_000);
  await expect(page.locator('.note')).toBeVisible();
  await page.mouse.move(10, 10);
  await page.clock.runFor(28_000);
  await expect(page.locator('.note')).toBeVisible();
  await page.clock.runFor(3000);
  await expect(page.locator('purple-pen')).toHaveCount(0);
  expect(await gallery.chosen()).toEqual(['moment seen']);
});

test('one at a time: the last takes the place of the first, and one that waits comes after', async ({
  page,
  gallery,
}) => {
  await gallery.open({ note: 'moment', later: '' });
  await page.evaluate(() => {
    window.show();
    window.show();
  });
  await expect(page.locator('.note')).toHaveCount(1);
  await page.goto('https://gallery.test/?note=message&note=moment&waits=moment');
  await expect(page.getByRole('heading', { name: 'Has a pupil or parent written to you?' })).toBeVisible();
  await page.waitForTimeout(500);
  await page.getByRole('button', { name: 'Close this note' }).click();
  await expect(page.getByRole('heading', { name: 'It is working time' })).toBeVisible();
});

for (const width of [1280, 700, 420, 320]) {
  test(`is never over the compose box or the chip at ${width} pixels`, async ({ page, gallery }) => {
    await page.setViewportSize({ width, height: 700 });
    await gallery.open({ note: 'message', chip: 'look' });
    await page.waitForTimeout(700);
    await expect(page.locator('.note')).toBeVisible();
    const overlaps = await page.evaluate(() => {
      const rect = (selector: string): DOMRect => {
        const inside = [...document.querySelectorAll('purple-pen')].flatMap((host) => {
          const found = host.shadowRoot?.querySelector(selector);
          return found ? [found] : [];
        });
        return (inside[0] ?? (document.querySelector(selector) as Element)).getBoundingClientRect();
      };
      const note = rect('.note');
      return ['#composer', '.pill'].filter((selector) => {
        const other = rect(selector);
        return note.left < other.right && other.left < note.right && note.top < other.bottom && other.top < note.bottom;
      });
    });
    expect(overlaps).toEqual([]);
  });
}

test('keeps back while there is a question, and comes when it has gone', async ({ page, gallery }) => {
  await gallery.open({ note: 'moment', scene: 'caution' });
  await page.waitForTimeout(700);
  await expect(page.locator('.note')).toBeHidden();
  expect(await gallery.chosen()).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.locator('.note')).toBeVisible();
});

const focusedInNote = (page: import('@playwright/test').Page): Promise<string> =>
  page.evaluate(() => {
    const focused = document.activeElement?.shadowRoot?.activeElement;
    return focused?.getAttribute('aria-label') ?? focused?.textContent ?? '';
  });
