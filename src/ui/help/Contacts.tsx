import type { HelpContact } from '../../core/help/help-content.ts';
import type { Language } from '../../core/language.ts';
import { longDay } from '../page/dates.ts';
import { HELP_STRINGS } from './strings.ts';

/** Those of the school, in the policy's order: who, and when to turn to them. */
export function Contacts({ contacts, language }: { contacts: readonly HelpContact[]; language: Language }) {
  const words = HELP_STRINGS[language];
  if (contacts.length === 0) return <p>{words.noContacts}</p>;
  return (
    <ul class="plain">
      {contacts.map(({ role, name, when, url, checked }) => (
        <li key={`${role} ${name}`}>
          <p class="who">
            {url ? (
              <a href={url} target="_blank" rel="noreferrer noopener">
                {name}
                <span class="visually-hidden"> ({words.newTab})</span>
              </a>
            ) : (
              name
            )}
          </p>
          <p>{when}</p>
          {checked && <p class="quiet small">{words.checked(longDay(checked, language))}.</p>}
        </li>
      ))}
    </ul>
  );
}
