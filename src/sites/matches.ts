import type { SiteId } from '../core/draft.ts';

/** Where each site is looked after. Facebook's mobile site is another stack and left out on purpose. */
export const MATCHES: Readonly<Record<SiteId, string[]>> = {
  facebook: [
    'https://www.facebook.com/*',
    'https://web.facebook.com/*',
    'https://business.facebook.com/*',
    'https://www.messenger.com/*',
  ],
  x: ['https://x.com/*', 'https://twitter.com/*'],
  instagram: ['https://www.instagram.com/*'],
};

/** Where Purple Pen runs at all, and its only host permissions. */
export const SITE_MATCHES = Object.values(MATCHES).flat();
