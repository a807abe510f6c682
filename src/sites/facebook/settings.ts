import type { SettingsAdapter } from '../settings-page.ts';

export const settings: SettingsAdapter = {
  id: 'facebook',
  hosts: ['www.facebook.com', 'web.facebook.com', 'business.facebook.com', 'www.messenger.com'],
  settings: () => [],
};
