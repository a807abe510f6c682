import * as tf from '@tensorflow/tfjs-core';

/** What `fine_tune.py` writes beside the weights: the tensors in their order. */
export interface TensorEntry {
  readonly name: string;
  readonly shape: readonly number[];
  /** How many scales go before the int8 values: one for each row; 0 for float32. */
  readonly rows: number;
}

/** One reading of a list of rows of the table (`encoderInput`). */
export interface Reading {
  /** By output. */
  readonly logits: Float32Array;
  /** [tokens, outputs], row by row: how much lower the logit would be if the token were left out of the pools. */
  readonly gains: Float32Array;
}
export type Encoder = (ids: readonly number[]) => Promise<Reading>;

const HEADS = 4;
const EPSILON = 1e-6;

/**
 * USE-Lite as we have fine-tuned it, on tfjs: the forward pass of `src/train/encoder/network.py`. The backend must be
 * ready. Throws where the weights do not fit the header.
 */
export function createEncoder(header: readonly TensorEntry[], weights: ArrayBuffer): Encoder {
  const w = readTensors(header, weights);
  const of = (name: string): tf.Tensor2D => {
    const tensor = w.get(name);
    if (!tensor) throw new Error(`the encoder's weights hold no ${name}`);
    return tensor as tf.Tensor2D;
  };
  const timing = Float32Array.from(of('timing').dataSync());
  const dense = (x: tf.Tensor2D, kernel: string, bias: string, activation: 'linear' | 'relu' = 'linear') =>
    tf.fused.matMul({ a: x, b: of(`p.${kernel}`), bias: of(`p.${bias}`), activation }) as tf.Tensor2D;

  const layer = (x: tf.Tensor2D, n: 0 | 1): tf.Tensor2D => {
    const attended = dense(
      attend(dense(norm(x, of(`p.norm${n}`), of(`p.norm_b${n}`)), `qkv${n}`, `qkv_b${n}`)),
      `out${n}`,
      `out_b${n}`,
    );
    const wide = tf.add(attended, n === 0 ? dense(x, 'widen', 'widen_b') : x) as tf.Tensor2D;
    const inner = dense(norm(wide, of(`p.ffn_norm${n}`), of(`p.ffn_norm_b${n}`)), `ffn1${n}`, `ffn1_b${n}`, 'relu');
    return tf.add(wide, dense(inner, `ffn2${n}`, `ffn2_b${n}`));
  };
  /** Logits of token states and, in the rows after the first, those without each token. */
  const heads = (x: tf.Tensor2D): tf.Tensor2D => {
    const tokens = x.shape[0];
    const normal = norm(x, null, null, 1e-5);
    const attention = tf.softmax(tf.mul(tf.matMul(of('heads.query'), normal, false, true), 1 / 8), -1);
    const said = tf.matMul(of('heads.attended'), normal, false, true);
    const whole = tf.sum(tf.mul(attention, said), -1, true);
    const without = tf.div(tf.sub(whole, tf.mul(attention, said)), tf.sub(1 + 1e-6, attention));
    const attended = tf.mul(tf.transpose(tf.concat([whole, without], 1)), 0.3);
    const sum = tf.sum(x, 0, true);
    const means = tf.concat([tf.div(sum, tokens), tf.div(tf.sub(sum, x), Math.max(1, tokens - 1))], 0) as tf.Tensor2D;
    const pooled = tf.tanh(dense(means, 'pool', 'pool_b')) as tf.Tensor2D;
    return tf.add(tf.add(tf.matMul(pooled, of('heads.pooled')), attended), tf.reshape(of('heads.bias'), [1, -1]));
  };
  return async (ids) => {
    const all = tf.tidy(() => {
      const rows = tf.gather(of('table'), tf.tensor1d([...ids], 'int32'));
      const x = tf.add(tf.mul(rows, 2), timingSignal(ids.length, timing)) as tf.Tensor2D;
      return heads(layer(layer(x, 0), 1));
    });
    const values = await all.data<'float32'>();
    const outputs = all.shape[1];
    all.dispose();
    const logits = Float32Array.from(values.subarray(0, outputs));
    return { logits, gains: Float32Array.from(values.subarray(outputs), (z, i) => (logits[i % outputs] ?? 0) - z) };
  };
}

/** Attention of `HEADS` heads over queries, keys and values that stand side by side in `qkv` [tokens, 3 * width]. */
function attend(qkv: tf.Tensor2D): tf.Tensor2D {
  const [tokens, all] = qkv.shape;
  const width = all / 3;
  const [q, k, v] = tf
    .split(qkv, 3, 1)
    .map((part) => tf.transpose(tf.reshape(part, [tokens, HEADS, width / HEADS]), [1, 0, 2]));
  const scores = tf.mul(tf.matMul(q as tf.Tensor3D, k as tf.Tensor3D, false, true), (width / HEADS) ** -0.5);
  const read = tf.matMul(tf.softmax(scores, -1) as tf.Tensor3D, v as tf.Tensor3D);
  return tf.reshape(tf.transpose(read, [1, 0, 2]), [tokens, width]) as tf.Tensor2D;
}

function norm(x: tf.Tensor2D, scale: tf.Tensor | null, bias: tf.Tensor | null, epsilon = EPSILON): tf.Tensor2D {
  const centred = tf.sub(x, tf.mean(x, -1, true));
  const spread = tf.rsqrt(tf.add(tf.mean(tf.square(centred), -1, true), epsilon));
  const plain = tf.mul(centred, spread);
  return (scale && bias ? tf.add(tf.mul(plain, scale), bias) : plain) as tf.Tensor2D;
}

/** Sines, then cosines, of the position at each of the published frequencies. */
function timingSignal(tokens: number, frequencies: Float32Array): tf.Tensor2D {
  const half = frequencies.length;
  const out = new Float32Array(tokens * 2 * half);
  for (let t = 0; t < tokens; t++)
    frequencies.forEach((f, i) => {
      out[t * 2 * half + i] = Math.sin(t * f);
      out[t * 2 * half + half + i] = Math.cos(t * f);
    });
  return tf.tensor2d(out, [tokens, 2 * half]);
}

function readTensors(header: readonly TensorEntry[], weights: ArrayBuffer): Map<string, tf.Tensor> {
  const out = new Map<string, tf.Tensor>();
  let at = 0;
  for (const { name, shape, rows } of header) {
    const size = shape.reduce((a, b) => a * b, 1);
    const values = rows > 0 ? scaled(weights, at, rows, size) : new Float32Array(weights, at, size);
    at += rows > 0 ? 4 * rows + 4 * Math.ceil(size / 4) : 4 * size;
    out.set(name, tf.tensor(values, [...shape], 'float32'));
  }
  if (at !== weights.byteLength) throw new Error(`the encoder's weights are ${weights.byteLength} bytes, not ${at}`);
  return out;
}

function scaled(weights: ArrayBuffer, at: number, rows: number, size: number): Float32Array {
  const scales = new Float32Array(weights, at, rows);
  const values = new Int8Array(weights, at + 4 * rows, size);
  const width = size / rows;
  return Float32Array.from(values, (v, i) => v * (scales[Math.floor(i / width)] as number));
}
