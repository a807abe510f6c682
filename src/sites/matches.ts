/** Where Purple Pen runs, and its only host permissions. Facebook's mobile site is another stack and left out on purpose. */
export const SITE_MATCHES = [
  'https://www.facebook.com/*',
  'https://web.facebook.com/*',
  'https://business.facebook.com/*',
  'https://www.messenger.com/*',
  'https://x.com/*',
  'https://twitter.com/*',
  'https://www.instagram.com/*',
];
