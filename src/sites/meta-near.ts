import { parentOf, plainLabel, textOf } from './dom.ts';
import { hasWords } from './meta-buttons.ts';
import type { Labels } from './meta-labels.ts';

/** Meta's controls: `div[role=button]`, on older builds native buttons. */
export const CONTROL = '[role="button"], button, [role="menuitem"], [role="option"], [role="checkbox"]';

const WHOLE_PAGE = 'body, html, [role="feed"], [role="banner"], [role="navigation"]';

/** What `found` makes of the nearest ancestor of which it makes anything, not leaving a dialog or taking the whole page. */
export function nearest<T>(from: Element, found: (box: Element) => T | null, levels = 12): T | null {
  let box: Element | null = from;
  for (let level = 0; box && level <= levels && !box.matches(WHOLE_PAGE); level++) {
    const what = found(box);
    if (what !== null) return what;
    if (box.matches('[role="dialog"], dialog')) return null;
    box = parentOf(box);
  }
  return null;
}

/** By its label or by its words: the sites put one, the other or both on a button. */
export const isCalled = (control: Element, names: Labels): boolean =>
  names.has(plainLabel(control.getAttribute('aria-label') ?? '')) ||
  names.has(plainLabel(textOf(control, { limit: 80 }))) ||
  names.has(plainLabel(control.querySelector('svg[aria-label]')?.getAttribute('aria-label') ?? ''));

export const firstLine = (element: Element, skip?: string): string =>
  textOf(element, skip ? { limit: 200, skip } : { limit: 200 })
    .split('\n')[0]
    ?.trim() ?? '';

/** A row of somebody has two buttons with words, the one that connects first: what is left where no label is known. */
export function isFirstOfTwo(control: Element): boolean {
  const two = nearest(
    control,
    (box) => {
      const buttons = [...box.querySelectorAll('[role="button"], button')].filter(hasWords);
      return buttons.length > 1 ? buttons : null;
    },
    4,
  );
  return two?.length === 2 && two[0] === control;
}
