// biome-ignore-all lint/a11y: the markup is X's, faults and all
import { style } from '../shared/styles.ts';
import { usePage } from './page.ts';

const list = style('display: flex; flex-direction: column; gap: 6px; padding: 12px;');
const theirs = style('align-self: flex-start; padding: 8px 12px; border-radius: 16px; background: #eee; color: #111;');
const own = style('align-self: flex-end; padding: 8px 12px; border-radius: 16px; background: #1d9bf0; color: #fff;');
const row = style('display: flex; flex-direction: column;');

interface Props {
  readonly other: { readonly name: string; readonly text: string };
  readonly sent: readonly string[];
}

/**
 * `message-{uuid}` as wide as the list, in it `message-text-{uuid}`, at the inline end where it is one's own (public
 * automation code, 2026). `quiet=1`: nobody else has written yet; `greeting=` is what they wrote.
 */
export function ChatMessages({ other, sent }: Props) {
  const { t, options } = usePage();
  const heard = options.query.get('quiet') === '1' ? [] : [options.query.get('greeting') ?? other.text];
  const messages = [...heard.map((text) => ({ text, mine: false })), ...sent.map((text) => ({ text, mine: true }))];
  return (
    <div
      data-testid="dm-message-list"
      className={`flex-1 ${list}`}
      role="log"
      aria-label={t('conversation', other.name)}
    >
      {messages.map(({ text, mine }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: messages only follow each other
        <div key={index} className={row} data-testid={`message-0f3a-${index}`}>
          <div
            className={mine ? `bg-primary ${own}` : `bg-gray-50 ${theirs}`}
            data-testid={`message-text-0f3a-${index}`}
          >
            <span dir="auto">{text}</span>
          </div>
        </div>
      ))}
    </div>
  );
}
