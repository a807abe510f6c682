import mjs from 'onnxruntime-web/ort-wasm-simd-threaded.mjs?url';
import wasm from 'onnxruntime-web/ort-wasm-simd-threaded.wasm?url';
import { env, InferenceSession, Tensor } from 'onnxruntime-web/wasm';

env.wasm.wasmPaths = { mjs, wasm };
// Our pages are not cross-origin isolated: no threads there, and no worker beside the one we are in.
env.wasm.numThreads = 1;
env.wasm.proxy = false;
env.logLevel = 'error';

export type { InferenceSession };
export { Tensor };

/** A session of ONNX Runtime on wasm, over a model that is a file of our own. Rejects where it can't be read or run. */
export async function createSession(model: string): Promise<InferenceSession> {
  const response = await fetch(model);
  return InferenceSession.create(new Uint8Array(await response.arrayBuffer()), {
    executionProviders: ['wasm'],
    graphOptimizationLevel: 'all',
    // Its own store of freed memory would only keep what no other picture needs: 30 MB less at the peak, in no more time.
    enableCpuMemArena: false,
    enableMemPattern: false,
  });
}
