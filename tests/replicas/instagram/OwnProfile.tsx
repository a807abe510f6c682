import { useReplica } from '../meta/ReplicaContext.ts';
import { RouteLink } from '../meta/RouteLink.tsx';
import { useInstagram } from './InstagramContext.ts';
import { ProfileHeader } from './ProfileHeader.tsx';
import { t } from './t.ts';

/** One's own profile, filled in by `bio=` and `web=` in the address. */
export function OwnProfile() {
  const { options } = useReplica();
  const { viewer } = useInstagram();
  const bio = options.query.get('bio') ?? 'Walks, choirs, tea.';
  return (
    <main>
      <ProfileHeader username={viewer.username} fullName={viewer.fullName} bio={bio} web={options.query.get('web')}>
        <RouteLink to="/accounts/edit/">{t('editProfile')}</RouteLink>
        <button type="button">{t('viewArchive')}</button>
      </ProfileHeader>
    </main>
  );
}
