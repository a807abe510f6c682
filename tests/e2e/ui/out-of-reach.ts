import type { Page } from '@playwright/test';

/** Our controls that are less than 24 by 24 CSS pixels, or that cannot be scrolled wholly into the window. */
export async function outOfReach(page: Page): Promise<string[]> {
  const bad: string[] = [];
  for (const control of await page.locator('purple-pen :is(button, a, label):visible').all()) {
    await control.scrollIntoViewIfNeeded();
    const box = await control.boundingBox();
    const view = page.viewportSize();
    if (!box || !view) throw new Error('a control of ours has no box');
    const inside = box.x >= 0 && box.y >= 0 && box.x + box.width <= view.width && box.y + box.height <= view.height;
    if (box.width < 24 || box.height < 24 || !inside)
      bad.push(`${await control.textContent()}: ${JSON.stringify(box)}`);
  }
  return bad;
}
