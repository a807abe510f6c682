import * as tf from '@tensorflow/tfjs-core';
import type { Weights } from './weights.ts';

/** Side of the faces that it reads, in pixels. */
export const FACERES_SIDE = 224;

/** How many classes its softmax over ages has, one a year. */
export const FACERES_YEARS = 100;

const BLOCKS = 13;
const HALVING = new Set([2, 4, 6, 12]);

/** Probability of each year of age, [n, 100] row by row. Faces are [n, 224, 224, 3], RGB from 0 to 255. */
export type Faceres = (faces: tf.Tensor4D) => Promise<Float32Array>;

/**
 * The age half of `faceres` of @vladmandic/human 3.3.6: MobileNet 1.0 and two dense layers, with scale, bias and
 * activation inside the convolutions, which takes half the time of its graph as it stands.
 */
export function createFaceres(w: Weights): Faceres {
  const first = { filter: w.kernel('conv1/convolution/merged_input'), bias: w.bias('conv1_bn/batchnorm_1/sub') };
  const blocks = Array.from({ length: BLOCKS }, (_, i) => blockOf(w, i + 1));

  const years = (faces: tf.Tensor4D): tf.Tensor => {
    let x = conv(faces, first, 2);
    for (const { wide, deep, strides } of blocks) x = conv(depthwise(x, wide, strides), deep, 1);
    const a = tf.mean(x, [1, 2]) as tf.Tensor2D;
    const features = dense(a, w.matrix('feats/kernel'), w.bias('feats/bias'), 'relu');
    return tf.softmax(dense(features, w.matrix('age_pred/kernel'), w.bias('age_pred/bias'), 'linear'));
  };
  return async (faces) => {
    const out = tf.tidy(() => years(faces));
    const values = await out.data<'float32'>();
    out.dispose();
    return Float32Array.from(values);
  };
}

interface Kernel {
  readonly filter: tf.Tensor4D;
  readonly bias: tf.Tensor;
}

function blockOf(w: Weights, n: number) {
  const scale = tf.reshape(w.bias(`conv_dw_${n}_bn/batchnorm_1/mul`), [-1, 1]);
  const filter = tf.mul(w.kernel(`conv_dw_${n}/depthwise_kernel`), scale) as tf.Tensor4D;
  return {
    wide: { filter, bias: w.bias(`conv_dw_${n}_bn/batchnorm_1/sub`) },
    deep: {
      filter: w.kernel(`conv_pw_${n}/convolution/merged_input`),
      bias: w.bias(`conv_pw_${n}_bn/batchnorm_1/sub`),
    },
    strides: HALVING.has(n) ? 2 : 1,
  };
}

const conv = (x: tf.Tensor4D, { filter, bias }: Kernel, strides: number) =>
  tf.fused.conv2d({ x, filter, bias, strides, pad: 'same', activation: 'relu6' }) as tf.Tensor4D;

const depthwise = (x: tf.Tensor4D, { filter, bias }: Kernel, strides: number) =>
  tf.fused.depthwiseConv2d({ x, filter, bias, strides, pad: 'same', activation: 'relu6' }) as tf.Tensor4D;

const dense = (a: tf.Tensor2D, b: tf.Tensor2D, bias: tf.Tensor, activation: 'relu' | 'linear') =>
  tf.fused.matMul({ a, b, bias, activation }) as tf.Tensor2D;
