import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { createEncode } from '../../reader/encoder/create-encode.ts';
import type { Encode } from '../../reader/text/read-draft.ts';

/** Where `npm run train` writes and everything else reads. */
export const ENCODER_HEADER = 'assets/models/text-encoder.json';
export const ENCODER_WEIGHTS = 'assets/models/text-encoder.bin';

/** The encoder that ships, in Node: for `eval`, training's figures and tests. `project`: its root folder. */
export function encodeFromDisk(project: string, outputs: readonly string[]): Promise<Encode> {
  const require = createRequire(import.meta.url);
  const bytes = readFileSync(path.join(project, ENCODER_WEIGHTS));
  return createEncode(
    {
      wasm: path.join(path.dirname(require.resolve('@tensorflow/tfjs-backend-wasm')), 'tfjs-backend-wasm-simd.wasm'),
      header: JSON.parse(readFileSync(path.join(project, ENCODER_HEADER), 'utf8')),
      weights: async () => bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
    },
    outputs,
  );
}
