import { createCrestReader } from './crest/create-crest-reader.ts';
import { createImageParts } from './image-parts-service.ts';
import { type ImageAsk, PREPARE } from './image-worker-protocol.ts';
import { createWordReader } from './words/create-word-reader.ts';

/** The worker that looks at print. It has no browser API and, by the pages' policy, no network. */
const parts = createImageParts<'words'>({ words: createWordReader, crests: createCrestReader });

self.onmessage = async ({ data }: MessageEvent<ImageAsk | typeof PREPARE>) =>
  data === PREPARE ? parts.prepare() : self.postMessage(await parts.answer(data));
