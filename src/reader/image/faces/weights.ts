import { io, type Tensor, type Tensor2D, type Tensor4D } from '@tensorflow/tfjs-core';

/** Weights of a net by name, as tfjs writes them. */
export interface Weights {
  kernel(name: string): Tensor4D;
  matrix(name: string): Tensor2D;
  bias(name: string): Tensor;
}

/** Unpacks the tensors of a tfjs weights file. A name that it lacks throws when it is asked for. */
export function weightsOf(manifest: io.WeightsManifestConfig, bytes: ArrayBuffer): Weights {
  const tensors = io.decodeWeights(
    bytes,
    manifest.flatMap(({ weights }) => weights),
  );
  const of = (name: string): Tensor => {
    const tensor = tensors[name];
    if (!tensor) throw new Error(`the weights hold no ${name}`);
    return tensor;
  };
  return { kernel: (name) => of(name) as Tensor4D, matrix: (name) => of(name) as Tensor2D, bias: of };
}
