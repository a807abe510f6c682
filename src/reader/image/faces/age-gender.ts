import * as tf from '@tensorflow/tfjs-core';
import type { Weights } from './weights.ts';

/** Side of the faces that it reads, in pixels. */
export const AGE_GENDER_SIDE = 112;

const MEAN_RGB = [122.782, 117.001, 104.298];

/** The pooled output: age in years of each face of the batch. Faces are [n, 112, 112, 3], RGB from 0 to 255. */
export type AgeGender = (faces: tf.Tensor4D) => Promise<Float32Array>;

/**
 * The age half of `age_gender_model` of face-api: TinyXception with two main blocks, then one linear layer
 * (`src/xception/TinyXception.ts` and `src/ageGenderNet/AgeGenderNet.ts` of @vladmandic/face-api 1.7.15).
 */
export function createAgeGender(w: Weights): AgeGender {
  const separable = (x: tf.Tensor4D, name: string) => {
    const wide = tf.depthwiseConv2d(x, w.kernel(`${name}/depthwise_filter`), 1, 'same');
    return conv(wide, w.kernel(`${name}/pointwise_filter`), w.bias(`${name}/bias`), 1);
  };
  const reduce = (x: tf.Tensor4D, name: string, first: tf.Tensor4D) => {
    const inner = separable(tf.relu(separable(first, `${name}/separable_conv0`)), `${name}/separable_conv1`);
    const beside = conv(x, w.kernel(`${name}/expansion_conv/filters`), w.bias(`${name}/expansion_conv/bias`), 2);
    return tf.add(tf.maxPool(inner, 3, 2, 'same'), beside) as tf.Tensor4D;
  };
  const middle = (x: tf.Tensor4D, name: string) =>
    tf.add(
      [0, 1, 2].reduce((out, i) => separable(tf.relu(out), `${name}/separable_conv${i}`), x),
      x,
    ) as tf.Tensor4D;

  const ages = (faces: tf.Tensor4D): tf.Tensor => {
    const centred = tf.div(tf.sub(faces, tf.tensor1d(MEAN_RGB)), 255) as tf.Tensor4D;
    const entry = tf.relu(conv(centred, w.kernel('entry_flow/conv_in/filters'), w.bias('entry_flow/conv_in/bias'), 2));
    const first = reduce(entry, 'entry_flow/reduction_block_0', entry);
    const second = reduce(first, 'entry_flow/reduction_block_1', tf.relu(first));
    const third = middle(middle(second, 'middle_flow/main_block_0'), 'middle_flow/main_block_1');
    const last = reduce(third, 'exit_flow/reduction_block', tf.relu(third));
    const features = tf.mean(tf.relu(separable(last, 'exit_flow/separable_conv')), [1, 2]) as tf.Tensor2D;
    return tf.add(tf.matMul(features, w.matrix('fc/age/weights')), w.bias('fc/age/bias'));
  };
  return async (faces) => {
    const out = tf.tidy(() => ages(faces));
    const values = await out.data<'float32'>();
    out.dispose();
    return Float32Array.from(values);
  };
}

const conv = (x: tf.Tensor4D, filter: tf.Tensor4D, bias: tf.Tensor, strides: number) =>
  tf.fused.conv2d({ x, filter, strides, pad: 'same', bias }) as tf.Tensor4D;
