import { useState } from 'react';
import { PressButton } from '../meta/PressButton.tsx';
import { RouteLink } from '../meta/RouteLink.tsx';
import { style } from '../shared/styles.ts';
import { CommentForm } from './CommentForm.tsx';
import { IconConnect } from './IconConnect.tsx';
import { useInstagram } from './InstagramContext.ts';
import { POSTED } from './people.ts';
import { t } from './t.ts';

const card = style('border: 1px solid; padding: 12px; max-width: 480px;');

interface Props {
  readonly surface: 'comment' | 'feed-comment';
  /** Username of who posted it. */
  readonly author?: string;
  readonly caption?: string;
}

/** A post in the feed or on its own page: who wrote it, its caption, what was said, and the comment form. */
export function Post({ surface, author: by = POSTED.author, caption = POSTED.caption }: Props) {
  const { viewer, openDialog } = useInstagram();
  const [sent, setSent] = useState<readonly string[]>([]);
  const said = [POSTED.comment, ...sent.map((text) => ({ author: viewer.username as string, text }))];
  return (
    <article className={card}>
      <header>
        <RouteLink to={`/${by}/`}>{by}</RouteLink>
        <PressButton onPress={() => openDialog('edit-caption')}>
          <svg role="img" aria-label={t('moreOptions')} width="16" height="16" />
        </PressButton>
      </header>
      <div>
        <RouteLink to={`/${by}/`}>{by}</RouteLink> <h1 dir="auto">{caption}</h1>
      </div>
      <ul>
        {said.map(({ author, text }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: never reordered
          <li key={i}>
            <RouteLink to={`/${author}/`}>{author}</RouteLink> <span dir="auto">{text}</span>
            <PressButton onPress={() => undefined}>{t('reply')}</PressButton>
            <IconConnect act="like" person={author} label={t('like')} done={t('unlike')} />
          </li>
        ))}
      </ul>
      <section>
        <IconConnect act="like" person={by} label={t('like')} done={t('unlike')} />
        <PressButton onPress={() => undefined}>
          <svg role="img" aria-label={t('comment')} width="24" height="24" />
        </PressButton>
        <IconConnect act="share" person={by} label={t('repost')} done={t('unrepost')} />
      </section>
      <CommentForm surface={surface} onSent={(text) => setSent((all) => [...all, text])} />
    </article>
  );
}
