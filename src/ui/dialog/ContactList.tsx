import type { Explanation } from '../../core/explain.ts';

interface Props extends Pick<Explanation, 'contacts'> {
  /** Said of a link that opens elsewhere. */
  readonly newTab: string;
}

/** Whom to ask, and how to reach them. */
export function ContactList({ contacts, newTab }: Props) {
  return (
    <ul>
      {contacts.map(({ name, how, url }) => (
        <li key={`${name} ${how} ${url}`}>
          {url ? (
            <a href={url} target="_blank" rel="noopener noreferrer" aria-label={`${name} (${newTab})`}>
              {name}
            </a>
          ) : (
            <b>{name}</b>
          )}
          {how && <span> {how}</span>}
        </li>
      ))}
    </ul>
  );
}
