import referenceModel from '../../../../assets/models/image-crest-reference.onnx?url';
import sceneModel from '../../../../assets/models/image-crest-scene.onnx?url';
import { createSession, type InferenceSession, Tensor } from '../ort.ts';
import type { VectorMap } from './find-candidates.ts';
import type { Raster } from './raster.ts';

/** The two networks of the crest reader; see `assets/models/image-crest.md`. */
export interface CrestNetworks {
  /** What is where in a picture of 3 planes, or in several of one size, one after the other. */
  scene(picture: Raster, count?: number): Promise<Omit<VectorMap, 'scale'>>;
  /** n drawn references (4 planes, `REFERENCE.side` px) in, n x 2 x 32 out: in its own colours, in one colour. */
  reference(drawn: Float32Array, count: number): Promise<Float32Array>;
}

/** Side of a reference's drawing for its network, and the crest's size in it. */
export const REFERENCE = { side: 32, crest: 22 } as const;

async function outputOf(session: InferenceSession, data: Float32Array, dims: readonly number[]): Promise<Tensor> {
  const input = session.inputNames[0] as string;
  const output = await session.run({ [input]: new Tensor('float32', data, dims) });
  return output[session.outputNames[0] as string] as Tensor;
}

export async function loadNetworks(): Promise<CrestNetworks> {
  const [scene, reference] = await Promise.all([createSession(sceneModel), createSession(referenceModel)]);
  return {
    async scene({ width, height, data }, count = 1) {
      const vectors = await outputOf(scene, data, [count, 3, height, width]);
      const [, , rows, columns] = vectors.dims as [number, number, number, number];
      return { rows, columns, data: vectors.data as Float32Array };
    },
    async reference(drawn, count) {
      return (await outputOf(reference, drawn, [count, 4, REFERENCE.side, REFERENCE.side])).data as Float32Array;
    },
  };
}
