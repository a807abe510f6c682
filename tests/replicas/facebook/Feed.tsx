// biome-ignore-all lint/a11y: the markup is the site's, faults and all
import { PressButton } from '../meta/PressButton.tsx';
import { useFacebook } from './FacebookContext.ts';
import { FollowButton } from './FollowButton.tsx';
import { Post } from './Post.tsx';
import { GROUP, PAGE, POSTED } from './people.ts';
import { t } from './t.ts';

/** Home: the trigger of the composer, posts with their comment forms. A file input waits here before anything opens (2026-01). */
export function Feed() {
  const { actor, openDialog } = useFacebook();
  return (
    <div role="main">
      <div role="region" aria-label={t('createPostRegion')}>
        <PressButton onPress={() => openDialog('post')}>{t('whatsOnYourMind', actor.short)}</PressButton>
        <input type="file" accept="image/*,image/heif,image/heic,video/*" multiple style={{ display: 'none' }} />
      </div>
      <div role="feed">
        <Post surface="comment" {...POSTED.choir} withComments />
        <Post surface="comment-2" {...POSTED.mine} mine />
      </div>
    </div>
  );
}

export function Group() {
  const { openDialog } = useFacebook();
  return (
    <div role="main">
      <h1>
        <a href={GROUP.path}>{GROUP.name}</a>
      </h1>
      <PressButton onPress={() => openDialog('group-post')}>{t('writeSomething')}</PressButton>
      <Post surface="comment" {...POSTED.choir} withComments />
    </div>
  );
}

/** A Page: composed on by whoever acts as it; the others are asked to switch. */
export function Page() {
  const { actor, openDialog } = useFacebook();
  return (
    <div role="main">
      <h1>{PAGE.name}</h1>
      {actor.id !== PAGE.id && <FollowButton person={PAGE.name} />}
      {actor.id === PAGE.id ? (
        <PressButton onPress={() => openDialog('page-post')}>{t('whatsOnYourMind', PAGE.short)}</PressButton>
      ) : (
        <div>
          {t('switchTo', PAGE.name)} <PressButton label={t('switchNow')} onPress={() => location.assign(PAGE.path)} />
        </div>
      )}
      <Post surface="comment" {...POSTED.choir} withComments />
    </div>
  );
}
