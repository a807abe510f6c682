import { compilePack } from '../core/pack/compile.ts';
import { readText, warmUp } from './text/read-text.ts';
import { createTextService } from './text-service.ts';
import type { Numbered, WorkerAnswer, WorkerAsk } from './worker-protocol.ts';

/** The text worker: packs in, drafts in, facts out. It has no browser API and, by the pages' policy, no network. */
const service = createTextService({ compile: compilePack, read: readText });

self.onmessage = ({ data }: MessageEvent<Numbered<WorkerAsk>>) => {
  const answer: Numbered<WorkerAnswer> = { ...service(data), id: data.id };
  self.postMessage(answer);
};

// The first sentence costs some 40 ms; better now than with a draft waiting.
warmUp();
