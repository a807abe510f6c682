import { people as facebookPeople } from './facebook/people.ts';
import { settings as facebookSettings } from './facebook/settings.ts';
import { people as instagramPeople } from './instagram/people.ts';
import { settings as instagramSettings } from './instagram/settings.ts';
import type { PeopleAdapter } from './people.ts';
import type { SettingsAdapter } from './settings-page.ts';
import { people as xPeople } from './x/people.ts';
import { settings as xSettings } from './x/settings.ts';

/** What is known of a site beside its compose boxes. */
export interface SiteAround {
  readonly people: PeopleAdapter;
  readonly settings: SettingsAdapter;
}

const ALL: readonly SiteAround[] = [
  { people: facebookPeople, settings: facebookSettings },
  { people: xPeople, settings: xSettings },
  { people: instagramPeople, settings: instagramSettings },
];

/** The site that this host belongs to, or null. */
export const siteAround = (host: string): SiteAround | null =>
  ALL.find(({ people }) => people.hosts.includes(host)) ?? null;
