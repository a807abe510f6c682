// biome-ignore-all lint/a11y: the markup is X's, faults and all
import { useRef, useState } from 'react';
import { connect } from '../shared/connect.ts';
import { style } from '../shared/styles.ts';
import { useConnector } from '../shared/useConnector.ts';
import { Press } from './Press.tsx';
import { OTHER, usePage } from './page.ts';
import { RepostButton } from './RepostButton.tsx';

const article = style('padding: 12px 16px; border-bottom: 1px solid #cfd9de; display: block;');
const card = style('border: 1px solid #cfd9de; border-radius: 16px; padding: 12px; margin: 8px 0;');

export interface Author {
  readonly name: string;
  readonly handle: string;
  readonly text: string;
}

const Name = ({ author = OTHER }: { readonly author?: Author }) => (
  <div data-testid="User-Name">
    <div>
      <a href={`/${author.handle}`} role="link">
        <div dir="ltr">
          <span>{author.name}</span>
        </div>
      </a>
    </div>
    <div>
      <a href={`/${author.handle}`} role="link" tabIndex={-1}>
        <div dir="ltr">
          <span>@{author.handle}</span>
        </div>
      </a>
      <span aria-hidden="true">·</span>
      <a href={`/${author.handle}/status/1790000000000000001`}>
        <time dateTime="2026-11-20T15:40:00.000Z">3h</time>
      </a>
    </div>
  </div>
);

/** A published post, with the buttons that lead to a reply, pass it on, quote it and like it. */
export function Post({ author = OTHER }: { readonly author?: Author }) {
  const { t, go, options, recorder } = usePage();
  const [isLiked, setLiked] = useState(false);
  const like = useRef<HTMLButtonElement>(null);
  useConnector(recorder, 'like', author.name, like);
  return (
    <article className={article} role="article" data-testid="tweet">
      <Name author={author} />
      <div data-testid="tweetText" lang="en" dir="auto">
        <span>{author.text}</span>
      </div>
      <div role="group">
        <Press testId="reply" label={t('reply')} onPress={() => go('/compose/post', 'modal-reply')}>
          ↩
        </Press>
        <RepostButton author={author.name} />
        <Press
          pressRef={like}
          testId={isLiked ? 'unlike' : 'like'}
          label={t(isLiked ? 'liked' : 'like')}
          onPress={(event) => {
            if (isLiked) return setLiked(false);
            const trusted = event.nativeEvent.isTrusted;
            connect(recorder, options, { act: 'like', person: author.name, trusted }, () => setLiked(true));
          }}
        >
          ♡
        </Press>
      </div>
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
