import { defineBackground } from 'wxt/utils/define-background';
import shipped from '../assets/packs/uk-schools.json';
import { startBackground } from '../src/browser/background.ts';
import { hostsOf } from '../src/browser/hosts-of.ts';
import { createOffscreenLink } from '../src/browser/offscreen-link.ts';
import { serveImages } from '../src/browser/serve-images.ts';
import { createImageReader } from '../src/reader/image/create-image-reader.ts';
import { spawnImageWorkers } from '../src/reader/image/spawn-image-workers.ts';
import { spawnTextWorker } from '../src/reader/spawn-text-worker.ts';
import { createTextReader } from '../src/reader/text-reader.ts';
import { SITE_MATCHES } from '../src/sites/matches.ts';

export default defineBackground({
  type: 'module',
  main: () => {
    const firefox = import.meta.env.FIREFOX;
    // Firefox's background is a page and can have workers itself; Chromium's cannot.
    if (firefox) serveImages(createImageReader(spawnImageWorkers), hostsOf(SITE_MATCHES));
    startBackground({
      shipped,
      matches: SITE_MATCHES,
      link: firefox ? createTextReader(spawnTextWorker) : createOffscreenLink(),
      injectsOnInstall: firefox,
    });
  },
});
