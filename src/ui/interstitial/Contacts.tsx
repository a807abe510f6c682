import type { Explanation } from '../../core/explain.ts';
import { STRINGS } from '../strings/strings.ts';

/** Whom the rules concerned name for a question. */
export function Contacts({ explanation }: { readonly explanation: Explanation }) {
  const words = STRINGS[explanation.language].interstitial;
  if (explanation.contacts.length === 0) return null;
  return (
    <section class="ask">
      <h3 class="label">{words.ask}</h3>
      <ul>
        {explanation.contacts.map(({ name, how, url }) => (
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
