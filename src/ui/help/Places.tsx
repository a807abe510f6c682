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

/** Said once for all of which it is true. */
function commonOf(places: readonly HelpPlace[], language: Language): string | null {
  const said = places.map((place) => checkedText(place, language));
  return said.find((text) => text !== null && said.indexOf(text) !== said.lastIndexOf(text)) ?? null;
}

interface PlaceProps {
  place: HelpPlace;
  /** When it was checked, where that is not said below for it. */
  seen: string | null;
  language: Language;
}

function Place({ place, seen, language }: PlaceProps) {
  const { title, about, phone, email, url, hours } = place;
  const words = HELP_STRINGS[language];
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
          {phone && (
            <a dir="ltr" href={`tel:${phone.replaceAll(' ', '')}`}>
              {phone}
            </a>
          )}
          {email && (
            <a dir="ltr" href={`mailto:${email}`}>
              {email}
            </a>
          )}
        </p>
      )}
      {hours && <p class="quiet">{hours}</p>}
      {seen && <p class="quiet small">{seen}</p>}
    </li>
  );
}

/** Places outside the school, each with all that is known of how to reach it. */
export function Places({ places, language }: { places: readonly HelpPlace[]; language: Language }) {
  const common = commonOf(places, language);
  const seen = (place: HelpPlace) => {
    const text = checkedText(place, language);
    return text === common ? null : text;
  };
  return (
    <>
      <ul class="plain">
        {places.map((place) => (
          <Place key={place.id} place={place} seen={seen(place)} language={language} />
        ))}
      </ul>
      {common && <p class="quiet small common">{common}</p>}
    </>
  );
}
