import type { InferenceSession, Tensor } from 'onnxruntime-web/wasm';
import type { HeadBox } from './head-box.ts';
import { WINDOW_HEIGHT, WINDOW_WIDTH } from './tiles.ts';

/** Heads in one window of 320 x 240 pixels (RGBA), in pixels of the window, overlapping ones as they come. */
export type FindInWindow = (window: Uint8ClampedArray) => Promise<HeadBox[]>;

/**
 * UltraFace (`fr_detect.onnx` of faceplugin 1.0.3): RGB planes in, a score and a box for each of 4,420 priors out.
 * `least`: the score from which a box counts. `TensorOf`: the Tensor of the runtime that the session belongs to.
 */
export function createUltraface(session: InferenceSession, TensorOf: typeof Tensor, least: number): FindInWindow {
  const size = WINDOW_WIDTH * WINDOW_HEIGHT;
  const planes = new Float32Array(3 * size);
  return async (window) => {
    for (let i = 0; i < size; i++)
      for (let c = 0; c < 3; c++) planes[c * size + i] = ((window[4 * i + c] as number) - 127) / 128;
    const input = new TensorOf('float32', planes, [1, 3, WINDOW_HEIGHT, WINDOW_WIDTH]);
    const { scores, boxes } = await session.run({ input });
    return boxesOf(scores?.data as Float32Array, boxes?.data as Float32Array, least);
  };
}

function boxesOf(scores: Float32Array, corners: Float32Array, least: number): HeadBox[] {
  const found: HeadBox[] = [];
  for (let i = 0; i < scores.length / 2; i++) {
    const score = scores[2 * i + 1] as number;
    if (score < least) continue;
    const [x1, y1, x2, y2] = corners.subarray(4 * i, 4 * i + 4) as unknown as [number, number, number, number];
    found.push({
      x: x1 * WINDOW_WIDTH,
      y: y1 * WINDOW_HEIGHT,
      width: (x2 - x1) * WINDOW_WIDTH,
      height: (y2 - y1) * WINDOW_HEIGHT,
      score,
    });
  }
  return found;
}
