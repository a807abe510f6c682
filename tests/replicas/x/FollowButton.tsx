import { useRef, useState } from 'react';
import type { CastMember } from '../shared/cast.ts';
import { connect } from '../shared/connect.ts';
import { useConnector } from '../shared/useConnector.ts';
import { Press } from './Press.tsx';
import { usePage } from './page.ts';

/** `{id}-follow`, labelled with the handle; `{id}-unfollow` afterwards (X's own bundles, July 2025). */
export function FollowButton({ person }: { readonly person: CastMember }) {
  const { t, options, recorder } = usePage();
  const [isFollowed, setFollowed] = useState(false);
  const ref = useRef<HTMLButtonElement>(null);
  useConnector(recorder, 'follow', person.name, ref);
  return (
    <div data-testid="placementTracking">
      <Press
        filled
        pressRef={ref}
        testId={`${person.id}-${isFollowed ? 'unfollow' : 'follow'}`}
        label={t(isFollowed ? 'followingSomebody' : 'followSomebody', person.handle)}
        onPress={(event) => {
          if (isFollowed) return setFollowed(false);
          const trusted = event.nativeEvent.isTrusted;
          connect(recorder, options, { act: 'follow', person: person.name, trusted }, () => setFollowed(true));
        }}
      >
        {t(isFollowed ? 'following' : 'follow')}
      </Press>
    </div>
  );
}
