import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ENCODER_HEADER, ENCODER_WEIGHTS } from './encode-from-disk.ts';
import { encoderCard } from './encoder-card.ts';
import { type EncoderHeldOut, readHeldOut, writeHeldOut } from './encoder-held-out.ts';
import type { TrainedEncoder } from './train-encoder.ts';

const CARD = 'assets/models/text-encoder.md';
/** Not shipped: what encoders that had not seen a draft's school said of it. */
const HELD_OUT = 'assets/models/text-encoder.held-out.tsv';

/** For the test that the extension computes what PyTorch does. */
export const CHECK = 'tests/data/encoder-check.tsv';

/** Throws where the encoder has never been trained. */
export function storedHeldOut(project: string): EncoderHeldOut {
  const file = path.join(project, HELD_OUT);
  if (!existsSync(file)) throw new Error(`${HELD_OUT} is missing: run npm run train`);
  return readHeldOut(readFileSync(file, 'utf8'));
}

export function storeEncoder(project: string, trained: TrainedEncoder): void {
  const { header, weights, heldOut, check } = trained;
  writeFileSync(path.join(project, ENCODER_HEADER), header);
  writeFileSync(path.join(project, ENCODER_WEIGHTS), weights);
  writeFileSync(path.join(project, HELD_OUT), writeHeldOut(heldOut));
  writeFileSync(path.join(project, CHECK), writeHeldOut(check));
  writeFileSync(path.join(project, CARD), encoderCard(trained));
}
