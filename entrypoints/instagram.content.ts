import { defineContentScript } from 'wxt/utils/define-content-script';
import { startGuard } from '../src/guard/start.ts';
import { adapter } from '../src/sites/instagram/adapter.ts';
import { MATCHES } from '../src/sites/matches.ts';

export default defineContentScript({
  matches: MATCHES.instagram,
  runAt: 'document_start',
  main: (ctx) => startGuard(adapter, ctx),
});
