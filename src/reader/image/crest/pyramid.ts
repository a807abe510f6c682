import { type Raster, resized } from './raster.ts';

/** A picture at one of its sizes. */
export interface Level extends Raster {
  /** Pixels of this level a pixel of the picture. */
  readonly scale: number;
}

/** Between a level and the next. */
export const STEP = 1.3;

/** Levels from `top` pixels a pixel downwards, each smaller by `STEP`, as long as both sides have `least` px. */
export function pyramidOf(picture: Raster, top: number, least: number): Level[] {
  const levels: Level[] = [];
  let from = picture;
  for (let scale = top; ; scale /= STEP) {
    const [width, height] = [Math.round(picture.width * scale), Math.round(picture.height * scale)];
    if (Math.min(width, height) < least) return levels;
    from = resized(from, width, height);
    levels.push({ ...from, scale });
  }
}
