import { parentOf } from '../dom.ts';
import { BUTTON } from '../meta-buttons.ts';
import { begins, EDIT_PRIVACY } from '../meta-prompts.ts';
import { openSettings, pathIs, type SettingPage } from '../open-settings.ts';
import type { SettingState, SettingsAdapter } from '../settings-page.ts';
import { switchesIn, switchState } from '../switches.ts';
import { audienceOf } from './context.ts';

/**
 * The page's first button `Edit privacy. Sharing with …`: of the posts page the audience of future posts, of the stories
 * page that of stories (public code that reads both by this label, 2024).
 */
const firstAudience = (document: Document): SettingState => {
  const main = document.querySelector('[role="main"]') ?? document.documentElement;
  const button = [...main.querySelectorAll(BUTTON)].find((one) =>
    begins(one.getAttribute('aria-label') ?? '', EDIT_PRIVACY),
  );
  const box = button && parentOf(button);
  const audience = box ? audienceOf(box).audience : 'unknown';
  if (audience === 'public') return 'open';
  return audience === 'friends' || audience === 'only-me' ? 'good' : 'unknown';
};

/** The page's one switch is that for search engines (two readers of this page in public code, 2023 and 2024). */
const searchEngines = (document: Document): SettingState => {
  const switches = switchesIn(document);
  return switches.length === 1 ? switchState(switches[0], false) : 'unknown';
};

const SETTINGS = pathIs('/settings');
const tab =
  (...names: readonly string[]) =>
  (location: Location): boolean =>
    SETTINGS(location) && names.includes(new URLSearchParams(location.search).get('tab') ?? '');

/** `?tab=` pages as in the survey of November 2026, with the older names of two of them, which redirect. */
const PAGES: readonly SettingPage[] = [
  {
    at: tab('posts', 'privacy'),
    items: ['audience-future', 'audience-past'],
    states: { 'audience-future': firstAudience },
  },
  { at: tab('profile_and_tagging', 'timeline'), items: ['tag-review'] },
  {
    at: tab('how_people_find_and_contact_you'),
    items: ['search-engines', 'found-by-contact', 'friends-list', 'messages'],
    states: { 'search-engines': searchEngines },
  },
  { at: tab('followers_and_public_content'), items: ['private-account', 'directories'] },
  { at: tab('location'), items: ['location'] },
  { at: tab('stories'), items: ['stories'], states: { stories: firstAudience } },
  { at: tab('applications'), items: ['connected-apps'] },
  { at: pathIs('/privacy/checkup'), items: ['help-with-settings'] },
];

export const settings: SettingsAdapter = {
  id: 'facebook',
  hosts: ['www.facebook.com', 'web.facebook.com', 'business.facebook.com', 'www.messenger.com'],
  settings: (document) => openSettings(document, PAGES),
};
