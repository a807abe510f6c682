import { type Tensor4D, tensor4d } from '@tensorflow/tfjs-core';

/** RGBA squares as one tensor [n, side, side, 3], RGB from 0 to 255. The caller disposes of it. */
export function faceBatch(faces: readonly Uint8ClampedArray[], side: number): Tensor4D {
  const pixels = side * side;
  const values = new Float32Array(faces.length * pixels * 3);
  faces.forEach((rgba, face) => {
    for (let from = 0, to = face * pixels * 3; from < rgba.length; from += 4, to += 3) {
      values[to] = rgba[from] as number;
      values[to + 1] = rgba[from + 1] as number;
      values[to + 2] = rgba[from + 2] as number;
    }
  });
  return tensor4d(values, [faces.length, side, side, 3]);
}
