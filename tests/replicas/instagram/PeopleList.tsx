// biome-ignore-all lint/a11y: the markup is the site's, faults and all
import { useReplica } from '../meta/ReplicaContext.ts';
import { RouteLink } from '../meta/RouteLink.tsx';
import { castOf } from '../shared/cast.ts';
import { style } from '../shared/styles.ts';
import { useRemount } from '../shared/useRemount.ts';
import { FollowButton } from './FollowButton.tsx';
import { RequestButtons } from './RequestButtons.tsx';
import { t } from './t.ts';

const row = style('display: flex; gap: 12px; align-items: center; padding: 8px; max-width: 480px;');
const grow = style('flex: 1;');

/** `/accounts/activity/` (requests to follow) and `/explore/people/` (suggestions): username, name, buttons. */
export function PeopleList({ act }: { readonly act: 'accept' | 'follow' }) {
  const { options } = useReplica();
  const { key } = useRemount(options.remount, act);
  return (
    <div role="main" key={key}>
      <h1>{t(act === 'accept' ? 'followRequests' : 'suggested')}</h1>
      <div>
        {castOf(options).map((person) => (
          <div key={person.id} className={row}>
            <RouteLink to={`/${person.handle}/`}>
              <img alt={t('profilePicture', person.handle)} width="44" height="44" />
            </RouteLink>
            <div className={grow}>
              <div>
                <RouteLink to={`/${person.handle}/`}>
                  <span dir="auto">{person.handle}</span>
                </RouteLink>
              </div>
              <div>
                <span dir="auto">{person.name}</span>
              </div>
            </div>
            {act === 'accept' ? <RequestButtons person={person.name} /> : <FollowButton person={person.name} />}
          </div>
        ))}
      </div>
    </div>
  );
}
