import { defineBackground } from 'wxt/utils/define-background';
import shipped from '../assets/packs/uk-schools.json';
import { startBackground } from '../src/browser/background.ts';
import { createOffscreenLink } from '../src/browser/offscreen-link.ts';
import { spawnTextWorker } from '../src/reader/spawn-text-worker.ts';
import { createTextReader } from '../src/reader/text-reader.ts';
import { SITE_MATCHES } from '../src/sites/matches.ts';

export default defineBackground({
  type: 'module',
  main: () => {
    const firefox = import.meta.env.FIREFOX;
    startBackground({
      shipped,
      matches: SITE_MATCHES,
      // Firefox's background is a page and can have a worker itself; Chromium's cannot.
      link: firefox ? createTextReader(spawnTextWorker) : createOffscreenLink(),
      injectsOnInstall: firefox,
    });
  },
});
