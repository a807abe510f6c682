import { compilePack } from '../core/pack/compile.ts';
import { readDraft } from './text/read-draft.ts';
import { shippedModels } from './text/shipped-models.ts';
import { createTextService } from './text-service.ts';
import type { Numbered, WorkerAnswer, WorkerAsk } from './worker-protocol.ts';

/** The text worker: packs in, drafts in, facts out. It has no browser API and, by the pages' policy, no network. */
const service = createTextService({
  compile: compilePack,
  read: (draft, compiled) => readDraft(draft, compiled, shippedModels()),
});

self.onmessage = async ({ data }: MessageEvent<Numbered<WorkerAsk>>) => {
  const answer: Numbered<WorkerAnswer> = { ...(await service(data)), id: data.id };
  self.postMessage(answer);
};

// Better now than with a draft waiting.
shippedModels();
