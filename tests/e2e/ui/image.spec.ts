import type { Locator, Page } from '@playwright/test';
import { expect, test } from './gallery-test.ts';

/** Longer than the time in which a press does not count yet. */
const ARMED_MS = 450;

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const shown = async (page: Page) => {
  await page.locator('canvas').waitFor();
  await page.waitForTimeout(ARMED_MS);
};
const press = async (page: Page, name: string | RegExp) => {
  await page.waitForTimeout(ARMED_MS);
  await button(page, name).click();
};
const focused = (page: Page) =>
  page.evaluate(() => {
    const active = document.querySelector('purple-pen')?.shadowRoot?.activeElement as HTMLElement | null;
    return active?.getAttribute('aria-label') ?? active?.closest('label')?.textContent ?? active?.textContent ?? null;
  });
const middleOf = async (locator: Locator) => {
  const box = await locator.boundingBox();
  if (!box) throw new Error('it is not shown');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

test.describe('a picture in question', () => {
  test('is drawn, with what was found marked where it is', async ({ page, gallery }) => {
    await gallery.open({ image: 'crest' });
    await shown(page);
    const whole = await page.locator('canvas').boundingBox();
    if (!whole) throw new Error('no picture');
    const seen = [];
    for (const spot of await page.locator('.spot').all()) {
      const { x, y } = await middleOf(spot);
      const along = Math.round((100 * (x - whole.x)) / whole.width);
      const down = Math.round((100 * (y - whole.y)) / whole.height);
      seen.push([await spot.textContent(), along, down]);
    }
    // Where they are drawn, in percent: the head at 429 of 1200 and 364 of 900, the badge half a head beside and below.
    expect(seen).toEqual([
      ['1', 36, 41],
      ['2', 47, 71],
    ]);
    expect(await page.locator('h3 .number').allTextContents()).toEqual(['Mark 1', 'Mark 2']);
  });

  test('has its heading in focus, then every control by Tab, the safe way first of the three', async ({
    page,
    gallery,
  }) => {
    await gallery.open({ image: 'stop' });
    await shown(page);
    await expect.poll(() => focused(page)).toBe('A look at this picture first');
    const order: (string | null)[] = [];
    for (let presses = 0; presses < 5; presses += 1) {
      await page.keyboard.press('Tab');
      order.push(await focused(page));
    }
    expect(order).toEqual([
      'Attach it without that',
      'It is my own child, with nobody else in it',
      'Leave it out',
      'Blur faces and attach',
      'Attach anyway',
    ]);
  });

  test('is left out by Escape, and the page hears no key and has its focus back', async ({ page, gallery }) => {
    await gallery.open({ image: 'child', later: '' });
    await page.locator('#draft').focus();
    await page.evaluate(() => window.show());
    await shown(page);
    await page.evaluate(() => {
      window.heard = [];
    });
    await page.keyboard.press('Escape');
    expect(await gallery.chosen()).toEqual(['{"kind":"leave-out"}']);
    await expect(page.locator('dialog')).toHaveCount(0);
    expect(await page.evaluate(() => [document.activeElement?.id, window.heard])).toEqual(['draft', []]);
  });

  test('goes on only by a press of the person', async ({ page, gallery }) => {
    await gallery.open({ image: 'child' });
    await shown(page);
    await page.locator('.foot').evaluate((foot) => {
      for (const one of foot.querySelectorAll('button')) one.click();
    });
    expect(await gallery.chosen()).toEqual([]);
    await button(page, 'Attach anyway').click();
    expect(await gallery.chosen()).toEqual(['{"kind":"attach","answer":null,"clean":false}']);
  });

  test('asks for an answer at stop before it is attached, and takes place and time out unless told not to', async ({
    page,
    gallery,
  }) => {
    await gallery.open({ image: 'stop' });
    await shown(page);
    await button(page, 'Attach anyway').click();
    expect(await gallery.chosen()).toEqual([]);
    await expect(page.getByRole('alert')).toHaveText('Pick what applies here first, then press Attach anyway.');
    await expect(page.getByRole('radio').first()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await button(page, 'Attach anyway').click();
    expect(await gallery.chosen()).toEqual(['{"kind":"attach","answer":1,"clean":true}']);
  });

  test('may be attached with place and time, and without an answer where none is needed', async ({ page, gallery }) => {
    await gallery.open({ image: 'hidden' });
    await shown(page);
    await page.getByLabel('Attach it without that').uncheck();
    await button(page, 'Attach anyway').click();
    expect(await gallery.chosen()).toEqual(['{"kind":"attach","answer":null,"clean":false}']);
  });

  test('that cannot be read is said to be not checked, and has no blur', async ({ page, gallery }) => {
    await gallery.open({ image: 'unchecked' });
    await expect(page.locator('dialog h2')).toHaveText('This picture was not checked');
    await expect(page.getByText('The picture cannot be shown here.')).toBeVisible();
    await expect(button(page, /Blur/)).toHaveCount(0);
  });

  test('that is a video is shown by its first frame, unmarked, and has no blur', async ({ page, gallery }) => {
    await gallery.open({ image: 'video' });
    await shown(page);
    await expect(page.locator('.spot')).toHaveCount(0);
    await expect(button(page, /Blur/)).toHaveCount(0);
  });
});

test.describe('several pictures', () => {
  test('are asked about one after the other, and a double click answers one of them', async ({ page, gallery }) => {
    await gallery.open({ image: 'several' });
    await shown(page);
    await expect(page.getByText('Picture 1 of 3: IMG_2041.jpg')).toBeVisible();
    await button(page, 'Attach anyway').dblclick();
    await expect(page.getByText('Picture 2 of 3: IMG_2042.jpg')).toBeVisible();
    await expect.poll(() => focused(page)).toBe('Before this picture goes up');
    expect(await gallery.chosen()).toEqual([]);
    await press(page, 'Leave it out');
    await expect(page.getByText('Picture 3 of 3: trip.jpg')).toBeVisible();
    await page.keyboard.press('Escape');
    expect((await gallery.chosen()).map((choice) => JSON.parse(choice).kind)).toEqual([
      'attach',
      'leave-out',
      'leave-out',
    ]);
  });

  test('may all be left out at once', async ({ page, gallery }) => {
    await gallery.open({ image: 'several' });
    await shown(page);
    await page.getByLabel('Do the same with the other 2').check();
    await button(page, 'Leave it out').click();
    expect(await gallery.chosen()).toEqual(Array(3).fill('{"kind":"leave-out"}'));
  });

  test('that show something else are asked about in spite of it', async ({ page, gallery }) => {
    await gallery.open({ image: 'alike' });
    await shown(page);
    await page.getByLabel('Do the same with the other 3').check();
    await button(page, 'Blur faces and attach').click();
    await press(page, 'Blur 1 face and attach');
    await expect(page.getByText('Picture 4 of 4: sports day.png')).toBeVisible();
    await expect(page.locator('#status')).toContainText('There is something else in this one');
    await expect(page.getByLabel(/Do the same/)).toHaveCount(0);
    await press(page, 'Leave it out');
    const chosen = (await gallery.chosen()).map((choice) => JSON.parse(choice));
    expect(chosen.map(({ kind, boxes }) => `${kind} ${boxes?.length ?? 0}`)).toEqual([
      'blur 1',
      'blur 1',
      'blur 27',
      'leave-out 0',
    ]);
  });
});

test.describe('choosing faces', () => {
  const open = async (page: Page, gallery: { open(query: Record<string, string>): Promise<void> }, image: string) => {
    await gallery.open({ image });
    await shown(page);
    await button(page, 'Blur faces and attach').click();
    await page.locator('.face').first().waitFor();
    await page.waitForTimeout(ARMED_MS);
  };
  const pressed = (page: Page) => page.locator('.face[aria-pressed="true"]').count();
  /** The greatest jump in brightness from one pixel to the next over a face: great at eyes and mouth, small once it is coarse. */
  const sharpnessOver = (page: Page, name: RegExp) =>
    button(page, name).evaluate((face) => {
      const canvas = face.closest('.stage')?.querySelector('canvas') as HTMLCanvasElement;
      const [whole, part] = [canvas.getBoundingClientRect(), face.getBoundingClientRect()];
      const scale = canvas.width / whole.width;
      const context = canvas.getContext('2d') as CanvasRenderingContext2D;
      const [left, top] = [(part.x - whole.x) * scale, (part.y - whole.y) * scale];
      const { data, width } = context.getImageData(left, top, part.width * scale, part.height * scale);
      let most = 0;
      for (let at = 4; at < data.length; at += 4) {
        const jump = Math.abs((data[at] ?? 0) - (data[at - 4] ?? 0));
        if ((at / 4) % width > 0) most = Math.max(most, jump);
      }
      return most;
    });

  test('starts with the children, shows the blocks, and hands back boxes of the original', async ({
    page,
    gallery,
  }) => {
    await open(page, gallery, 'stop');
    await expect.poll(() => focused(page)).toBe('Whose face to blur?');
    expect(await pressed(page)).toBe(3);
    const adult = /^Face 2 of 7, probably an adult$/;
    expect(await sharpnessOver(page, adult)).toBeGreaterThan(60);
    await button(page, adult).click();
    expect(await sharpnessOver(page, adult)).toBeLessThan(30);
    await button(page, /^Face 1 of 7, probably a child$/).click();
    await expect(page.getByRole('status')).toHaveText('3 of 7 faces will be blurred.');
    await press(page, 'Blur 3 faces and attach');
    const [{ kind, boxes }] = (await gallery.chosen()).map((choice) => JSON.parse(choice));
    expect(kind).toBe('blur');
    expect(boxes).toHaveLength(3);
    for (const [x, y, width, height] of boxes) {
      expect([width, height]).toEqual([115, 144]);
      expect(x >= 0 && y >= 0 && x + width <= 1400 && y + height <= 900).toBe(true);
    }
  });

  test('by keyboard: arrow keys from face to face, Space blurs or leaves; Escape goes one step back', async ({
    page,
    gallery,
  }) => {
    await open(page, gallery, 'stop');
    await page.evaluate(() => {
      window.heard = [];
    });
    const walk: (string | null)[] = [];
    for (const key of ['Tab', 'ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp', 'ArrowLeft']) {
      await page.keyboard.press(key);
      walk.push(await focused(page));
    }
    expect(walk.map((label) => label?.match(/^Face (\d)/)?.[1])).toEqual(['1', '2', '5', '4', '1', '1']);
    await page.keyboard.press('Space');
    expect(await pressed(page)).toBe(2);
    await page.keyboard.press('Space');
    expect(await pressed(page)).toBe(3);
    const rest: (string | null)[] = [];
    for (let presses = 0; presses < 5; presses += 1) {
      await page.keyboard.press('Tab');
      rest.push(await focused(page));
    }
    expect(rest).toEqual(['All faces', 'No faces', 'Cover another place', 'Blur 3 faces and attach', 'Back']);
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page)).toBe('A look at this picture first');
    expect(await page.evaluate(() => window.heard)).toEqual([]);
    expect(await gallery.chosen()).toEqual([]);
  });

  test('takes all or none, and says when nothing is chosen', async ({ page, gallery }) => {
    await open(page, gallery, 'class');
    expect(await pressed(page)).toBe(27);
    await button(page, 'All faces').click();
    expect(await pressed(page)).toBe(30);
    await button(page, 'No faces').click();
    expect(await pressed(page)).toBe(0);
    await button(page, 'Blur and attach').click();
    await expect(page.getByRole('alert')).toHaveText('Nothing is blurred yet: press a face, or go back.');
    expect(await gallery.chosen()).toEqual([]);
  });

  test('covers badges and print that were found, where there is no face, too', async ({ page, gallery }) => {
    await gallery.open({ image: 'words' });
    await shown(page);
    await button(page, 'Blur that and attach').click();
    await press(page, 'Take covered place 1 away');
    await expect(page.getByRole('status')).toHaveText('1 place will be blurred.');
    await expect(button(page, 'All faces')).toHaveCount(0);
    await press(page, 'Blur 1 place and attach');
    const [{ boxes }] = (await gallery.chosen()).map((choice) => JSON.parse(choice));
    expect(boxes).toHaveLength(1);
  });

  test('keeps what was chosen on the way back to the question', async ({ page, gallery }) => {
    await open(page, gallery, 'stop');
    await button(page, 'All faces').click();
    await button(page, 'Back').click();
    await press(page, 'Blur faces and attach');
    expect(await pressed(page)).toBe(7);
  });

  for (const width of [1280, 480, 320]) {
    test(`has a target of 24 pixels for each of thirty faces at ${width} pixels, none over another`, async ({
      page,
      gallery,
    }) => {
      await page.setViewportSize({ width, height: 640 });
      await open(page, gallery, 'class');
      const boxes = await page.locator('.face').evaluateAll((faces) => faces.map((one) => one.getBoundingClientRect()));
      expect(boxes).toHaveLength(30);
      const small = boxes.filter((box) => box.width < 24 || box.height < 24);
      const over = boxes.filter((box, index) =>
        boxes
          .slice(index + 1)
          .some(
            (other) =>
              box.left + 0.5 < other.right &&
              other.left + 0.5 < box.right &&
              box.top + 0.5 < other.bottom &&
              other.top + 0.5 < box.bottom,
          ),
      );
      expect([small, over]).toEqual([[], []]);
    });
  }

  test('covers another place by dragging, moves and sizes it, and takes it away', async ({ page, gallery }) => {
    await open(page, gallery, 'stop');
    await page.evaluate(() => {
      window.heard = [];
    });
    const whole = await page.locator('canvas').boundingBox();
    if (!whole) throw new Error('no picture');
    const at = (x: number, y: number) =>
      [whole.x + (x * whole.width) / 1400, whole.y + (y * whole.height) / 900] as const;
    const drag = async (from: readonly [number, number], to: readonly [number, number]) => {
      await page.mouse.move(...from);
      await page.mouse.down();
      await page.mouse.move((from[0] + to[0]) / 2, (from[1] + to[1]) / 2);
      await page.mouse.move(...to);
      await page.mouse.up();
    };
    await drag(at(1250, 30), at(1350, 130));
    const place = button(page, 'Covered place 1');
    await expect(place).toBeFocused();
    await drag(at(1300, 80), at(1200, 80));
    await drag(at(1250, 130), at(1300, 150));
    await expect(page.getByRole('status')).toHaveText('3 of 7 faces and 1 other place will be blurred.');
    await press(page, 'Blur 4 places and attach');
    const [{ boxes }] = (await gallery.chosen()).map((choice) => JSON.parse(choice));
    const [x, y, width, height] = boxes.at(-1);
    for (const [is, should] of [
      [x, 1150],
      [y, 30],
      [width, 150],
      [height, 120],
    ])
      expect(Math.abs(is - should)).toBeLessThan(6);
    expect(await page.evaluate(() => window.heard.filter((type) => /pointer|mouse|key/.test(type)))).toEqual([]);
  });

  test('covers another place by a press on the picture, and by keys alone', async ({ page, gallery }) => {
    await open(page, gallery, 'stop');
    const whole = await page.locator('canvas').boundingBox();
    if (!whole) throw new Error('no picture');
    await page.mouse.click(whole.x + 0.95 * whole.width, whole.y + 0.1 * whole.height);
    await expect(button(page, 'Covered place 1')).toBeFocused();
    await page.keyboard.press('Delete');
    await expect(button(page, 'Covered place 1')).toHaveCount(0);
    await expect(button(page, 'Cover another place')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(button(page, 'Covered place 1')).toBeFocused();
    for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowDown', 'Shift+ArrowRight', 'Shift+ArrowUp']) {
      await page.keyboard.press(key);
    }
    await button(page, 'No faces').click();
    await press(page, 'Blur 1 place and attach');
    // 173 wide and high in the middle (1.2 faces of 144); a step is 14 pixels.
    expect(await gallery.chosen()).toEqual(['{"kind":"blur","boxes":[[586,378,187,159]]}']);
  });

  test('can be undone with a press on the cross of a place', async ({ page, gallery }) => {
    await open(page, gallery, 'stop');
    await button(page, 'Cover another place').click();
    await button(page, 'Take covered place 1 away').click();
    await expect(page.getByRole('status')).toHaveText('3 of 7 faces will be blurred.');
  });

  test.describe('by touch', () => {
    test.use({ hasTouch: true });
    test('a tap chooses a face or covers a place; a finger that sweeps covers nothing', async ({ page, gallery }) => {
      await open(page, gallery, 'stop');
      await button(page, /^Face 1 of 7/).tap();
      expect(await pressed(page)).toBe(2);
      const whole = await page.locator('canvas').boundingBox();
      if (!whole) throw new Error('no picture');
      const [x, y] = [whole.x + 0.9 * whole.width, whole.y + 0.1 * whole.height];
      const session = await page.context().newCDPSession(page);
      const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at: number) =>
        session.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x: at, y }] });
      await touch('touchStart', x);
      for (const by of [10, 40, 80]) await touch('touchMove', x - by);
      await touch('touchEnd', x);
      await page.waitForTimeout(100);
      await expect(page.locator('.place')).toHaveCount(0);
      await page.touchscreen.tap(x, y);
      await expect(button(page, 'Covered place 1')).toBeFocused();
    });
  });

  test('cannot be done by a script', async ({ page, gallery }) => {
    await open(page, gallery, 'stop');
    await page.evaluate(() => {
      const root = document.querySelector('purple-pen')?.shadowRoot;
      const stage = root?.querySelector('.stage') as HTMLElement;
      for (const face of root?.querySelectorAll<HTMLButtonElement>('.face') ?? []) face.click();
      const { left, top } = stage.getBoundingClientRect();
      for (const type of ['pointerdown', 'pointerup']) {
        const where = { clientX: left + 5, clientY: top + 5, isPrimary: true, bubbles: true, composed: true };
        stage.dispatchEvent(new PointerEvent(type, where));
      }
    });
    expect(await pressed(page)).toBe(3);
    await expect(page.locator('.place')).toHaveCount(0);
  });
});

