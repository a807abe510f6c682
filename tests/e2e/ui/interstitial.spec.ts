import type { Page } from '@playwright/test';
import { expect, test } from './gallery-test.ts';

/** Longer than the time in which a press does not count yet. */
const ARMED_MS = 450;

test.describe('keyboard', () => {
  test('the heading has the focus; Tab goes through every control and stays inside', async ({ page, gallery }) => {
    await gallery.open({ scene: 'stop' });
    const focused = () =>
      page.evaluate(() => {
        const active = document.querySelector('purple-pen')?.shadowRoot?.activeElement as HTMLElement | null;
        return active?.closest('label')?.textContent ?? active?.textContent ?? null;
      });
    await expect.poll(focused).toBe('Take a second look');
    const order: (string | null)[] = [];
    for (let presses = 0; presses < 6; presses += 1) {
      await page.keyboard.press('Tab');
      order.push(await focused());
    }
    expect(order).toEqual([
      'This was wrong',
      'This was wrong',
      'Use this wording',
      'The family and the school have agreed to this',
      'Edit my post',
      'Post anyway',
    ]);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.localName)).toMatch(/^(purple-pen|body|html)$/);
  });

  test('Escape is Edit my post, once, and the page hears no key', async ({ page, gallery }) => {
    await gallery.open({ scene: 'caution' });
    await page.evaluate(() => {
      window.heard = [];
    });
    await page.keyboard.press('k');
    await page.keyboard.press('Escape');
    expect(await gallery.chosen()).toEqual(['edit']);
    await expect(page.locator('dialog')).toHaveCount(0);
    expect((await page.evaluate(() => window.heard)).filter((type) => type.startsWith('key'))).toEqual([]);
  });

  test('Escape held down closes nothing of the page after it', async ({ page, gallery }) => {
    await gallery.open({ scene: 'caution' });
    await page.evaluate(() => {
      window.heard = [];
    });
    for (let repeats = 0; repeats < 3; repeats += 1) await page.keyboard.down('Escape');
    await page.keyboard.up('Escape');
    expect((await page.evaluate(() => window.heard)).filter((type) => type.startsWith('key'))).toEqual([]);
    await page.keyboard.press('Escape');
    expect((await page.evaluate(() => window.heard)).filter((type) => type.startsWith('key'))).toEqual([
      'keydown',
      'keyup',
    ]);
  });

  test('a key held down since the submission presses nothing', async ({ page, gallery }) => {
    await gallery.open({ scene: 'caution', later: '' });
    await page.keyboard.down('Enter');
    await page.evaluate(() => window.show());
    await page.waitForTimeout(ARMED_MS);
    await page.locator('.primary').focus();
    for (let repeats = 0; repeats < 5; repeats += 1) await page.keyboard.down('Enter');
    expect(await gallery.chosen()).toEqual([]);
    await page.keyboard.up('Enter');
    await page.keyboard.press('Enter');
    expect(await gallery.chosen()).toEqual(['edit']);
  });
});

test.describe('presses', () => {
  test('one made before there was time to see it does nothing; a later one does', async ({ page, gallery }) => {
    await page.addInitScript(() => {
      performance.now = () => 0;
    });
    await gallery.open({ scene: 'caution' });
    await page.waitForTimeout(ARMED_MS);
    const post = page.getByRole('button', { name: 'Post anyway' });
    await post.click();
    expect(await gallery.chosen()).toEqual([]);
    await page.evaluate(() => {
      performance.now = () => 251;
    });
    await post.click();
    expect(await gallery.chosen()).toEqual(['post null']);
  });

  test("a script's does nothing", async ({ page, gallery }) => {
    await gallery.open({ scene: 'caution' });
    await page.waitForTimeout(ARMED_MS);
    await page.locator('.quiet').evaluate((button: HTMLButtonElement) => button.click());
    expect(await gallery.chosen()).toEqual([]);
    await expect(page.locator('dialog')).toBeVisible();
  });

  test('one under which something else lies does nothing', async ({ page, gallery }) => {
    await gallery.open({ scene: 'caution' });
    await page.waitForTimeout(ARMED_MS);
    await page.evaluate(() => {
      document.elementFromPoint = () => document.body;
    });
    await page.getByRole('button', { name: 'Post anyway' }).click();
    expect(await gallery.chosen()).toEqual([]);
  });

  test('at stop, Post anyway asks for a reason and then passes it on', async ({ page, gallery }) => {
    await gallery.open({ scene: 'stop' });
    await page.waitForTimeout(ARMED_MS);
    await page.getByRole('button', { name: 'Post anyway' }).click();
    expect(await gallery.chosen()).toEqual([]);
    await expect(page.getByRole('alert')).toHaveText('Pick a reason here first, then press Post anyway.');
    await expect(page.getByRole('radio').first()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('radio', { name: 'It is about my own family' })).toBeChecked();
    await expect(page.getByRole('alert')).toBeEmpty();
    await page.getByRole('button', { name: 'Post anyway' }).click();
    expect(await gallery.chosen()).toEqual(['post 1']);
  });

  test('Use this wording names the finding that it rewords', async ({ page, gallery }) => {
    await gallery.open({ scene: 'stop' });
    await page.waitForTimeout(ARMED_MS);
    await page.getByRole('button', { name: 'Use this wording' }).click();
    expect(await gallery.chosen()).toEqual(['wording 1']);
  });

  test('opened from the chip there is nothing to post', async ({ page, gallery }) => {
    await gallery.open({ scene: 'review' });
    await page.waitForTimeout(ARMED_MS);
    await expect(page.getByRole('button', { name: 'Post anyway' })).toHaveCount(0);
    await page.getByRole('button', { name: 'Back to my post' }).click();
    expect(await gallery.chosen()).toEqual(['edit']);
  });
});

