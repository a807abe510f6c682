import type { PageState } from './shoot-page.ts';

/** Every page of the extension's own in each of its states. */
export const PAGE_STATES: readonly PageState[] = [
  { name: 'popup-page', path: 'popup.html', width: 380 },
  { name: 'options', path: 'options.html' },
  { name: 'builder', path: 'pack-builder.html' },
];
