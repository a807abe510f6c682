import { parentOf } from '../../sites/dom.ts';

/**
 * Where an element stands: its rank among its like, within each element that holds it, the nearest first. Up to its dialog,
 * and never the page: another box may stand there by and by.
 */
export type Place = readonly { readonly within: Element; readonly rank: number; readonly count: number }[];

/** Names that sites give and keep over a re-render; class names are new each time. */
const KEPT = ['type', 'accept', 'multiple', 'name', 'role', 'contenteditable', 'data-testid'];

const like = (element: Element, within: Element): Element[] =>
  [...within.getElementsByTagName(element.tagName)].filter((other) =>
    KEPT.every((name) => other.getAttribute(name) === element.getAttribute(name)),
  );

export function placeOf(element: Element): Place {
  const place: { within: Element; rank: number; count: number }[] = [];
  for (let within = parentOf(element); within && !within.matches('body, html'); within = parentOf(within)) {
    const all = like(element, within);
    place.push({ within, rank: all.indexOf(element), count: all.length });
    if (within.matches('[role="dialog"], dialog')) break;
  }
  return place;
}

/**
 * The element itself, or what a re-render has put in its place: the one of the same rank in the nearest element that is
 * still there. Null where it has gone, or where it cannot be told from others.
 */
export function refind<T extends Element>(element: T, place: Place): T | null {
  if (element.isConnected) return element;
  const still = place.find(({ within }) => within.isConnected);
  if (!still) return null;
  const all = like(element, still.within);
  return ((all.length === still.count ? all[still.rank] : null) ?? null) as T | null;
}
