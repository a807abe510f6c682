import { useReplica } from '../meta/ReplicaContext.ts';
import type { CastMember } from '../shared/cast.ts';
import { useRemount } from '../shared/useRemount.ts';
import { FollowButton } from './FollowButton.tsx';
import { Post } from './Post.tsx';
import { ProfileHeader } from './ProfileHeader.tsx';

/** Somebody's profile with Follow in its head, and a post of theirs. */
export function Profile({ person }: { readonly person: CastMember }) {
  const { options } = useReplica();
  const { key } = useRemount(options.remount, person.id);
  return (
    <main key={key}>
      <ProfileHeader username={person.handle} fullName={person.name} bio={person.bio}>
        <FollowButton person={person.name} />
      </ProfileHeader>
      <Post surface="feed-comment" author={person.handle} caption="Saturday." />
    </main>
  );
}
