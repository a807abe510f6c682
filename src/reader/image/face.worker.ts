import { arriving } from './arriving.ts';
import { createImageParts } from './image-parts-service.ts';
import type { ImageAsk } from './image-worker-protocol.ts';

/** The worker that looks at people. It has no browser API and, by the pages' policy, no network. */
const answer = createImageParts<'faces'>({
  faces: arriving(import.meta.glob('./faces/create-face-reader.ts', { eager: true }), 'createFaceReader'),
  explicit: arriving(import.meta.glob('./explicit/create-explicit-reader.ts', { eager: true }), 'createExplicitReader'),
});

self.onmessage = async ({ data }: MessageEvent<ImageAsk>) => self.postMessage(await answer(data));
