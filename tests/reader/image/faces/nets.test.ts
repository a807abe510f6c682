import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type io, tensor4d } from '@tensorflow/tfjs-core';
import { env, InferenceSession, Tensor } from 'onnxruntime-web/wasm';
import { beforeAll, describe, expect, it } from 'vitest';
import { startWasm } from '../../../../src/reader/encoder/start-wasm.ts';
import { createAgeGender } from '../../../../src/reader/image/faces/age-gender.ts';
import { faceBatch } from '../../../../src/reader/image/faces/face-batch.ts';
import { createFaceres } from '../../../../src/reader/image/faces/faceres.ts';
import { mergeBoxes } from '../../../../src/reader/image/faces/head-box.ts';
import { createUltraface } from '../../../../src/reader/image/faces/ultraface.ts';
import { weightsOf } from '../../../../src/reader/image/faces/weights.ts';

const require = createRequire(import.meta.url);
const packaged = (file: string): Buffer => readFileSync(`node_modules/${file}`);
const bytes = (file: string): ArrayBuffer => new Uint8Array(packaged(file)).buffer;
const json = (file: string) => JSON.parse(packaged(file).toString());

/** A photograph that comes with face-api: four women. Playwright holds a decoder of JPEG. */
const photo: { width: number; height: number; data: Uint8Array } =
  require('playwright-core/lib/utilsBundle').jpegjs.decode(packaged('@vladmandic/face-api/demo/sample1.jpg'));

/** A rectangle of the photograph as RGBA, each pixel the mean of those that it stands for. */
function cut(
  x: number,
  y: number,
  width: number,
  height: number,
  toWidth: number,
  toHeight: number,
): Uint8ClampedArray {
  const out = new Uint8ClampedArray(4 * toWidth * toHeight).fill(255);
  const edges = (from: number, length: number, to: number, i: number) =>
    [Math.floor(from + (i * length) / to), Math.ceil(from + ((i + 1) * length) / to)] as const;
  for (let v = 0; v < toHeight; v++)
    for (let u = 0; u < toWidth; u++) {
      const [left, right] = edges(x, width, toWidth, u);
      const [top, bottom] = edges(y, height, toHeight, v);
      for (let c = 0; c < 3; c++) {
        let sum = 0;
        for (let q = top; q < bottom; q++)
          for (let p = left; p < right; p++) sum += photo.data[4 * (q * photo.width + p) + c] ?? 0;
        out[4 * (v * toWidth + u) + c] = sum / ((right - left) * (bottom - top));
      }
    }
  return out;
}

beforeAll(async () => {
  env.wasm.numThreads = 1;
  env.wasm.wasmBinary = bytes('onnxruntime-web/dist/ort-wasm-simd-threaded.wasm');
  await startWasm(`${process.cwd()}/node_modules/@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm`);
});

describe('the nets that read faces', () => {
  it('find the faces of a photograph, and none where there are none', async () => {
    const session = await InferenceSession.create(new Uint8Array(packaged('faceplugin/model/fr_detect.onnx')));
    const find = createUltraface(session, Tensor, 0.6);
    const scale = photo.width / 320;
    const found = mergeBoxes(await find(cut(0, 0, photo.width, photo.width * 0.75, 320, 240)));
    for (const [x, y] of [
      [520, 460],
      [930, 550],
      [1560, 340],
    ] as const)
      expect(
        found.some(
          (b) => b.x < x / scale && b.x + b.width > x / scale && b.y < y / scale && b.y + b.height > y / scale,
        ),
      ).toBe(true);
    expect(found.length).toBeLessThanOrEqual(6);
    expect(await find(new Uint8ClampedArray(320 * 240 * 4).fill(128))).toEqual([]);
  });

  it('age_gender reads what face-api itself reads', async () => {
    const manifest = json(
      '@vladmandic/face-api/model/age_gender_model-weights_manifest.json',
    ) as io.WeightsManifestConfig;
    const ages = createAgeGender(weightsOf(manifest, bytes('@vladmandic/face-api/model/age_gender_model.bin')));
    const waves = Float32Array.from({ length: 112 * 112 * 3 }, (_, i) =>
      Math.round(127 + 120 * Math.sin(i / 40 + (i % 3))),
    );
    // face-api 1.7.15 in Chromium, on the same numbers.
    expect((await ages(tensor4d(waves, [1, 112, 112, 3])))[0]).toBeCloseTo(28.2589, 3);
    // face-api 1.7.15 has 28.4 for this face, drawn by the browser.
    const [age] = await ages(faceBatch([cut(415.5, 346, 212, 212, 112, 112)], 112));
    expect(Math.abs((age as number) - 28.4)).toBeLessThan(2);
  });

  it('faceres answers to a face, and hardly to an even surface', async () => {
    const { weightsManifest } = json('@vladmandic/human/models/faceres.json');
    const read = createFaceres(weightsOf(weightsManifest, bytes('@vladmandic/human/models/faceres.bin')));
    const face = cut(383, 314, 276, 276, 224, 224);
    const [seen, nothing] = await read(faceBatch([face, new Uint8ClampedArray(224 * 224 * 4).fill(128)], 224));
    expect(seen?.response).toBeGreaterThan(0.5);
    expect(nothing?.response).toBeLessThan(0.4);
    const years = seen?.years.reduce((sum, p, year) => sum + p * year, 0) as number;
    // The package's own graph, run by tfjs-converter, has 31.5.
    expect(Math.abs(years - 31.5)).toBeLessThan(2);
    expect(seen?.years.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 4);
  });
});
