import { defineContentScript } from 'wxt/utils/define-content-script';
import { startGuard } from '../../src/guard/start.ts';
import { SITE_MATCHES } from '../../src/sites/matches.ts';
import { adapterFor } from '../../src/sites/registry.ts';

export default defineContentScript({
  matches: SITE_MATCHES,
  runAt: 'document_start',
  main(ctx) {
    const adapter = adapterFor(location.hostname);
    if (adapter) startGuard(adapter, ctx);
  },
});
