import type { SettingsAdapter } from '../settings-page.ts';

export const settings: SettingsAdapter = {
  id: 'x',
  hosts: ['x.com', 'twitter.com'],
  settings: () => [],
};
