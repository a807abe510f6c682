/** How probable print is at each pixel of a picture that was scaled by `scale`, 0 to 1, row by row. */
export interface TextMap {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly values: Float32Array;
}
