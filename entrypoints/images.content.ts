import { defineContentScript } from 'wxt/utils/define-content-script';
import { openDesk } from '../src/guard/images/open-desk.ts';
import { SITE_MATCHES } from '../src/sites/matches.ts';

/** The image desk: comes beside the site's content script with the first picture (`src/browser/inject-desk.ts`). */
export default defineContentScript({
  matches: SITE_MATCHES,
  registration: 'runtime',
  main: openDesk,
});