test.describe('while pictures are looked at', () => {
  test('a panel says so once, and takes neither focus nor selection', async ({ page, gallery }) => {
    await gallery.open({ progress: '3', later: '' });
    await page.locator('#draft').focus();
    await page.evaluate(() => window.show());
    await expect(page.getByRole('status')).toHaveText('Looking at your 3 pictures…');
    const before = await page.locator('.progress').boundingBox();
    await page.evaluate(() => window.progress?.update(2, 3));
    await expect(page.getByText('2 of 3 done')).toBeVisible();
    await expect(page.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '2');
    await expect(page.getByRole('status')).toHaveText('Looking at your 3 pictures…');
    expect(await page.locator('.progress').boundingBox()).toEqual(before);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('draft');
  });

  test('both ways not to wait are the person’s own presses, told once', async ({ page, gallery }) => {
    for (const [name, told] of [
      ['Attach now, not checked', 'skip'],
      ['Leave them out', 'cancel'],
    ] as const) {
      await gallery.open({ progress: '3' });
      await page.waitForTimeout(ARMED_MS);
      await button(page, name).evaluate((one: HTMLButtonElement) => one.click());
      expect(await gallery.chosen()).toEqual([]);
      await button(page, name).dblclick();
      expect(await gallery.chosen()).toEqual([told]);
      await expect(page.locator('.progress')).toHaveCount(0);
    }
  });

  test('there is nothing to skip once faces are being blurred', async ({ page, gallery }) => {
    await gallery.open({ progress: 'blur' });
    await expect(page.getByRole('status')).toHaveText('Blurring faces…');
    await expect(button(page, 'Attach now, not checked')).toHaveCount(0);
  });

  for (const reducedMotion of ['reduce', 'no-preference'] as const) {
    test(`moves only where motion is welcome: ${reducedMotion}`, async ({ page, gallery }) => {
      await page.emulateMedia({ reducedMotion });
      await gallery.open({ progress: '3', image: 'child' });
      await page.locator('dialog').waitFor();
      const moving = await page.evaluate(() =>
        [...document.querySelectorAll('purple-pen')].flatMap(({ shadowRoot }) => shadowRoot?.getAnimations() ?? []),
      );
      expect(moving.length > 0).toBe(reducedMotion === 'no-preference');
    });
  }
});
