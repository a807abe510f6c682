import { useState } from 'react';
import { PressButton } from '../meta/PressButton.tsx';
import { RouteLink } from '../meta/RouteLink.tsx';
import { style } from '../shared/styles.ts';
import { CommentForm } from './CommentForm.tsx';
import { useInstagram } from './InstagramContext.ts';
import { POSTED } from './people.ts';
import { t } from './t.ts';

const card = style('border: 1px solid; padding: 12px; max-width: 480px;');

/** A post in the feed or on its own page: who wrote it, its caption, what was said, and the comment form. */
export function Post({ surface }: { readonly surface: 'comment' | 'feed-comment' }) {
  const { viewer, openDialog } = useInstagram();
  const [sent, setSent] = useState<readonly string[]>([]);
  const said = [POSTED.comment, ...sent.map((text) => ({ author: viewer.username as string, text }))];
  return (
    <article className={card}>
      <header>
        <RouteLink to={`/${POSTED.author}/`}>{POSTED.author}</RouteLink>
        <PressButton onPress={() => openDialog('edit-caption')}>
          <svg role="img" aria-label={t('moreOptions')} width="16" height="16" />
        </PressButton>
      </header>
      <div>
        <RouteLink to={`/${POSTED.author}/`}>{POSTED.author}</RouteLink> <h1 dir="auto">{POSTED.caption}</h1>
      </div>
      <ul>
        {said.map(({ author, text }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: never reordered
          <li key={i}>
            <RouteLink to={`/${author}/`}>{author}</RouteLink> <span dir="auto">{text}</span>
            <PressButton onPress={() => undefined}>{t('reply')}</PressButton>
          </li>
        ))}
      </ul>
      <PressButton onPress={() => undefined}>
        <svg role="img" aria-label={t('like')} width="24" height="24" />
      </PressButton>
      <CommentForm surface={surface} onSent={(text) => setSent((all) => [...all, text])} />
    </article>
  );
}
