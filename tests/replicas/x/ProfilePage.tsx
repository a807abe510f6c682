// biome-ignore-all lint/a11y: the markup is X's, faults and all
import { castOf } from '../shared/cast.ts';
import { useRemount } from '../shared/useRemount.ts';
import { FollowButton } from './FollowButton.tsx';
import { Post } from './Post.tsx';
import { OTHER, usePage } from './page.ts';

const POST = 'A quiet Saturday by the canal.';

/**
 * The head of a profile: name and handle in one box without links, then bio, line of work, place and link; Edit profile on
 * one's own, Follow elsewhere. `bio=`, `work=`, `place=` and `web=` in the address fill in one's own.
 */
export function ProfilePage({ handle }: { readonly handle: string }) {
  const { t, me, options, go } = usePage();
  const { key } = useRemount(options.remount, handle);
  const isMine = handle === me.handle;
  const school = { ...OTHER, id: '100000000000001', bio: 'Primary school by the harbour.' };
  const other = [school, ...castOf(options)].find((person) => person.handle === handle);
  const person = isMine ? { ...me, bio: options.query.get('bio') ?? 'Reader. Runner.' } : other;
  if (!person) return <div data-testid="emptyState">@{handle}</div>;
  const own = (name: string): string | null => (isMine ? options.query.get(name) : null);
  return (
    <div key={key}>
      {isMine ? (
        <a
          href="/settings/profile"
          role="link"
          data-testid="editProfileButton"
          onClick={(event) => {
            event.preventDefault();
            go('/settings/profile');
          }}
        >
          <span>{t('editProfile')}</span>
        </a>
      ) : (
        other && <FollowButton person={other} />
      )}
      <div data-testid="UserName">
        <div>
          <div dir="ltr">
            <span>
              <span>{person.name}</span>
            </span>
          </div>
          <div dir="ltr">
            <span>@{person.handle}</span>
          </div>
        </div>
      </div>
      <div data-testid="UserDescription" dir="auto">
        <span>{person.bio}</span>
      </div>
      <div data-testid="UserProfileHeader_Items">
        {own('work') && <span data-testid="UserProfessionalCategory">{own('work')}</span>}
        {own('place') && <span data-testid="UserLocation">{own('place')}</span>}
        {own('web') && (
          <a data-testid="UserUrl" href="https://t.co/x">
            {own('web')}
          </a>
        )}
        <span data-testid="UserJoinDate">{t('joined', '2019')}</span>
      </div>
      <Post author={{ name: person.name, handle: person.handle, text: POST }} />
    </div>
  );
}
