import { HOST_TAG } from '../host.ts';

export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

interface Wanted {
  readonly document: Document;
  /** Our own host, which covers itself. */
  readonly host: Element;
  readonly size: Size;
}

const GAP = 12;
/** Smaller than the smallest chip. CSS pixels. */
const GRID = 20;
/** From an editor up to what holds its buttons too, as the sites build them. */
const UP = 8;
const EDITORS = '[contenteditable="true"], [contenteditable=""], [role="textbox"], textarea';
const BUTTONS = 'button, [role="button"], input[type="submit"]';

/**
 * Where a note may stand: at the lower inline end, else higher up, else at the other edge; never over a compose box with
 * its controls, nor over anything else of ours. Null where there is no room. CSS pixels.
 */
export function notePlace({ document, host, size }: Wanted): { readonly left: number; readonly top: number } | null {
  const view = document.documentElement;
  const [width, height] = [view.clientWidth, document.defaultView?.innerHeight ?? view.clientHeight];
  const boxes = composeBoxes(document).filter(({ bottom, top }) => bottom > 0 && top < height);
  const [start, end] = [GAP, width - GAP - size.width];
  const lefts = document.defaultView?.getComputedStyle(view).direction === 'rtl' ? [start, end] : [end, start];
  const lowest = height - GAP - size.height;
  const tops = [lowest, ...boxes.map(({ top }) => top - GAP - size.height).sort((a, b) => b - a)];
  for (const left of lefts.map((one) => Math.max(0, one))) {
    for (const top of tops) {
      const rect = { left, top, right: left + size.width, bottom: top + size.height };
      if (top < 0 || top > lowest || boxes.some((box) => meets(box, rect))) continue;
      if (!isOverOurs(document, host, rect)) return { left, top };
    }
  }
  return null;
}

/** Every box in sight that somebody may write in, with the buttons that belong to it. */
function composeBoxes(document: Document): Rect[] {
  return [...document.querySelectorAll(EDITORS)].flatMap((editor) => {
    const own = editor.getBoundingClientRect();
    if (own.width === 0 || own.height === 0) return [];
    return [withButtons(editor, own)];
  });
}

/** No more than a part of the window: further up are the page's own buttons. */
function withButtons(editor: Element, own: DOMRect): Rect {
  let box = own;
  let element = editor.parentElement;
  for (let up = 0; element && up < UP; up += 1, element = element.parentElement) {
    const rect = element.getBoundingClientRect();
    if (rect.height > own.height + 240) break;
    if (rect.width > 0) box = rect;
    if (element.querySelector(BUTTONS)) break;
  }
  return box;
}

/** Another note, a chip, a question of ours with all that lies behind it. */
function isOverOurs(document: Document, host: Element, { left, top, right, bottom }: Rect): boolean {
  for (let y = top + 1; y < bottom; y += GRID)
    for (let x = left + 1; x < right; x += GRID) {
      if (document.elementsFromPoint(x, y).some((one) => one.localName === HOST_TAG && one !== host)) return true;
    }
  return false;
}

const meets = (a: Rect, b: Rect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
