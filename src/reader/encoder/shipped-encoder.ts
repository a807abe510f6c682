import wasm from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url';
import weights from '../../../assets/models/text-encoder.bin?url';
import header from '../../../assets/models/text-encoder.json';
import type { Encode } from '../text/read-draft.ts';
import { createEncode } from './create-encode.ts';

/** The encoder out of the extension's own files. */
export const loadShippedEncoder = (outputs: readonly string[]): Promise<Encode> =>
  createEncode({ wasm, header, weights: async () => (await fetch(weights)).arrayBuffer() }, outputs);
