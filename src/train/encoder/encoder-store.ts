import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ENCODER_HEADER, ENCODER_WEIGHTS } from './encode-from-disk.ts';
import { type EncoderHeldOut, readHeldOut, writeHeldOut } from './encoder-held-out.ts';
import type { TrainedEncoder } from './train-encoder.ts';

/** Not shipped: what encoders that had not seen a draft's school said of it. */
const HELD_OUT = 'assets/models/text-encoder.held-out.tsv';

/** Throws where the encoder has never been trained. */
export function storedHeldOut(project: string): EncoderHeldOut {
  const file = path.join(project, HELD_OUT);
  if (!existsSync(file)) throw new Error(`${HELD_OUT} is missing: run npm run train`);
  return readHeldOut(readFileSync(file, 'utf8'));
}

export function storeEncoder(project: string, { header, weights, heldOut }: TrainedEncoder): void {
  writeFileSync(path.join(project, ENCODER_HEADER), header);
  writeFileSync(path.join(project, ENCODER_WEIGHTS), weights);
  writeFileSync(path.join(project, HELD_OUT), writeHeldOut(heldOut));
}
