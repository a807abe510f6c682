import { useRef, useState } from 'preact/hooks';
import type { Language } from '../../../core/language.ts';
import { longDay } from '../../page/dates.ts';
import type { AgreedEntry, OptionsActions } from '../model.ts';
import { KEEPING_STRINGS } from './keeping-strings.ts';

interface Props {
  agreed: readonly AgreedEntry[];
  language: Language;
  actions: Pick<OptionsActions, 'deleteAgreed'>;
}

const SITES = { facebook: 'Facebook', x: 'X', instagram: 'Instagram' } as const;

/** Connections that the school knows of, the latest first; each can be asked about again. */
export function Agreed({ agreed, language, actions }: Props) {
  const words = KEEPING_STRINGS[language];
  const [message, setMessage] = useState<'agreedDeleted' | 'failed' | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const remove = async (entry: AgreedEntry) => {
    const came = await actions.deleteAgreed(entry).then(
      () => 'agreedDeleted' as const,
      () => 'failed' as const,
    );
    setMessage(came);
    // The button that was pressed goes with its entry.
    if (came === 'agreedDeleted') heading.current?.focus();
  };
  const labelOf = ({ label, site, day }: AgreedEntry) =>
    `${label ? words.labelled(label, SITES[site]) : words.somebody(SITES[site])}, ${longDay(day, language)}`;
  return (
    <section aria-labelledby="agreed">
      <h2 id="agreed" tabIndex={-1} ref={heading}>
        {words.agreedHeading}
      </h2>
      <p>{words.agreedIntro}</p>
      <p role="status">{message && words[message]}</p>
      {agreed.length === 0 ? (
        <p class="quiet">{words.agreedEmpty}</p>
      ) : (
        <ul class="exceptions">
          {[...agreed].reverse().map((entry) => (
            <li key={`${entry.site} ${entry.handle} ${entry.name}`}>
              <span>{labelOf(entry)}</span>
              <button
                type="button"
                aria-label={`${words.deleteAgreed}: ${labelOf(entry)}`}
                onClick={() => remove(entry)}
              >
                {words.deleteAgreed}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
