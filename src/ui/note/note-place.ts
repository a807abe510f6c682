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
  /** As it would like to be. */
  readonly size: Size;
}

export interface NotePlace {
  readonly left: number;
  readonly top: number;
  /** Less than wanted where there is less room; what is in it then scrolls. */
  readonly height: number;
}

const GAP = 12;
/** With less height nothing of a note can be read. */
export const LEAST_HEIGHT = 96;
/** Smaller than the smallest chip. CSS pixels. */
const GRID = 20;
/** From an editor up to what holds its buttons too, as the sites build them. */
const UP = 8;
const EDITORS = '[contenteditable="true"], [contenteditable=""], [role="textbox"], textarea';
const BUTTONS = 'button, [role="button"], input[type="submit"]';

/**
 * Where a note may stand: at the lower inline end, else higher up, else at the other edge, else with less height; never
 * over a compose box with its controls, nor over anything else of ours. Null where there is no room. CSS pixels.
 */
export function notePlace({ document, host, size }: Wanted): NotePlace | null {
  const view = document.documentElement;
  const [width, height] = [view.clientWidth, document.defaultView?.innerHeight ?? view.clientHeight];
  const boxes = composeBoxes(document);
  const [start, end] = [GAP, width - GAP - size.width];
  const lefts = document.defaultView?.getComputedStyle(view).direction === 'rtl' ? [start, end] : [end, start];
  const rooms = lefts.map((one) => Math.max(0, one)).flatMap((left) => roomsAt(left, left + size.width, boxes, height));
  const whole = rooms.filter((room) => room.bottom - room.top >= size.height);
  const less = rooms.filter((room) => !whole.includes(room) && room.bottom - room.top >= LEAST_HEIGHT);
  for (const { left, right, top, bottom } of [...whole, ...less]) {
    const tall = Math.min(size.height, bottom - top);
    const rect = { left, right, top: bottom - tall, bottom };
    if (!isOverOurs(document, host, rect)) return { left, top: rect.top, height: tall };
  }
  return null;
}

/** What is free between `left` and `right`, the lowest first. */
function roomsAt(left: number, right: number, boxes: readonly Rect[], height: number): Rect[] {
  const inWay = boxes.filter((box) => box.left < right && left < box.right).sort((a, b) => b.bottom - a.bottom);
  const rooms: Rect[] = [];
  let bottom = height - GAP;
  for (const box of inWay) {
    rooms.push({ left, right, top: Math.max(box.bottom + GAP, GAP), bottom });
    bottom = Math.min(bottom, box.top - GAP);
  }
  rooms.push({ left, right, top: GAP, bottom });
  return rooms.filter((room) => room.top < room.bottom);
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

/** Another note, a chip, a question of ours with all that lies behind it. Where there is none, no point is asked for. */
function isOverOurs(document: Document, host: Element, { left, top, right, bottom }: Rect): boolean {
  if (![...document.querySelectorAll(HOST_TAG)].some((one) => one !== host)) return false;
  for (let y = top + 1; y < bottom; y += GRID)
    for (let x = left + 1; x < right; x += GRID) {
      if (document.elementsFromPoint(x, y).some((one) => one.localName === HOST_TAG && one !== host)) return true;
    }
  return false;
}
