export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Place {
  /** Stays the same while the compose box moves, so that a chip keeps its place. */
  readonly id: string;
  readonly left: number;
  readonly top: number;
}

const GAP = 8;
/** How far apart places along one edge are tried, in CSS pixels. */
const STEP = 24;

/**
 * Where a chip of `size` may stand by the compose box, the best first; all wholly within the viewport. `row`: the middle
 * of its last row of controls, if known. CSS pixels.
 */
export function places(root: Box, size: Size, viewport: Size, row: number | null): Place[] {
  const seen: Box = {
    left: Math.max(root.left, 0),
    top: Math.max(root.top, 0),
    right: Math.min(root.right, viewport.width),
    bottom: Math.min(root.bottom, viewport.height),
  };
  const below = seen.bottom + GAP;
  const above = seen.top - GAP - size.height;
  const right = seen.right - size.width;
  const all: Place[] = [
    ...(row === null ? [] : along('in-row', seen, size, row - size.height / 2)),
    ...along('inside-bottom', seen, size, seen.bottom - GAP - size.height),
    { id: 'below-right', left: right, top: below },
    { id: 'below-left', left: seen.left, top: below },
    { id: 'above-right', left: right, top: above },
    { id: 'above-left', left: seen.left, top: above },
    ...along('inside-top', seen, size, seen.top + GAP),
    { id: 'after', left: seen.right + GAP, top: seen.bottom - size.height },
    { id: 'before', left: seen.left - GAP - size.width, top: seen.bottom - size.height },
  ];
  return all.filter((place) => within(place, size, viewport));
}

/** The corners of the window, for what must be seen wherever the compose box is. */
export function corners(size: Size, viewport: Size): Place[] {
  const left = viewport.width - size.width - GAP;
  const top = viewport.height - size.height - GAP;
  return [
    { id: 'corner-bottom-right', left, top },
    { id: 'corner-bottom-left', left: GAP, top },
    { id: 'corner-top-right', left, top: GAP },
    { id: 'corner-top-left', left: GAP, top: GAP },
  ];
}

function along(id: string, box: Box, size: Size, top: number): Place[] {
  const last = box.right - GAP - size.width;
  const count = Math.floor((last - box.left - GAP) / STEP) + 1;
  if (count < 1 || top < box.top || top + size.height > box.bottom) return [];
  return Array.from({ length: count }, (_, index) => ({ id: `${id}-${index}`, left: last - index * STEP, top }));
}

const within = ({ left, top }: Place, { width, height }: Size, viewport: Size): boolean =>
  left >= 0 && top >= 0 && left + width <= viewport.width && top + height <= viewport.height;
