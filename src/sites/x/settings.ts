import { openSettings, pathIs, type SettingPage } from '../open-settings.ts';
import type { SettingState, SettingsAdapter } from '../settings-page.ts';
import { switchesIn, switchState } from '../switches.ts';

/**
 * Named `protected` in X's own bundles (July 2025), and the page's first tick box in public code up to October 2026
 * (`lockdown-systems/cyd-app` among others).
 */
const protectedPosts = (document: Document): SettingState => {
  const named = document.querySelector('input[name="protected"]');
  return switchState(named ?? switchesIn(document)[0], true);
};

/** The page's one tick box adds places to posts (Brave's own scripts for x.com, 2026). */
const placesInPosts = (document: Document): SettingState => {
  const boxes = switchesIn(document);
  return boxes.length === 1 ? switchState(boxes[0], false) : 'unknown';
};

/** Two tick boxes, for the e-mail address and the phone number (`StellarSand/privacy-settings`, September 2025). */
const foundByContact = (document: Document): SettingState => {
  const states = switchesIn(document).map((box) => switchState(box, false));
  if (states.length !== 2 || states.includes('unknown')) return 'unknown';
  return states.includes('open') ? 'open' : 'good';
};

/** Routes as in X's bundles (July 2025) and in a public map of its settings (October 2026). */
const PAGES: readonly SettingPage[] = [
  {
    at: pathIs('/settings/audience_and_tagging'),
    items: ['private-account', 'audience-past', 'search-engines'],
    // Protecting is all that X has for old posts and for search engines.
    states: {
      'private-account': protectedPosts,
      'audience-past': protectedPosts,
      'search-engines': protectedPosts,
    },
  },
  { at: pathIs('/settings/tagging'), items: ['tag-review'] },
  {
    at: pathIs('/settings/contacts'),
    items: ['found-by-contact'],
    states: { 'found-by-contact': foundByContact },
  },
  { at: pathIs('/settings/location'), items: ['location'], states: { location: placesInPosts } },
  { at: pathIs('/settings/direct_messages'), items: ['messages'] },
  { at: pathIs('/settings/profile'), items: ['profile-workplace', 'profile-details'] },
  { at: pathIs('/settings/sessions'), items: ['sessions'] },
  { at: pathIs('/settings/security'), items: ['log-in-alerts'] },
  { at: pathIs('/settings/account/login_verification'), items: ['two-step'] },
  { at: pathIs('/settings/password'), items: ['password'] },
  { at: pathIs('/settings/connected_apps'), items: ['connected-apps'] },
];

export const settings: SettingsAdapter = {
  id: 'x',
  hosts: ['x.com', 'twitter.com'],
  settings: (document) => openSettings(document, PAGES),
};
