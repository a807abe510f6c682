import { parentOf } from '../../sites/dom.ts';
import type { Surface } from '../../sites/surface.ts';

const EDITORS = '[contenteditable="true"], textarea, input:not([type="file"])';
const PAGE = 'main, [role="main"]';

/**
 * The compose box that a file input or a drop belongs to: that of the nearest editor. Not looked for beyond a dialog, nor
 * in what holds the whole page: a site's own hidden input belongs to no box.
 */
export function surfaceNear(target: Element, find: (editor: Element) => Surface | null): Surface | null {
  for (let here: Element | null = target; here && !here.matches('body, html'); here = parentOf(here)) {
    if (here.querySelector(PAGE)) return null;
    const own = here.matches(EDITORS) ? [here] : here.querySelectorAll(EDITORS);
    for (const editor of own) {
      const surface = find(editor);
      if (surface) return surface;
    }
    if (here.matches('[role="dialog"], dialog')) return null;
  }
  return null;
}

/** Is it the same box, or what a re-render has put in its place? Where there is none: neither has one. */
export const sameBox = (before: Surface | null, now: Surface | null): boolean =>
  before?.spec.id === now?.spec.id && (!before?.root.isConnected || before.root === now?.root);

/** The nearest element that is seen, to stand by: file inputs are mostly hidden. */
export function visibleRound(target: Element): Element {
  for (let here: Element | null = target; here; here = parentOf(here)) {
    const { width, height } = here.getBoundingClientRect();
    if (width > 0 && height > 0) return here;
  }
  return target.ownerDocument.documentElement;
}
