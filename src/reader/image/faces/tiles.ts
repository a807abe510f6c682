/** What the face finder looks at in one pass, in pixels. */
export const WINDOW_WIDTH = 320;
export const WINDOW_HEIGHT = 240;

const OVERLAP = 0.25;

/** The picture at one size, and the windows of it that are looked at. */
export interface Level {
  /** Pixels of the level for one of the picture. */
  readonly scale: number;
  readonly width: number;
  readonly height: number;
  /** Top left corners in pixels of the level; a level smaller than a window has one, at 0, 0. */
  readonly windows: readonly (readonly [x: number, y: number])[];
}

/** The picture at a scale, covered with windows that overlap by at least a quarter. */
export function levelAt(width: number, height: number, scale: number): Level {
  const w = Math.max(1, Math.round(width * scale));
  const h = Math.max(1, Math.round(height * scale));
  const ys = starts(h, WINDOW_HEIGHT);
  const windows = ys.flatMap((y) => starts(w, WINDOW_WIDTH).map((x) => [x, y] as const));
  return { scale, width: w, height: h, windows };
}

/** The scale at which the whole picture fits into one window. */
export const fittingScale = (width: number, height: number): number =>
  Math.min(WINDOW_WIDTH / width, WINDOW_HEIGHT / height);

/** The largest scale up to `most` that takes no more than `windows` windows; never less than that of one window. */
export function scaleWithin(width: number, height: number, most: number, windows: number): number {
  const fit = fittingScale(width, height);
  for (let scale = most; scale > fit; scale *= 0.97)
    if (levelAt(width, height, scale).windows.length <= windows) return scale;
  return fit;
}

/**
 * The scales that every picture is looked at, from the whole in one window on: no step is so wide that a face is too
 * small for one and too large for the windows of the next.
 */
export function scalesOf(width: number, height: number, most: number, windows: number): number[] {
  const fit = fittingScale(width, height);
  const finest = scaleWithin(width, height, most, windows);
  if (finest <= fit) return [fit];
  return finest / fit <= WIDEST_STEP ? [fit, finest] : [fit, Math.sqrt(fit * finest), finest];
}

const WIDEST_STEP = 4;

function starts(length: number, window: number): number[] {
  if (length <= window) return [0];
  const steps = Math.ceil((length - window) / (window * (1 - OVERLAP)));
  return Array.from({ length: steps + 1 }, (_, i) => Math.round((i * (length - window)) / steps));
}
