// biome-ignore-all lint/a11y: the markup is X's, faults and all
import { castOf } from '../shared/cast.ts';
import { useRemount } from '../shared/useRemount.ts';
import { FollowButton } from './FollowButton.tsx';
import { usePage } from './page.ts';
import { RequestButtons } from './RequestButtons.tsx';
import { UserCell } from './UserCell.tsx';

/** `/follower_requests` (of a protected account) and `/i/connect_people`: a timeline of people (routes in X's bundles). */
export function PeopleList({ act }: { readonly act: 'accept' | 'follow' }) {
  const { t, options } = usePage();
  const { key } = useRemount(options.remount, act);
  const title = t(act === 'accept' ? 'followerRequests' : 'connectPeople');
  return (
    <section role="region" key={key}>
      <h2 role="heading">{title}</h2>
      <div aria-label={title}>
        {castOf(options).map((person) => (
          <UserCell key={person.id} person={person}>
            {act === 'accept' ? <RequestButtons person={person} /> : <FollowButton person={person} />}
          </UserCell>
        ))}
      </div>
    </section>
  );
}
