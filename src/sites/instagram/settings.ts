import type { SettingsAdapter } from '../settings-page.ts';

export const settings: SettingsAdapter = {
  id: 'instagram',
  hosts: ['www.instagram.com'],
  settings: () => [],
};