test.describe('This was wrong', () => {
  const STOP = 'pupil-info jayden told me today that his dad has moved out and he isn t allowed to see him';
  const told = (page: Page) => page.locator('.mark [role="status"]').allTextContents();

  test('marks one finding, moves nothing, keeps the focus and is undone at once', async ({ page, gallery }) => {
    await gallery.open({ scene: 'caution' });
    await page.waitForTimeout(ARMED_MS);
    const edges = () =>
      page.evaluate(() => {
        const root = document.querySelector('purple-pen')?.shadowRoot;
        return [...(root?.querySelectorAll('h3, blockquote, .mark, .clause, .link, .foot') ?? [])].map((element) => {
          const { top, bottom, right } = element.getBoundingClientRect();
          return [top, bottom, right].map(Math.round);
        });
      });
    await page.locator('dialog').evaluate((dialog) => Promise.all(dialog.getAnimations().map((one) => one.finished)));
    const before = await edges();
    expect(await told(page)).toEqual(['']);
    await page.getByRole('button', { name: 'This was wrong: Mia Okafor' }).click();
    await expect.poll(() => told(page)).toEqual(['Marked as wrong.']);
    expect(await edges()).toEqual(before);
    const undo = page.getByRole('button', { name: 'Undo: Mia Okafor' });
    await expect(undo).toBeFocused();
    await page.waitForTimeout(600);
    await page.keyboard.press('Enter');
    await expect.poll(() => told(page)).toEqual(['']);
    await expect(page.getByRole('button', { name: 'This was wrong: Mia Okafor' })).toBeFocused();
    expect(await gallery.chosen()).toEqual(['wrong pupil-name mia okafor', 'undo pupil-name mia okafor']);
    await expect(page.locator('dialog')).toBeVisible();
  });

  test('is not undone by the second press of a double click', async ({ page, gallery }) => {
    await gallery.open({ scene: 'caution' });
    await page.waitForTimeout(ARMED_MS);
    await page.getByRole('button', { name: 'This was wrong: Mia Okafor' }).dblclick();
    await expect.poll(() => told(page)).toEqual(['Marked as wrong.']);
    expect(await gallery.chosen()).toEqual(['wrong pupil-name mia okafor']);
  });

  test('asks for no reason once nothing is left that stops the post', async ({ page, gallery }) => {
    await gallery.open({ scene: 'stop' });
    await page.waitForTimeout(ARMED_MS);
    await page.getByRole('button', { name: 'This was wrong: Jayden', exact: true }).click();
    await expect(page.getByRole('radio').first()).toBeVisible();
    await page.getByRole('button', { name: /^This was wrong: Jayden told me/ }).click();
    await expect(page.getByRole('radio')).toHaveCount(0);
    await page.getByRole('button', { name: 'Post anyway' }).click();
    expect(await gallery.chosen()).toEqual(['wrong pupil-name jayden', `wrong ${STOP}`, 'post null']);
  });

  test('says of each name of several which it is about', async ({ page, gallery }) => {
    await gallery.open({ scene: 'many' });
    await page.waitForTimeout(ARMED_MS);
    await expect(page.locator('.mark button')).toHaveText(
      ['Ollie', 'Tom', 'Mia', 'Zara', 'Leo'].map((name) => `This was wrong: ${name}`),
    );
    await page.getByRole('button', { name: 'This was wrong: Mia' }).click();
    await expect.poll(() => told(page)).toEqual(['', '', 'Marked as wrong.', '', '']);
  });

  test('says where it could not be kept', async ({ page, gallery }) => {
    await gallery.open({ scene: 'caution', keeps: 'no' });
    await page.waitForTimeout(ARMED_MS);
    await page.getByRole('button', { name: 'This was wrong: Mia Okafor' }).click();
    await expect.poll(() => told(page)).toEqual(['That could not be kept. Please try again.']);
    await expect(page.getByRole('button', { name: 'This was wrong: Mia Okafor' })).toBeFocused();
  });

  test('cannot be pressed by a script', async ({ page, gallery }) => {
    await gallery.open({ scene: 'caution' });
    await page.waitForTimeout(ARMED_MS);
    await page.locator('.mark button').evaluate((button: HTMLButtonElement) => button.click());
    expect(await gallery.chosen()).toEqual([]);
  });
});

