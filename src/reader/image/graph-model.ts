import wasm from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url';
import { type GraphModel, loadGraphModelSync } from '@tensorflow/tfjs-converter';
import type { io } from '@tensorflow/tfjs-core';
import { startWasm } from '../encoder/start-wasm.ts';

let started: Promise<void> | null = null;

/** Makes wasm the backend of tfjs in this worker, once, however often it is asked for. */
export const startTensors = (): Promise<void> => {
  started ??= startWasm(wasm);
  return started;
};

/** A graph model of tfjs out of its `model.json` and all its weights, one after the other. The backend must be ready. */
export const graphModelOf = (model: io.ModelJSON, weights: ArrayBuffer): GraphModel<io.IOHandlerSync> =>
  loadGraphModelSync([model, weights]);

/** Loads a graph model whose `model.json` and single weights file are files of our own. */
export async function loadGraphModel(model: string, weights: string): Promise<GraphModel<io.IOHandlerSync>> {
  const [json, bytes] = await Promise.all([
    fetch(model).then((response) => response.json() as Promise<io.ModelJSON>),
    fetch(weights).then((response) => response.arrayBuffer()),
    startTensors(),
  ]);
  return graphModelOf(json, bytes);
}
