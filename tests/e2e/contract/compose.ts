import { expect, type Page } from '@playwright/test';
import type { SurfaceRow } from '../../replicas/shared/site.ts';
import type { Submission } from '../../replicas/shared/types.ts';
import { replicaUrl } from '../../replicas/shared/variants.ts';
import { interstitial } from '../fixtures/extension.ts';

/** A draft that nobody objects to, and one that the default pack asks about on every kind of surface. */
export const CLEAN = 'Lovely walk along the river with the dog, then beans on toast for tea.';
export const RISKY = 'Our headteacher is a useless bully and the parents of my class are vile.';

/** The ways in which a person can submit a surface. */
export type Way = 'click' | 'enter' | 'mod+enter' | 'enter on the button' | 'space on the button';

export const waysOf = (row: SurfaceRow): Way[] => ['click', ...row.keys, 'enter on the button', 'space on the button'];

export async function open(page: Page, row: SurfaceRow, query: Readonly<Record<string, string>> = {}): Promise<void> {
  await page.goto(replicaUrl(row.base, row.id, query));
  await page.waitForFunction(
    (id) => window.replica?.surfaces().includes(id) && window.replica.editor(id) !== null,
    row.id,
  );
}

export async function focusEditor(page: Page, row: SurfaceRow): Promise<void> {
  await page.evaluate(
    ([id, part]) => window.replica.editor(id as string, part as number)?.focus(),
    [row.id, row.main ?? 0],
  );
}

export async function type(page: Page, row: SurfaceRow, text: string): Promise<void> {
  await focusEditor(page, row);
  await page.keyboard.type(text);
  await expect.poll(() => model(page, row)).toContain(text);
}

export const model = (page: Page, row: SurfaceRow): Promise<string> =>
  page.evaluate((id) => window.replica.model(id), row.id);

export const submissions = (page: Page): Promise<Submission[]> => page.evaluate(() => [...window.replica.submissions]);

/** Long enough for the verdict of a draft just typed: the pause, the reader and its answer. */
export const settle = (page: Page): Promise<void> => page.waitForTimeout(450);

/** One press of the surface's control, or of the keys that stand for it. */
export async function submitBy(page: Page, row: SurfaceRow, way: Way): Promise<void> {
  if (way === 'enter' || way === 'mod+enter') {
    await focusEditor(page, row);
    await page.keyboard.press(way === 'enter' ? 'Enter' : 'Control+Enter');
    return;
  }
  const control = (await page.evaluateHandle((id) => window.replica.submit(id), row.id)).asElement();
  if (!control) throw new Error(`${row.id} shows no control to submit with`);
  if (way === 'click') await control.click({ noWaitAfter: true });
  else {
    await control.focus();
    await page.keyboard.press(way === 'enter on the button' ? 'Enter' : 'Space');
  }
}

/** Presses on through the site's own steps (Next, then Post) until it has published or refuses to go on. */
export async function submitThrough(
  page: Page,
  row: SurfaceRow,
  way: Way,
  until: () => Promise<boolean>,
): Promise<void> {
  for (let step = 0; step < 5 && !(await until()); step++) {
    await submitBy(page, row, way);
    await page.waitForTimeout(120);
  }
}

/** Answers the interstitial by mouse, after the moment for which it takes no press. */
export async function answer(page: Page, label: string): Promise<void> {
  await page.waitForTimeout(350);
  await interstitial(page).press(label);
}
