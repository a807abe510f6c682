import type { Page } from '@playwright/test';
import { expect, test } from './gallery-test.ts';

const SETTLED_MS = 300;

test('opens the review on a press of the person, and moves neither focus nor selection', async ({ page, gallery }) => {
  await gallery.open({ chip: 'look' });
  await page.evaluate(() => {
    const draft = document.querySelector('#draft') as HTMLElement;
    draft.focus();
    getSelection()?.setBaseAndExtent(draft.firstChild as Node, 3, draft.firstChild as Node, 8);
  });
  await page.waitForTimeout(SETTLED_MS + 200);
  await page.evaluate(() => {
    window.heard = [];
  });
  await page.locator('.pill').evaluate((button: HTMLButtonElement) => button.click());
  expect(await gallery.chosen()).toEqual([]);
  await page.locator('.pill').click();
  expect(await gallery.chosen()).toEqual(['open']);
  expect(await page.evaluate(() => [document.activeElement?.id, String(getSelection()), window.heard])).toEqual([
    'draft',
    'proud',
    [],
  ]);
});

test('a press on a picture that was not checked attaches it, and promises no dialog', async ({ page, gallery }) => {
  await gallery.open({ chip: 'image-unchecked' });
  await page.waitForTimeout(SETTLED_MS + 200);
  const chip = page.getByRole('button', { name: 'Picture not checked: press to attach it anyway' });
  await expect(chip).not.toHaveAttribute('aria-haspopup');
  await chip.evaluate((one: HTMLButtonElement) => one.click());
  expect(await gallery.chosen()).toEqual([]);
  await chip.click();
  expect(await gallery.chosen()).toEqual(['open']);
});

test('is announced once it stands', async ({ page, gallery }) => {
  await gallery.open({ chip: 'look' });
  await expect(page.getByRole('status')).toHaveText('3 things to look at');
});

for (const width of [1000, 600, 420, 320]) {
  test(`covers no control and no text at ${width} pixels`, async ({ page, gallery }) => {
    await page.setViewportSize({ width, height: 700 });
    await gallery.open({ chip: 'look' });
    await page.waitForTimeout(SETTLED_MS);
    await expect(page.locator('.pill')).toBeVisible();
    expect(await covered(page)).toEqual([]);
  });
}

test('follows its compose box, and goes with it', async ({ page, gallery }) => {
  await gallery.open({ chip: 'look' });
  await page.waitForTimeout(SETTLED_MS);
  const fromBox = async () => {
    const [pill, form] = await Promise.all([
      page.locator('.pill').boundingBox(),
      page.locator('#composer').boundingBox(),
    ]);
    return pill && form && pill.y - form.y;
  };
  const distance = await fromBox();
  await page.evaluate(() => {
    const banner = document.createElement('p');
    banner.style.height = '150px';
    document.querySelector('h1')?.after(banner);
  });
  await expect.poll(fromBox).toBe(distance);
  await page.evaluate(() => document.querySelector('#composer')?.remove());
  await expect(page.locator('purple-pen')).toHaveCount(0);
});

test('is not seen while a dialog of the page lies over the compose box', async ({ page, gallery }) => {
  await gallery.open({ chip: 'look' });
  await expect(page.locator('.pill')).toBeVisible();
  await page.evaluate(() => {
    const cover = document.createElement('div');
    cover.id = 'cover';
    cover.style.cssText = 'position: fixed; inset: 0; background: #000a';
    const close = document.createElement('button');
    cover.append(close);
    document.body.append(cover);
    close.focus();
  });
  await expect(page.locator('.pill')).toBeHidden();
  await page.evaluate(() => {
    document.querySelector('#cover')?.remove();
    (document.querySelector('#draft') as HTMLElement).focus();
  });
  await expect(page.locator('.pill')).toBeVisible();
});

test('what must be seen is seen even where the compose box is not', async ({ page, gallery }) => {
  await gallery.open({ chip: 'press-again' });
  await page.evaluate(() => {
    document.body.style.paddingBottom = '3000px';
    scrollTo(0, 1500);
  });
  await expect(page.locator('.pill')).toBeInViewport({ ratio: 1 });
});

/** Controls and lines of text of the page that lie under the chip. */
function covered(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const pill = document.querySelector('purple-pen')?.shadowRoot?.querySelector('.pill')?.getBoundingClientRect();
    if (!pill) throw new Error('no chip');
    const over = (rect: DOMRect) =>
      rect.left < pill.right && pill.left < rect.right && rect.top < pill.bottom && pill.top < rect.bottom;
    const under: string[] = [];
    for (const control of document.querySelectorAll('main :is(a, button, [contenteditable])')) {
      if (over(control.getBoundingClientRect())) under.push(control.textContent ?? '');
    }
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(node);
      if (node.nodeValue?.trim() && [...range.getClientRects()].some(over)) under.push(node.nodeValue);
    }
    return under;
  });
}
