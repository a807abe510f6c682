import { serve } from '../../src/browser/serve.ts';
import { spawnTextWorker } from '../../src/reader/spawn-text-worker.ts';
import { createTextReader } from '../../src/reader/text-reader.ts';

/** Chromium's offscreen document: a page without storage or tabs, only to have workers. */
const reader = createTextReader(spawnTextWorker);

serve(
  'reader',
  {
    'reader-read': ({ draft, revision }) => reader.read(draft, revision),
    'reader-load': ({ pack, revision }) => reader.load(pack, revision),
  },
  [],
);
