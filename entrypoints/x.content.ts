import { defineContentScript } from 'wxt/utils/define-content-script';
import { startGuard } from '../src/guard/start.ts';
import { MATCHES } from '../src/sites/matches.ts';
import { adapter } from '../src/sites/x/adapter.ts';

export default defineContentScript({
  matches: MATCHES.x,
  runAt: 'document_start',
  main: (ctx) => startGuard(adapter, ctx),
});
