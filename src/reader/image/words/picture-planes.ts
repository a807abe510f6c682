/** Mean and deviation of ImageNet in the plane order B, G, R, as PaddleOCR's detector is fed (its names are of R, G, B). */
export const DETECTOR_NORM = { mean: [0.485, 0.456, 0.406], deviation: [0.229, 0.224, 0.225] } as const;
export const RECOGNISER_NORM = { mean: [0.5, 0.5, 0.5], deviation: [0.5, 0.5, 0.5] } as const;

/** Writes RGBA pixels as planes B, G, R, normalised, into `planes` at `offset`, rows `stride` apart and planes `size`. */
export function writePlanes(
  { data, width, height }: Pick<ImageData, 'data' | 'width' | 'height'>,
  norm: typeof DETECTOR_NORM | typeof RECOGNISER_NORM,
  planes: Float32Array,
  offset: number,
  stride: number,
  size: number,
): void {
  for (let plane = 0; plane < 3; plane += 1) {
    const factor = 1 / (255 * (norm.deviation[plane] as number));
    const shift = (norm.mean[plane] as number) / (norm.deviation[plane] as number);
    for (let row = 0; row < height; row += 1) {
      const to = offset + plane * size + row * stride;
      let from = row * width * 4 + 2 - plane;
      for (let column = 0; column < width; column += 1, from += 4) {
        planes[to + column] = (data[from] as number) * factor - shift;
      }
    }
  }
}
