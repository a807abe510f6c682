import { covers, inSight } from './covers.ts';
import { type Box, corners, type Place, places, type Size } from './places.ts';

const AIR = 6;

export interface Wanted {
  readonly document: Document;
  readonly root: Element;
  readonly size: Size;
  /** Id of the place that it has now, tried first. */
  readonly current: string | null;
  /** It must be seen, if need be in a corner of the window and over something. */
  readonly urgent: boolean;
}

/** A place near the compose box that covers nothing of the page, or null where there is none. */
export function findPlace({ document, root, size, current, urgent }: Wanted): Place | null {
  const view = document.documentElement;
  const viewport = { width: view.clientWidth, height: document.defaultView?.innerHeight ?? view.clientHeight };
  const box = root.getBoundingClientRect();
  const free = (place: Place) => !covers(document, root, boxOf(place, size));
  if (root.isConnected && isOn(box, viewport) && inSight(document, root, clip(box, viewport))) {
    const all = places(box, size, viewport, lastRow(root));
    const kept = all.find(({ id }) => id === current);
    const found = kept && free(kept) ? kept : all.find(free);
    if (found) return found;
  }
  if (!urgent) return null;
  const last = corners(size, viewport);
  return last.find(free) ?? last[0] ?? null;
}

/** The middle of the lowest button, where the submit control mostly is; null if there is none in sight. */
function lastRow(root: Element): number | null {
  const rows = [...root.querySelectorAll('button, [role="button"]')].map((button) => button.getBoundingClientRect());
  const shown = rows.filter(({ width, height }) => width > 0 && height > 0);
  return shown.length === 0 ? null : Math.max(...shown.map(({ top, bottom }) => (top + bottom) / 2));
}

/** With a little air on either side. */
const boxOf = ({ left, top }: Place, { width, height }: Size): Box => ({
  left: left - AIR,
  top,
  right: left + width + AIR,
  bottom: top + height,
});

const isOn = (box: Box, viewport: Size): boolean =>
  box.right > box.left &&
  box.bottom > box.top &&
  box.right > 0 &&
  box.bottom > 0 &&
  box.left < viewport.width &&
  box.top < viewport.height;

const clip = (box: Box, viewport: Size): Box => ({
  left: Math.max(box.left, 0),
  top: Math.max(box.top, 0),
  right: Math.min(box.right, viewport.width),
  bottom: Math.min(box.bottom, viewport.height),
});
