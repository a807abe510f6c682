import type { Explanation } from '../../core/explain.ts';
import { STRINGS } from '../strings/strings.ts';
import { ContactList } from './ContactList.tsx';

/** Whom the rules concerned name for a question. */
export function Contacts({ contacts, language }: Pick<Explanation, 'contacts' | 'language'>) {
  const words = STRINGS[language].interstitial;
  if (contacts.length === 0) return null;
  return (
    <section class="ask">
      <h3 class="label">{words.ask}</h3>
      <ContactList contacts={contacts} newTab={words.newTab} />
    </section>
  );
}
