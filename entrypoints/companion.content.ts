import { defineContentScript } from 'wxt/utils/define-content-script';
import { startCompanion } from '../src/guard/companion/start.ts';
import { SITE_MATCHES } from '../src/sites/matches.ts';

/** Beside each site's own script: what is shown on the page, and what a policy asks beside drafts. */
export default defineContentScript({
  matches: SITE_MATCHES,
  runAt: 'document_start',
  main: startCompanion,
});
