import { fileURLToPath } from 'node:url';
import type { Encode, TextModels } from '../../reader/text/read-draft.ts';
import { shippedModels } from '../../reader/text/shipped-models.ts';
import { encodeFromDisk } from './encode-from-disk.ts';

const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));

let made: TextModels | null = null;
let encoder: Promise<Encode> | null = null;

/** The models that ship, in Node: for `eval`, `bench` and tests. */
export function diskModels(): TextModels {
  made ??= shippedModels(
    (outputs) => {
      encoder = encodeFromDisk(PROJECT, outputs);
      return encoder;
    },
    { patienceMs: Number.POSITIVE_INFINITY },
  );
  return made;
}

/** Rejects where the encoder cannot be loaded: figures must not go on without it unnoticed. */
export async function encoderReady(): Promise<void> {
  diskModels();
  await encoder;
}
