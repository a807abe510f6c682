import { plainLabel } from '../dom.ts';
import { openSettings, pathIs, type SettingPage } from '../open-settings.ts';
import type { SettingState, SettingsAdapter } from '../settings-page.ts';
import { switchesIn, switchState } from '../switches.ts';

/** The switch's own label in English (public code of 2026); the rest are the usual words of the language, not seen on the site. */
const PRIVATE_ACCOUNT: ReadonlySet<string> = new Set(
  'Private account|Cyfrif preifat|Konto prywatne|نجی اکاؤنٹ|Cont privat|Cuenta privada|Conta privada|Compte privé|Privates Konto|Account privato'
    .split('|')
    .map(plainLabel),
);

/** `input[role="switch"][aria-label="Private account"]` (public code of 2026); in other languages, the page's only switch. */
const privateAccount = (document: Document): SettingState => {
  const switches = switchesIn(document);
  const named = switches.find((one) => PRIVATE_ACCOUNT.has(plainLabel(one.getAttribute('aria-label') ?? '')));
  return switchState(named ?? (switches.length === 1 ? switches[0] : null), true);
};

/** A private account stays out of search engines; what a public one has set is not known to be read from here. */
const searchEngines = (document: Document): SettingState => (privateAccount(document) === 'good' ? 'good' : 'unknown');

/** Pages as in the survey of November 2026 and in public maps and scripts of 2026; `settings/v2` are the newer ones. */
const PAGES: readonly SettingPage[] = [
  {
    at: pathIs(
      '/accounts/who_can_see_your_content',
      '/accounts/settings/v2/account_privacy',
      '/accounts/privacy_and_security',
    ),
    items: ['private-account', 'search-engines'],
    states: { 'private-account': privateAccount, 'search-engines': searchEngines },
  },
  {
    at: pathIs('/your_activity/photos_and_videos', '/your_activity/photos_and_videos/posts'),
    items: ['audience-past'],
  },
  { at: pathIs('/accounts/edit'), items: ['profile-workplace', 'profile-details', 'directories'] },
  { at: pathIs('/accounts/settings/v2/tags_and_mentions'), items: ['tag-review'] },
  { at: pathIs('/accounts/hide_story_and_live_from', '/accounts/hide_story_and_live'), items: ['stories'] },
  { at: pathIs('/accounts/messages_and_story_replies'), items: ['messages'] },
  { at: pathIs('/accounts/manage_access'), items: ['connected-apps'] },
];

export const settings: SettingsAdapter = {
  id: 'instagram',
  hosts: ['www.instagram.com'],
  settings: (document) => openSettings(document, PAGES),
};
