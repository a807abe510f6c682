// biome-ignore-all lint/a11y: the markup is the site's, faults and all
import { useState } from 'react';
import { PressButton } from '../meta/PressButton.tsx';
import { useReplica } from '../meta/ReplicaContext.ts';
import { RouteLink } from '../meta/RouteLink.tsx';
import { style } from '../shared/styles.ts';
import { CommentForm } from './CommentForm.tsx';
import { useFacebook } from './FacebookContext.ts';
import { LikeButton } from './LikeButton.tsx';
import { POSTED } from './people.ts';
import { ShareButton } from './ShareButton.tsx';
import { t } from './t.ts';

const card = style('border: 1px solid; border-radius: 8px; padding: 12px; margin: 12px 0;', ['& & { border: 0; }']);

interface Said {
  readonly author: string;
  readonly path: string;
  readonly text: string;
}

interface PostProps extends Said {
  /** Surface id of its comment form. */
  readonly surface: string;
  readonly mine?: boolean;
  readonly withComments?: boolean;
}

/** A post and its comments. Sources disagree on `role="article"` for posts, so `article=0` leaves it out. */
export function Post({ surface, author, path, text, mine, withComments }: PostProps) {
  const { options } = useReplica();
  const { actor, openDialog } = useFacebook();
  const List = options.query.get('comments') === 'list' ? 'ul' : 'div';
  const [sent, setSent] = useState<readonly string[]>([]);
  return (
    <div className={card} role={options.query.get('article') === '0' ? undefined : 'article'} aria-posinset={1}>
      <h3>
        <RouteLink to={path}>{author}</RouteLink>
      </h3>
      <div dir="auto">{text}</div>
      <div>
        <LikeButton author={author} />
        <PressButton label={t('comment')} onPress={() => openDialog('comment-dialog')} />
        <ShareButton author={author} />
        {mine && <PressButton icon label={t('actions')} onPress={() => openDialog('edit-post')} />}
      </div>
      {withComments && (
        <List>
          <Comment {...POSTED.friend} />
          <Comment {...POSTED.myComment} mine />
        </List>
      )}
      {sent.map((said, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: never reordered
        <Comment key={i} author={actor.name} path={actor.path} text={said} />
      ))}
      <CommentForm
        surface={surface}
        placeholder={t('commentAs', actor.name)}
        onSent={(said) => setSent((all) => [...all, said])}
      />
    </div>
  );
}

/**
 * A comment is always an article; editing takes its place, and its reply form stands below it in the same box, a list item
 * on older builds (`comments=list`).
 */
function Comment({ author, text, mine }: Said & { readonly mine?: boolean }) {
  const { options } = useReplica();
  const { dialog, openDialog } = useFacebook();
  const [words, setWords] = useState(text);
  const editing = mine && dialog === 'edit-comment';
  const answering = !mine && dialog === 'reply' && author === POSTED.friend.author;
  const Item = options.query.get('comments') === 'list' ? 'li' : 'div';
  return (
    <Item>
      <div className={card} role="article" aria-label={`${t('comment')}: ${author}`}>
        {editing ? (
          <CommentForm
            surface="edit-comment"
            placeholder={t('editComment')}
            initial={words}
            autoFocus
            onSent={(said) => {
              setWords(said);
              openDialog(null);
            }}
            onCancel={() => openDialog(null)}
          />
        ) : (
          <>
            <strong>{author}</strong>
            <div dir="auto" lang="en">
              {words}
            </div>
          </>
        )}
        <LikeButton author={author} />
        <PressButton label={t('reply')} onPress={() => openDialog('reply')} />
        {mine && <PressButton icon label={t('commentActions')} onPress={() => openDialog('edit-comment')} />}
      </div>
      {answering && (
        <CommentForm surface="reply" placeholder={t('replyTo', author)} autoFocus onSent={() => openDialog(null)} />
      )}
    </Item>
  );
}
