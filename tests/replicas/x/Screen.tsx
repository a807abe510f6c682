// biome-ignore-all lint/a11y: the markup is X's, faults and all
import { Chat } from './Chat.tsx';
import { Inbox } from './Inbox.tsx';
import { InlineComposer } from './InlineComposer.tsx';
import { LegacyMessages } from './LegacyMessages.tsx';
import { column } from './looks.ts';
import { PeopleList } from './PeopleList.tsx';
import { Post } from './Post.tsx';
import { ProfilePage } from './ProfilePage.tsx';
import { Settings } from './Settings.tsx';

const COMMUNITY = 'Year 6 Teachers';

/** The primary column of a path. Composers are removed and made anew when the path changes. */
/** First parts of addresses that are nobody's handle. */
const ROUTES = ['home', 'i', 'compose', 'intent', 'share', 'settings', 'messages', 'follower_requests'];
const handleIn = (path: string): string | null => {
  const first = /^\/(\w+)\/?$/.exec(path)?.[1];
  return first && !ROUTES.includes(first) ? first : null;
};

export function Screen({ path }: { readonly path: string }) {
  if (path === '/i/chat') return <Inbox />;
  if (path.startsWith('/i/chat')) return <Chat key={path} path={path} />;
  if (path.startsWith('/messages')) return <LegacyMessages />;
  if (path.startsWith('/settings/')) return <Settings key={path} path={path} />;
  const handle = handleIn(path);
  return (
    <main role="main">
      <div className={column} data-testid="primaryColumn" key={path}>
        {path.startsWith('/i/communities/') && (
          <>
            <div data-testid="communityName">{COMMUNITY}</div>
            <InlineComposer surface="community-post" community={COMMUNITY} />
          </>
        )}
        {path === '/follower_requests' && <PeopleList act="accept" />}
        {path === '/i/connect_people' && <PeopleList act="follow" />}
        {handle && <ProfilePage handle={handle} />}
        {path === '/home' && <InlineComposer surface="inline-post" />}
        {!handle && <Post />}
        {path.includes('/status/') && <InlineComposer surface="inline-reply" />}
      </div>
    </main>
  );
}