test.describe('the page', () => {
  test('gets focus, selection and scrolling back as they were, and hears nothing in between', async ({
    page,
    gallery,
  }) => {
    await gallery.open({ scene: 'caution', later: '' });
    await page.evaluate(() => {
      window.show();
    });
    await page.keyboard.press('Escape');
    await page.evaluate(() => {
      const text = document.querySelector('#draft')?.firstChild as Node;
      document.body.style.paddingBottom = '2000px';
      text.parentElement?.focus();
      getSelection()?.setBaseAndExtent(text, 9, text, 3);
      scrollTo(0, 40);
    });
    await page.waitForTimeout(100);
    await page.evaluate(() => {
      window.heard = [];
      window.show();
    });
    await page.waitForTimeout(ARMED_MS);
    await page.locator('blockquote').dblclick();
    await page.getByRole('button', { name: 'Edit my post' }).click();
    const after = await page.evaluate(() => {
      const { anchorOffset, focusOffset } = getSelection() as Selection;
      const heard = window.heard.filter((type) => type !== 'selectionchange');
      return { active: document.activeElement?.id, top: scrollY, anchorOffset, focusOffset, heard };
    });
    expect(after).toEqual({ active: 'draft', top: 40, anchorOffset: 9, focusOffset: 3, heard: [] });
    await page.keyboard.type('glad');
    await expect(page.locator('#draft')).toHaveText(/^Whaglad/);
  });

  test('reaches none of it with its styles', async ({ page, gallery }) => {
    await gallery.open({ scene: 'caution', later: '' });
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`
        html { direction: rtl; font-size: 5px; opacity: 0.1; visibility: hidden }
        body ~ *, purple-pen { display: none !important; opacity: 0 !important; font: 40px serif !important; zoom: 3 !important }
        dialog, button { display: none !important; color: red !important }`);
      document.adoptedStyleSheets = [sheet];
      window.show();
    });
    const heading = page.getByRole('heading', { name: 'Take a second look' });
    await expect(heading).toBeVisible();
    const style = await heading.evaluate((element) => {
      const { direction, fontSize, visibility } = getComputedStyle(element);
      return { direction, fontSize, visibility };
    });
    expect(style).toEqual({ direction: 'ltr', fontSize: '21.6px', visibility: 'visible' });
    const host = await page.locator('purple-pen').evaluate((element) => {
      const { opacity, zoom, letterSpacing } = getComputedStyle(element);
      return { opacity, zoom, letterSpacing };
    });
    expect(host).toEqual({ opacity: '1', zoom: '1', letterSpacing: 'normal' });
    await expect(page.getByRole('button', { name: 'Edit my post' })).toBeVisible();
  });

  test('cannot pull the focus back, hide or remove it', async ({ page, gallery }) => {
    await gallery.open({ scene: 'caution' });
    await page.evaluate(() => {
      const draft = document.querySelector('#draft') as HTMLElement;
      const host = document.querySelector('purple-pen') as HTMLElement;
      document.addEventListener('focusin', () => draft.focus(), true);
      host.inert = true;
      host.setAttribute('aria-hidden', 'true');
      host.style.display = 'none';
      host.remove();
    });
    await page.waitForTimeout(ARMED_MS);
    const host = page.locator('purple-pen');
    await expect(host).toHaveAttribute('lang', 'en');
    expect(
      await host.evaluate((element) => ['inert', 'aria-hidden', 'style'].filter((name) => element.hasAttribute(name))),
    ).toEqual([]);
    await page.getByRole('button', { name: 'Edit my post' }).click({ timeout: 2000 });
    expect(await gallery.chosen()).toEqual(['edit']);
  });

  for (const kind of ['popover', 'modal dialog'] as const) {
    test(`cannot cover it with a ${kind}`, async ({ page, gallery }) => {
      await gallery.open({ scene: 'caution' });
      await page.waitForTimeout(ARMED_MS);
      const clip = { x: 640, y: 300, width: 200, height: 150 };
      const before = await page.screenshot({ clip });
      await page.evaluate((over) => {
        const cover = document.createElement('dialog');
        cover.style.cssText = 'inset: 0; width: 100vw; height: 100vh; max-width: none; max-height: none; padding: 0';
        document.body.append(cover);
        if (over === 'popover') {
          cover.popover = 'manual';
          cover.showPopover();
        } else cover.showModal();
      }, kind);
      await page.waitForTimeout(ARMED_MS);
      expect((await page.screenshot({ clip })).equals(before)).toBe(true);
      await page.getByRole('button', { name: 'Edit my post' }).click({ timeout: 2000 });
      expect(await gallery.chosen()).toEqual(['edit']);
    });
  }

  test('that removes it for good leaves the person editing, never posting', async ({ page, gallery }) => {
    await gallery.open({ scene: 'caution' });
    await page.evaluate(() => {
      new MutationObserver(() => document.querySelector('purple-pen')?.remove()).observe(document.documentElement, {
        childList: true,
      });
      document.querySelector('purple-pen')?.remove();
    });
    await expect.poll(() => gallery.chosen()).toEqual(['edit']);
  });
});

