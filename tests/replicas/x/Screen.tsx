// biome-ignore-all lint/a11y: the markup is X's, faults and all
import { Chat } from './Chat.tsx';
import { InlineComposer } from './InlineComposer.tsx';
import { LegacyMessages } from './LegacyMessages.tsx';
import { column } from './looks.ts';
import { Post } from './Post.tsx';

const COMMUNITY = 'Year 6 Teachers';

/** The primary column of a path. Composers are removed and made anew when the path changes. */
export function Screen({ path }: { readonly path: string }) {
  if (path.startsWith('/i/chat')) return <Chat />;
  if (path.startsWith('/messages')) return <LegacyMessages />;
  return (
    <main role="main">
      <div className={column} data-testid="primaryColumn" key={path}>
        {path.startsWith('/i/communities/') && (
          <>
            <div data-testid="communityName">{COMMUNITY}</div>
            <InlineComposer surface="community-post" community={COMMUNITY} />
          </>
        )}
        {path === '/home' && <InlineComposer surface="inline-post" />}
        <Post />
        {path.includes('/status/') && <InlineComposer surface="inline-reply" />}
      </div>
    </main>
  );
}
