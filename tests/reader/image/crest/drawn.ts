import { type Raster, rasterOf } from '../../../../src/reader/image/crest/raster.ts';

type Colour = readonly [number, number, number];

/** A canvas' bytes, every pixel by a function of its place: colour, or null for see-through. */
export function bytesBy(width: number, height: number, at: (x: number, y: number) => Colour | null): Uint8ClampedArray {
  const bytes = new Uint8ClampedArray(width * height * 4);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const colour = at((pixel % width) + 0.5, Math.floor(pixel / width) + 0.5);
    if (colour) bytes.set([...colour, 255], pixel * 4);
  }
  return bytes;
}

/** A round crest, 1 wide round (0, 0): gold on blue, a cross and a dot. */
export function crestAt(u: number, v: number): Colour | null {
  if (Math.hypot(u, v) > 0.5) return null;
  if (Math.hypot(u - 0.2, v - 0.22) < 0.12) return [200, 30, 40];
  if ((Math.abs(u + 0.08) < 0.09 && v > -0.36) || (Math.abs(v + 0.1) < 0.07 && Math.abs(u) < 0.36))
    return [245, 200, 30];
  return [25, 50, 140];
}

/** 64 px of it on a see-through ground, 80 px in all. */
export const crestRaster = (): Raster =>
  rasterOf(
    bytesBy(80, 80, (x, y) => crestAt((x - 40) / 64, (y - 40) / 64)),
    80,
    80,
    true,
  );

/** It on grey cloth, `size` px large round (x, y), turned; `worn` changes each colour. */
export function sceneWith(
  x: number,
  y: number,
  size: number,
  turn: number,
  worn = (colour: Colour): Colour => colour,
): Raster {
  const [cosine, sine] = [Math.cos(turn) / size, Math.sin(turn) / size];
  const bytes = bytesBy(200, 160, (px, py) => {
    const [across, down] = [px - x, py - y];
    return worn(crestAt(across * cosine + down * sine, down * cosine - across * sine) ?? [120, 118, 115]);
  });
  return rasterOf(bytes, 200, 160);
}
