import { compilePack } from '../core/pack/compile.ts';
import { loadShippedEncoder } from './encoder/shipped-encoder.ts';
import { readDraft } from './text/read-draft.ts';
import { shippedModels } from './text/shipped-models.ts';
import { createTextService } from './text-service.ts';
import type { Numbered, WorkerAnswer, WorkerAsk } from './worker-protocol.ts';

/** The text worker: packs in, drafts in, facts out. It has no browser API and, by the pages' policy, no network. */
const models = shippedModels(loadShippedEncoder);
const service = createTextService({
  compile: compilePack,
  read: (draft, compiled) => readDraft(draft, compiled, models),
});

self.onmessage = async ({ data }: MessageEvent<Numbered<WorkerAsk>>) => {
  const answer: Numbered<WorkerAnswer> = { ...(await service(data)), id: data.id };
  self.postMessage(answer);
};
