import type { Raster } from './raster.ts';
import { resized } from './raster.ts';

/** A reference picture with its ground taken away, ready to be compared. */
export interface Reference {
  readonly id: string;
  /** Width over height. */
  readonly aspect: number;
  /** 4 planes of `TEXTURE` px square: the crest, stretched. */
  readonly texture: Raster;
}

/** Side of the kept texture; what the networks were trained on. */
export const TEXTURE = 40;

/** Smaller without loss of what is between the samples: halves, then bilinear. */
function shrunk(source: Raster, side: number): Raster {
  let from = source;
  while (from.width > 2 * side || from.height > 2 * side)
    from = resized(
      from,
      from.width > 2 * side ? Math.ceil(from.width / 2) : from.width,
      from.height > 2 * side ? Math.ceil(from.height / 2) : from.height,
    );
  return resized(from, side, side);
}

/** Bytes of a canvas with a plain ground (white, or whatever all edges show) made see-through, from the edges inwards. */
export function withoutGround(bytes: Uint8ClampedArray, width: number, height: number): Uint8ClampedArray {
  const out = new Uint8ClampedArray(bytes);
  const corners = [0, width - 1, (height - 1) * width, height * width - 1];
  if (corners.some((pixel) => (out[pixel * 4 + 3] as number) < 128)) return out;
  const near = (one: number, other: number) =>
    [0, 1, 2].every(
      (plane) => Math.abs((bytes[one * 4 + plane] as number) - (bytes[other * 4 + plane] as number)) < 28,
    );
  if (!corners.every((pixel) => near(pixel, 0))) return out;
  const seen = new Uint8Array(width * height);
  const todo = [...corners];
  for (let pixel = todo.pop(); pixel !== undefined; pixel = todo.pop()) {
    if (seen[pixel] || !near(pixel, 0)) continue;
    seen[pixel] = 1;
    out[pixel * 4 + 3] = 0;
    const x = pixel % width;
    if (x > 0) todo.push(pixel - 1);
    if (x < width - 1) todo.push(pixel + 1);
    if (pixel >= width) todo.push(pixel - width);
    if (pixel < width * (height - 1)) todo.push(pixel + width);
  }
  return out;
}

/** The painted part of a raster of 4 planes; null where nothing is painted. */
export function trimmed(source: Raster): Raster | null {
  const { width, height, data } = source;
  const size = width * height;
  let [left, top, right, bottom] = [width, height, -1, -1];
  for (let pixel = 0; pixel < size; pixel += 1) {
    if ((data[3 * size + pixel] as number) < 0.2) continue;
    const [x, y] = [pixel % width, Math.floor(pixel / width)];
    [left, right, top, bottom] = [Math.min(left, x), Math.max(right, x), Math.min(top, y), Math.max(bottom, y)];
  }
  if (right < 0) return null;
  const [across, down] = [right - left + 1, bottom - top + 1];
  const cut = new Float32Array(across * down * 4);
  for (let plane = 0; plane < 4; plane += 1)
    for (let y = 0; y < down; y += 1) {
      const from = (plane * height + top + y) * width + left;
      cut.set(data.subarray(from, from + across), (plane * down + y) * across);
    }
  return { width: across, height: down, data: cut };
}

/** From a raster of 4 planes of any size; null where nothing is painted. */
export function referenceOf(id: string, picture: Raster): Reference | null {
  const cut = trimmed(picture);
  return cut && { id, aspect: cut.width / cut.height, texture: shrunk(cut, TEXTURE) };
}

/** The crest drawn `crest` px large (root of width times height), turned, in a square of `side` px; 4 planes. Twice as fine, then halved. */
export function drawReference({ texture, aspect }: Reference, side: number, crest: number, turn: number): Float32Array {
  const drawn = new Float32Array(side * side * 4);
  const [wide, tall] = [crest * Math.sqrt(aspect), crest / Math.sqrt(aspect)];
  const [cosine, sine] = [Math.cos(turn), Math.sin(turn)];
  for (let row = 0; row < side * 2; row += 1)
    for (let column = 0; column < side * 2; column += 1) {
      const [x, y] = [(column + 0.5) / 2 - side / 2, (row + 0.5) / 2 - side / 2];
      const u = ((cosine * x + sine * y) / wide + 0.5) * TEXTURE - 0.5;
      const v = ((cosine * y - sine * x) / tall + 0.5) * TEXTURE - 0.5;
      const pixel = (row >> 1) * side + (column >> 1);
      addSample(texture.data, u, v, drawn, pixel, side * side);
    }
  return drawn;
}

function addSample(texture: Float32Array, u: number, v: number, to: Float32Array, pixel: number, size: number): void {
  const [left, top] = [Math.floor(u), Math.floor(v)];
  for (let corner = 0; corner < 4; corner += 1) {
    const [x, y] = [left + (corner & 1), top + (corner >> 1)];
    if (x < 0 || y < 0 || x >= TEXTURE || y >= TEXTURE) continue;
    const share = (1 - Math.abs(u - x)) * (1 - Math.abs(v - y)) * 0.25;
    for (let plane = 0; plane < 4; plane += 1)
      to[plane * size + pixel] =
        (to[plane * size + pixel] as number) + share * (texture[(plane * TEXTURE + y) * TEXTURE + x] as number);
  }
}
