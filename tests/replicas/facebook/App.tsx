// biome-ignore-all lint/a11y: the markup is the site's, faults and all
import { useEffect, useMemo, useState } from 'react';
import { sheet } from '../meta/AskingDialog.tsx';
import { PressButton } from '../meta/PressButton.tsx';
import { useReplica } from '../meta/ReplicaContext.ts';
import { RouteLink } from '../meta/RouteLink.tsx';
import { goTo, usePath } from '../meta/usePath.ts';
import { castOf } from '../shared/cast.ts';
import { SiteDialog } from '../shared/SiteDialog.tsx';
import { AboutEditor } from './AboutEditor.tsx';
import { BioEditor } from './BioEditor.tsx';
import { ChatTab } from './ChatTab.tsx';
import { Composer } from './Composer.tsx';
import { composerOf } from './composers.ts';
import { FacebookContext } from './FacebookContext.ts';
import { Feed, Group, Page } from './Feed.tsx';
import { Friends } from './Friends.tsx';
import { MessageBox } from './MessageBox.tsx';
import { OwnProfile } from './OwnProfile.tsx';
import { Post } from './Post.tsx';
import { Profile } from './Profile.tsx';
import { actorOf, PERSON, POSTED, profilePath } from './people.ts';
import { ReelCreate } from './ReelCreate.tsx';
import { Settings } from './Settings.tsx';
import { StoryCreate } from './StoryCreate.tsx';
import { site } from './site.ts';
import { TagPeople } from './TagPeople.tsx';
import { t } from './t.ts';

/** Where `replica.open` finds the page's state. */
export const opener: { open: (surface: string) => void } = { open: () => undefined };

export function App() {
  const { options, layers } = useReplica();
  const path = usePath();
  const [dialog, openDialog] = useState<string | null>(options.surface);
  const actor = actorOf(options.query, path);
  const page = useMemo(() => ({ actor, path, dialog, openDialog }), [actor, path, dialog]);
  useEffect(() => {
    opener.open = (surface) => {
      const row = site.surfaces.find(({ id }) => id === surface);
      if (!row) throw new Error(`No surface ${surface}`);
      goTo(row.base.replace(/^https:\/\/[^/]*/, ''));
      openDialog(surface);
    };
  }, []);
  const kind = dialog ? composerOf(dialog, options.query, actor) : null;
  const close = (): void => openDialog(null);
  return (
    <FacebookContext.Provider value={page}>
      <div role="banner">
        <RouteLink to="/" label={t('home')} />
        <RouteLink to={actor.path}>{actor.name}</RouteLink>
        <RouteLink to="/messages/t/1" label={t('chats')} />
        <PressButton icon label={t('createPost')} onPress={() => openDialog('post')} />
      </div>
      <Route path={path} />
      {!path.startsWith('/messages') && options.query.get('chat') !== '0' && <ChatTab />}
      {kind && <Composer key={kind.surface} kind={kind} onClose={close} />}
      {dialog === 'tag' && <TagPeople onClose={close} />}
      {dialog === 'comment-dialog' && (
        <SiteDialog options={options} layers={layers} label={POSTED.choir.author} className={sheet} onDismiss={close}>
          <PressButton icon label={t('close')} onPress={close} />
          <Post surface="comment-dialog" {...POSTED.choir} />
        </SiteDialog>
      )}
    </FacebookContext.Provider>
  );
}

function Route({ path }: { readonly path: string }) {
  const { options } = useReplica();
  if (path.startsWith('/messages'))
    return (
      <div role="main">
        <MessageBox surface="message" path={path} />
      </div>
    );
  if (/^\/settings\/?$/.test(path)) return <Settings />;
  if (path === '/stories/create') return <StoryCreate />;
  if (path === '/reels/create') return <ReelCreate />;
  if (path === '/me')
    return new URLSearchParams(location.search).get('sk')?.match(/work|education/) ? <AboutEditor /> : <BioEditor />;
  if (path.startsWith('/friends')) return <Friends path={path} />;
  if (path === PERSON.path) return <OwnProfile />;
  if (path.startsWith('/groups/')) return <Group />;
  if (path.startsWith('/HillcrestPrimary')) return <Page />;
  const person = castOf(options).find((one) => profilePath(one) === path);
  return person ? <Profile person={person} /> : <Feed />;
}
