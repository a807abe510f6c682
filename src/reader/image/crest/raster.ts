/** Planes one after the other (red, green, blue; with `planes` 4 the cover last), 0 to 1; colours multiplied by the cover. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly data: Float32Array;
}

/** From the bytes of a canvas, 4 a pixel. With `cover`, colours are multiplied by it and it is kept as a fourth plane. */
export function rasterOf(bytes: ArrayLike<number>, width: number, height: number, cover = false): Raster {
  const size = width * height;
  const data = new Float32Array(size * (cover ? 4 : 3));
  for (let pixel = 0; pixel < size; pixel += 1) {
    const alpha = cover ? (bytes[pixel * 4 + 3] as number) / 255 : 1;
    const unit = alpha / 255;
    data[pixel] = (bytes[pixel * 4] as number) * unit;
    data[size + pixel] = (bytes[pixel * 4 + 1] as number) * unit;
    data[2 * size + pixel] = (bytes[pixel * 4 + 2] as number) * unit;
    if (cover) data[3 * size + pixel] = alpha;
  }
  return { width, height, data };
}

/** The raster at another size, smaller by up to two times or larger: bilinear. */
export function resized(source: Raster, width: number, height: number): Raster {
  const planes = source.data.length / (source.width * source.height);
  const data = new Float32Array(width * height * planes);
  const left = new Int32Array(width);
  const share = new Float32Array(width);
  for (let x = 0; x < width; x += 1) {
    const at = Math.min(source.width - 1.001, Math.max(0, ((x + 0.5) * source.width) / width - 0.5));
    left[x] = Math.floor(at);
    share[x] = at - Math.floor(at);
  }
  const next = source.width > 1 ? 1 : 0;
  for (let y = 0; y < height; y += 1) {
    const at = Math.min(source.height - 1.001, Math.max(0, ((y + 0.5) * source.height) / height - 0.5));
    const down = source.height > 1 ? source.width : 0;
    for (let plane = 0; plane < planes; plane += 1) {
      const row = (plane * source.height + Math.floor(at)) * source.width;
      resizeRow(source.data, row, down, at - Math.floor(at), next, left, share, data, (plane * height + y) * width);
    }
  }
  return { width, height, data };
}

function resizeRow(
  from: Float32Array,
  row: number,
  down: number,
  lower: number,
  next: number,
  left: Int32Array,
  share: Float32Array,
  to: Float32Array,
  start: number,
): void {
  for (let x = 0; x < left.length; x += 1) {
    const at = row + (left[x] as number);
    const right = share[x] as number;
    const above = (from[at] as number) * (1 - right) + (from[at + next] as number) * right;
    const below = (from[at + down] as number) * (1 - right) + (from[at + down + next] as number) * right;
    to[start + x] = above * (1 - lower) + below * lower;
  }
}
