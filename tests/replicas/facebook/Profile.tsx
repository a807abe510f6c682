// biome-ignore-all lint/a11y: the markup is the site's, faults and all
import { useReplica } from '../meta/ReplicaContext.ts';
import type { CastMember } from '../shared/cast.ts';
import { useRemount } from '../shared/useRemount.ts';
import { AddFriendButtons } from './AddFriendButtons.tsx';
import { FollowButton } from './FollowButton.tsx';
import { Post } from './Post.tsx';
import { profilePath } from './people.ts';
import { RequestButtons } from './RequestButtons.tsx';
import { t } from './t.ts';

const POST = 'First swim of the year.';

/** Somebody's profile: Add friend (`asked=1`: Confirm request), Follow, the intro, a post of theirs. */
export function Profile({ person }: { readonly person: CastMember }) {
  const { options } = useReplica();
  const { key } = useRemount(options.remount, person.id);
  return (
    <div role="main" key={key}>
      <div>
        <h1>{person.name}</h1>
        <div>
          {options.query.get('asked') === '1' ? (
            <RequestButtons person={person.name} onProfile />
          ) : (
            <AddFriendButtons person={person.name} alone />
          )}
          <FollowButton person={person.name} />
        </div>
      </div>
      <div>
        <h2>{t('intro')}</h2>
        <div dir="auto">{person.bio}</div>
      </div>
      <Post surface="comment" author={person.name} path={profilePath(person)} text={POST} />
    </div>
  );
}
