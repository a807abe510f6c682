import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import { env, ready, setBackend } from '@tensorflow/tfjs-core';

const BINARIES = ['', '-simd', '-threaded-simd'].map((kind) => `tfjs-backend-wasm${kind}.wasm` as const);

/**
 * Makes wasm the backend of tfjs. `simd`: where its wasm file lies (every browser we support has SIMD). Rejects where
 * wasm cannot start.
 */
export async function startWasm(simd: string): Promise<void> {
  // All three names must have a path; with these flags only the SIMD one is ever loaded.
  setWasmPaths(Object.fromEntries(BINARIES.map((name) => [name, simd])));
  // The threaded build starts its workers from blobs, which our content security policy blocks: it would hang for ever.
  env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  if (!(await setBackend('wasm'))) throw new Error('wasm could not start');
  await ready();
}
