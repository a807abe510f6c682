import { arriving } from './arriving.ts';
import { createImageParts } from './image-parts-service.ts';
import type { ImageAsk } from './image-worker-protocol.ts';

/** The worker that looks at print. It has no browser API and, by the pages' policy, no network. */
const answer = createImageParts<'words'>({
  words: arriving(import.meta.glob('./words/create-word-reader.ts', { eager: true }), 'createWordReader'),
  crests: arriving(import.meta.glob('./crest/create-crest-reader.ts', { eager: true }), 'createCrestReader'),
});

self.onmessage = async ({ data }: MessageEvent<ImageAsk>) => self.postMessage(await answer(data));
