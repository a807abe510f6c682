// biome-ignore-all lint/a11y: the markup is X's, faults and all
import { castOf } from '../shared/cast.ts';
import { style } from '../shared/styles.ts';
import { chatId } from './chatWith.ts';
import { usePage } from './page.ts';

const row = style('display: block; padding: 12px 16px; color: inherit; text-decoration: none;');

/** `/i/chat`: a row a conversation, `dm-conversation-item-{id}:{id}` (public automation code, 2026). */
export function Inbox() {
  const { t, options, go } = usePage();
  return (
    <div data-testid="dm-inbox-panel">
      <h2>{t('messages')}</h2>
      {castOf(options).map((person) => (
        <a
          key={person.id}
          className={row}
          href={`/i/chat/${chatId(person)}`}
          data-testid={`dm-conversation-item-${chatId(person).replace('-', ':')}`}
          onClick={(event) => {
            event.preventDefault();
            go(`/i/chat/${chatId(person)}`);
          }}
        >
          <span>{person.name}</span> <span>2h</span>
        </a>
      ))}
    </div>
  );
}
