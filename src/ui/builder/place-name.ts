import type { Language } from '../../core/language.ts';
import { OPTIONS_STRINGS } from '../options/strings.ts';
import { SCHOOL_STEP_STRINGS } from './school/strings.ts';

/** A path in a pack as the builder calls it: `school.name` is 'Full name of the school'; null where it has no field here. */
export function placeName(path: string, language: Language): string | null {
  const words = SCHOOL_STEP_STRINGS[language];
  const [, list = '', index = '', field = ''] = /^([a-z]+)(?:\[(\d+)\])?(?:\.([a-z]+))?/i.exec(path) ?? [];
  const n = Number(index) + 1;
  if (path === 'school.name') return OPTIONS_STRINGS[language].fields.name.label;
  const policy: Record<string, string> = { title: words.policyTitle, reviewDate: words.reviewDate, url: words.url };
  if (list === 'policy') return policy[field] ?? words.policyHeading;
  if (list === 'school') return words.detailsHeading;
  if (list === 'contacts') return field === 'url' ? `${words.contact(n)}, ${words.contactUrl}` : words.contact(n);
  if (list === 'accounts') return words.account(n);
  if (list === 'hours') return words.hoursHeading;
  const settings: Record<string, string> = words.settings;
  if (list === 'settings') return settings[field] ?? words.settingsHeading;
  return null;
}
