import type { Explanation } from '../../core/explain.ts';
import { STRINGS } from '../strings/strings.ts';

/** Whom the rules concerned name for a question. */
export function Contacts({ contacts, language }: Pick<Explanation, 'contacts' | 'language'>) {
  const words = STRINGS[language].interstitial;
  if (contacts.length === 0) return null;
  return (
    <section class="ask">
      <h3 class="label">{words.ask}</h3>
      <ul>
        {contacts.map(({ name, how, url }) => (
          <li key={`${name} ${how} ${url}`}>
            {url ? (
              <a href={url} target="_blank" rel="noopener noreferrer" aria-label={`${name} (${words.newTab})`}>
                {name}
              </a>
            ) : (
              <b>{name}</b>
            )}
            {how && <span> {how}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
