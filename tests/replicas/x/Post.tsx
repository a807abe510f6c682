// biome-ignore-all lint/a11y: the markup is X's, faults and all
import { style } from '../shared/styles.ts';
import { Press } from './Press.tsx';
import { OTHER, usePage } from './page.ts';

const article = style('padding: 12px 16px; border-bottom: 1px solid #cfd9de; display: block;');
const card = style('border: 1px solid #cfd9de; border-radius: 16px; padding: 12px; margin: 8px 0;');

const Name = () => (
  <div data-testid="User-Name">
    <a href={`/${OTHER.handle}`}>{OTHER.name}</a> <span>@{OTHER.handle}</span>
  </div>
);

/** A published post, with the buttons that lead to a reply and to a quotation. */
export function Post() {
  const { t, go } = usePage();
  return (
    <article className={article} role="article" data-testid="tweet">
      <Name />
      <div data-testid="tweetText" lang="en" dir="auto">
        <span>{OTHER.text}</span>
      </div>
      <Press testId="reply" label={t('reply')} onPress={() => go('/compose/post', 'modal-reply')}>
        ↩
      </Press>
      <Press testId="retweet" label={t('repost')} onPress={() => go('/compose/post', 'quote')}>
        ⇄
      </Press>
    </article>
  );
}

/** The post being answered, above the editor of the reply modal. */
export function AnsweredPost() {
  const { t } = usePage();
  return (
    <>
      <article className={article} role="article" data-testid="tweet" tabIndex={-1}>
        <Name />
        <div data-testid="tweetText" lang="en" dir="auto">
          <span>{OTHER.text}</span>
        </div>
      </article>
      <div dir="ltr">{t('replyingTo', `@${OTHER.handle}`)}</div>
    </>
  );
}

/** The quoted post, a card under the editor. */
export function QuotedPost() {
  return (
    <div data-testid="attachments">
      <div className={card} role="link" tabIndex={0}>
        <Name />
        <div data-testid="tweetText" lang="en" dir="auto">
          <span>{OTHER.text}</span>
        </div>
      </div>
    </div>
  );
}
