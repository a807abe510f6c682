import { CUT } from './pose.ts';
import { drawReference, type Reference } from './reference.ts';

/** Planes that a picture's colours are explained by: the reference's red, green, blue, its cover, and one. */
export const BASIS = 5;

/** A reference drawn upright in a cut, with what alignment needs of it; only pixels in or next to the crest. */
export interface Template {
  readonly side: number;
  /** Px of a full cut a px. */
  readonly step: number;
  /** Index in the cut, and place from its middle in px of a full cut, of each pixel. */
  readonly pixels: Int32Array;
  readonly u: Float32Array;
  readonly v: Float32Array;
  /** `BASIS` values a pixel; and how four of them change to the right and downwards. */
  readonly basis: Float32Array;
  readonly across: Float32Array;
  readonly down: Float32Array;
  /** How much a pixel counts: less outside the crest. */
  readonly weight: Float32Array;
}

const OUTSIDE = 0.3;

/** Pixels with any cover, and those within `reach` px of them. */
function near(cover: Float32Array, side: number, reach: number): number[] {
  const pixels: number[] = [];
  for (let pixel = 0; pixel < side * side; pixel += 1) {
    const [x, y] = [pixel % side, Math.floor(pixel / side)];
    if (x < 1 || y < 1 || x > side - 2 || y > side - 2) continue;
    let covered = false;
    for (let row = Math.max(0, y - reach); row <= Math.min(side - 1, y + reach); row += 1)
      for (let column = Math.max(0, x - reach); column <= Math.min(side - 1, x + reach); column += 1)
        covered ||= (cover[row * side + column] as number) > 0.3;
    if (covered) pixels.push(pixel);
  }
  return pixels;
}

/** `step` 2: in a cut of half the side. */
export function templateOf(reference: Reference, step: 1 | 2): Template {
  const side = CUT.side / step;
  const size = side * side;
  const drawn = drawReference(reference, side, CUT.crest / step, 0);
  const pixels = Int32Array.from(near(drawn.subarray(3 * size), side, step === 1 ? 2 : 1));
  const count = pixels.length;
  const template: Template = {
    side,
    step,
    pixels,
    u: new Float32Array(count),
    v: new Float32Array(count),
    basis: new Float32Array(count * BASIS),
    across: new Float32Array(count * BASIS),
    down: new Float32Array(count * BASIS),
    weight: new Float32Array(count),
  };
  pixels.forEach((pixel, index) => {
    template.u[index] = ((pixel % side) + 0.5 - side / 2) * step;
    template.v[index] = (Math.floor(pixel / side) + 0.5 - side / 2) * step;
    const value = (plane: number, at: number) => drawn[plane * size + at] as number;
    for (let plane = 0; plane < 4; plane += 1) {
      const at = index * BASIS + plane;
      template.basis[at] = value(plane, pixel);
      template.across[at] = (value(plane, pixel + 1) - value(plane, pixel - 1)) / 2 / step;
      template.down[at] = (value(plane, pixel + side) - value(plane, pixel - side)) / 2 / step;
    }
    template.basis[index * BASIS + 4] = 1;
    template.weight[index] = OUTSIDE + (1 - OUTSIDE) * value(3, pixel);
  });
  return template;
}
