import { createExplicitReader } from './explicit/create-explicit-reader.ts';
import { createFaceReader } from './faces/create-face-reader.ts';
import { createImageParts } from './image-parts-service.ts';
import { type ImageAsk, PREPARE } from './image-worker-protocol.ts';

/** The worker that looks at people. It has no browser API and, by the pages' policy, no network. */
const parts = createImageParts<'faces'>({ faces: createFaceReader, explicit: createExplicitReader });

self.onmessage = async ({ data }: MessageEvent<ImageAsk | typeof PREPARE>) =>
  data === PREPARE ? parts.prepare() : self.postMessage(await parts.answer(data));