test('no two showings look the same', async ({ page, gallery }) => {
  const faces = new Set<string>();
  for (const turn of ['0', '1', '2', '3', '4', '5']) {
    await gallery.open({ scene: 'caution', turn });
    const dialog = page.locator('dialog');
    faces.add(`${await dialog.getAttribute('class')} ${await dialog.locator('h2').textContent()}`);
  }
  expect(faces.size).toBe(6);
});

test.describe('a post of the school’s own account', () => {
  const controls = (page: Page) => page.locator('purple-pen').locator('dialog');

  test('by keyboard alone: copy, code, post', async ({ page, gallery }) => {
    await gallery.open({ scene: 'official' });
    await page.waitForTimeout(ARMED_MS);
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Copy it for a colleague' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(controls(page)).toContainText('Copied.');
    await page.keyboard.press('Tab');
    await expect(page.getByLabel('Code that they give you')).toBeFocused();
    await page.keyboard.type('k7qf3-9m2tx'.toUpperCase());
    await page.keyboard.press('Tab');
    await expect(controls(page)).toContainText('That fits. It has been read.');
    await page.getByRole('button', { name: 'Post it now' }).press('Enter');
    expect(await gallery.chosen()).toEqual(['post null']);
  });

  test('a code for other words is told once, and the way on stays open', async ({ page, gallery }) => {
    await gallery.open({ scene: 'official' });
    await page.waitForTimeout(ARMED_MS);
    await page.getByLabel('Code that they give you').pressSequentially('AAAAA-AAAAA');
    await page.getByRole('button', { name: 'Post anyway' }).click();
    await expect(controls(page)).toContainText('It does not fit.');
    await expect(page.getByLabel('Code that they give you')).toBeFocused();
    expect(await gallery.chosen()).toEqual([]);
    await page.getByRole('button', { name: 'Post anyway' }).click();
    expect(await gallery.chosen()).toEqual(['post null']);
  });

  test('where nothing can be copied, the copy is there to be taken', async ({ page, gallery }) => {
    await gallery.open({ scene: 'official', copies: 'no' });
    await page.waitForTimeout(ARMED_MS);
    await page.getByRole('button', { name: 'Copy it for a colleague' }).click();
    await expect(page.getByLabel('Copy for a colleague', { exact: true })).toHaveValue('Could you read this?');
  });

  test('what a setting can prevent leads to the checklist; the question stays', async ({ page, gallery }) => {
    await gallery.open({ scene: 'lines' });
    await page.waitForTimeout(ARMED_MS);
    await page.getByRole('button', { name: /^See it in your checklist/ }).click();
    expect(await gallery.chosen()).toEqual(['checklist school-identity']);
    await expect(controls(page)).toContainText('Would you want your pupils and colleagues to read this?');
  });
});
