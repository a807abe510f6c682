import { type Region, regionAround, touches, union } from './region.ts';
import type { TextRectangle } from './text-rectangle.ts';

/** Below this many pixels of the map lines are cut badly and their neighbours missed; a closer look makes them as high as `CLEAR`. */
const SMALL = 17;
const CLEAR = 23;
/** Print is enlarged no further: what is smaller than about 8 pixels can't be read anyway. */
const LARGEST_SCALE = 1.5;
/** All closer looks together, in pixels of their maps. */
const BUDGET = 1_600_000;

export interface CloserLook {
  readonly region: Region;
  readonly scale: number;
}

function merged(regions: readonly Region[]): Region[] {
  const apart: Region[] = [];
  for (let region of regions) {
    for (let at = 0; at < apart.length; ) {
      const other = apart[at] as Region;
      if (!touches(region, other)) {
        at += 1;
        continue;
      }
      region = union(region, other);
      apart.splice(at, 1);
      at = 0;
    }
    apart.push(region);
  }
  return apart;
}

/**
 * Where print was seen that is too small for the `scale` it was seen at, and how large to look at it there. `lines`: all
 * that were seen, in pixels of a picture of `width` and `height`; none is cut by the edge of a region.
 */
export function closerLooks(
  lines: readonly TextRectangle[],
  scale: number,
  width: number,
  height: number,
): CloserLook[] {
  const small = lines.filter((line) => line.height * scale < SMALL);
  if (!small.length || scale >= LARGEST_SCALE) return [];
  const others = lines
    .filter((line) => line.height * scale >= SMALL)
    .map((line) => regionAround(line, 0, width, height));
  const whole = (region: Region): Region => {
    const larger = others.filter((other) => touches(region, other)).reduce(union, region);
    return larger.width * larger.height > region.width * region.height ? whole(larger) : region;
  };
  const regions = merged(merged(small.map((line) => regionAround(line, line.height * 3, width, height))).map(whole));
  const looks = regions.map((region) => {
    const heights = small
      .filter(({ x, y }) => holds(region, x, y))
      .map((line) => line.height)
      .sort((a, b) => a - b);
    const lowest = heights[Math.floor(heights.length / 4)] as number;
    return { region, scale: Math.min(LARGEST_SCALE, CLEAR / lowest) };
  });
  const wanted = looks.reduce((sum, look) => sum + look.region.width * look.region.height * look.scale ** 2, 0);
  const share = Math.min(1, Math.sqrt(BUDGET / wanted));
  return looks.map((look) => ({ ...look, scale: look.scale * share })).filter((look) => look.scale > scale * 1.15);
}

/** Whether a point lies in the region. */
export const holds = ({ x, y, width, height }: Region, pointX: number, pointY: number): boolean =>
  pointX >= x && pointX < x + width && pointY >= y && pointY < y + height;
