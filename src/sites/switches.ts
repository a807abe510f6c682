import { visible } from './dom.ts';
import type { SettingState } from './settings-page.ts';

const SWITCH = '[role="switch"], input[type="checkbox"]';
const COLUMN = '[role="main"], main';

/** Switches and tick boxes of the page's own column that can be seen, in their order; the whole page where it has no such column. */
export function switchesIn(document: Document): readonly Element[] {
  const columns = [...document.querySelectorAll(COLUMN)];
  const roots = columns.length > 0 ? columns : [document.body ?? document.documentElement];
  // The boxes themselves are see-through; what hides them hides their parent.
  const found = roots.flatMap((root) =>
    [...root.querySelectorAll(SWITCH)].filter((one) => visible(one.parentElement ?? one, root)),
  );
  return [...new Set(found)];
}

/** Null where the element does not say. */
export function isOn(element: Element | null | undefined): boolean | null {
  if (!element) return null;
  const told = element.getAttribute('aria-checked');
  if (told === 'true' || told === 'false') return told === 'true';
  return element instanceof HTMLInputElement ? element.checked : null;
}

/** `good` says which way the switch should stand. */
export function switchState(element: Element | null | undefined, good: boolean): SettingState {
  const on = isOn(element);
  if (on === null) return 'unknown';
  return on === good ? 'good' : 'open';
}
