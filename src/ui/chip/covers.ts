import { HOST_TAG } from '../host.ts';
import type { Box } from './places.ts';

/** What a person presses, types in or looks at. */
const TAKEN =
  'a, button, input, select, textarea, label, summary, option, img, picture, video, canvas, svg, iframe, object, embed, ' +
  '[contenteditable="true"], [contenteditable=""], [tabindex]:not([tabindex="-1"]), [role="button"], [role="link"], ' +
  '[role="textbox"], [role="checkbox"], [role="switch"], [role="tab"], [role="menuitem"], [role="option"], [role="progressbar"]';

/** Smaller than any control, so that none is missed between two points. CSS pixels. */
const GRID = 11;

/** Would something at `box` lie over a control, a picture or text of the page? `root` and what holds it do not count. */
export function covers(document: Document, root: Element, box: Box): boolean {
  const texts = new Map<Element, boolean>();
  for (const y of steps(box.top, box.bottom)) {
    for (const x of steps(box.left, box.right)) {
      const top = pageElementAt(document, x, y);
      // Below a short page there is nothing at all.
      if (!top) continue;
      if (isTaken(top, root)) return true;
      const text = texts.get(top) ?? hasTextIn(top, box);
      if (text) return true;
      texts.set(top, text);
    }
  }
  return false;
}

/** Is the compose box in sight, not scrolled away or lying under a dialog of the page? */
export function inSight(document: Document, root: Element, box: Box): boolean {
  const parts = [0.5, 0.1, 0.9];
  return parts.some((down) =>
    parts.some((along) => {
      const x = box.left + along * (box.right - box.left);
      const y = box.top + down * (box.bottom - box.top);
      const top = pageElementAt(document, x, y);
      return top !== null && root.contains(top);
    }),
  );
}

function pageElementAt(document: Document, x: number, y: number): Element | null {
  return document.elementsFromPoint(x, y).find((element) => element.localName !== HOST_TAG) ?? null;
}

function isTaken(element: Element, root: Element): boolean {
  const taken = element.closest(TAKEN);
  return taken !== null && !taken.contains(root);
}

function hasTextIn(element: Element, box: Box): boolean {
  for (const node of element.childNodes) {
    if (node.nodeType !== Node.TEXT_NODE || !node.nodeValue?.trim()) continue;
    const range = element.ownerDocument.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) {
      if (rect.left < box.right && box.left < rect.right && rect.top < box.bottom && box.top < rect.bottom) return true;
    }
  }
  return false;
}

function steps(from: number, to: number): number[] {
  const count = Math.max(1, Math.ceil((to - from) / GRID));
  return Array.from({ length: count + 1 }, (_, index) => from + 1 + (index * (to - from - 2)) / count);
}
