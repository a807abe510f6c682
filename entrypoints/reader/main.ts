import { hostsOf } from '../../src/browser/hosts-of.ts';
import { serve } from '../../src/browser/serve.ts';
import { serveImages } from '../../src/browser/serve-images.ts';
import { createImageReader } from '../../src/reader/image/create-image-reader.ts';
import { spawnImageWorkers } from '../../src/reader/image/spawn-image-workers.ts';
import { spawnTextWorker } from '../../src/reader/spawn-text-worker.ts';
import { createTextReader } from '../../src/reader/text-reader.ts';
import { SITE_MATCHES } from '../../src/sites/matches.ts';

/** Chromium's offscreen document: a page without storage or tabs, only to have workers. */
const reader = createTextReader(spawnTextWorker);

serve(
  'reader',
  {
    'reader-read': ({ draft, revision, patient }) => reader.read(draft, revision, patient),
    'reader-load': ({ pack, revision }) => reader.load(pack, revision),
  },
  [],
);

serveImages(createImageReader(spawnImageWorkers), hostsOf(SITE_MATCHES));
