import type { HelpPlace } from '../../core/help/help-content.ts';
import type { Language } from '../../core/language.ts';
import { longDay } from '../page/dates.ts';
import { HELP_STRINGS } from './strings.ts';

/** When an address was last looked at, and at what. */
function checkedText({ checked, certainty }: HelpPlace, language: Language): string | null {
  if (checked === null) return null;
  const words = HELP_STRINGS[language];
  const how = { sure: null, likely: words.copyOnly, unsure: words.guessOnly };
  const said = certainty && how[certainty];
  return said
    ? `${words.checked(longDay(checked, language))} ${said}.`
    : `${words.checked(longDay(checked, language))}.`;
}

function Place({ place, language }: { place: HelpPlace; language: Language }) {
  const { title, about, phone, email, url, hours } = place;
  const words = HELP_STRINGS[language];
  const seen = checkedText(place, language);
  return (
    <li>
      <p class="who">
        {url ? (
          <a href={url} target="_blank" rel="noreferrer noopener">
            {title}
            <span class="visually-hidden"> ({words.newTab})</span>
          </a>
        ) : (
          title
        )}
      </p>
      {about && <p>{about}</p>}
      {(phone || email) && (
        <p class="reach">
          {phone && <a href={`tel:${phone.replaceAll(' ', '')}`}>{phone}</a>}
          {email && <a href={`mailto:${email}`}>{email}</a>}
        </p>
      )}
      {hours && <p class="quiet">{hours}</p>}
      {seen && <p class="quiet small">{seen}</p>}
    </li>
  );
}

/** Places outside the school, each with all that is known of how to reach it. */
export function Places({ places, language }: { places: readonly HelpPlace[]; language: Language }) {
  return (
    <ul class="plain">
      {places.map((place) => (
        <Place key={place.id} place={place} language={language} />
      ))}
    </ul>
  );
}
