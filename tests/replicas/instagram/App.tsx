// biome-ignore-all lint/a11y: the markup is the site's, faults and all
import { useEffect, useMemo, useState } from 'react';
import { PressButton } from '../meta/PressButton.tsx';
import { useReplica } from '../meta/ReplicaContext.ts';
import { RouteLink } from '../meta/RouteLink.tsx';
import { goTo, usePath } from '../meta/usePath.ts';
import { castOf } from '../shared/cast.ts';
import { CreateDialog } from './CreateDialog.tsx';
import { Direct } from './Direct.tsx';
import { EditDialog } from './EditDialog.tsx';
import { EditProfile } from './EditProfile.tsx';
import { Inbox } from './Inbox.tsx';
import { InstagramContext } from './InstagramContext.ts';
import { OwnProfile } from './OwnProfile.tsx';
import { PeopleList } from './PeopleList.tsx';
import { Post } from './Post.tsx';
import { Profile } from './Profile.tsx';
import { titleOf, viewerOf } from './people.ts';
import { isSettings, Settings } from './Settings.tsx';
import { site } from './site.ts';
import { ACCEPT } from './steps.tsx';
import { t } from './t.ts';

/** Where `replica.open` finds the page's state. */
export const opener: { open: (surface: string) => void } = { open: () => undefined };

export function App() {
  const { options } = useReplica();
  const path = usePath();
  const [dialog, openDialog] = useState<string | null>(options.surface);
  /** `caption` opened by a test stands at the details; by a person, at the first step. */
  const [seeded, setSeeded] = useState(options.query.get('step') !== 'select');
  const [given, setGiven] = useState<readonly File[]>([]);
  const viewer = viewerOf(options.query);
  const page = useMemo(() => ({ viewer, openDialog }), [viewer]);
  useEffect(() => {
    opener.open = (surface) => {
      const row = site.surfaces.find(({ id }) => id === surface);
      if (!row) throw new Error(`No surface ${surface}`);
      goTo(new URL(row.base).pathname);
      setSeeded(true);
      openDialog(surface);
    };
  }, []);
  const create = (files: readonly File[]): void => {
    setGiven(files);
    setSeeded(false);
    openDialog('caption');
  };
  const close = (): void => {
    openDialog(null);
    setGiven([]);
  };
  return (
    <InstagramContext.Provider value={page}>
      <Navigation onCreate={() => create([])} />
      {/* The page's own form, there before any dialog is. */}
      <form role="presentation" encType="multipart/form-data" method="POST">
        <input
          type="file"
          accept={ACCEPT}
          style={{ display: 'none' }}
          onChange={(e) => {
            const files = [...(e.target.files ?? [])];
            e.target.value = '';
            if (files.length > 0) create(files);
          }}
        />
      </form>
      <Route path={path} />
      {dialog === 'caption' && <CreateDialog given={given} seeded={seeded} onClose={close} />}
      {dialog === 'edit-caption' && <EditDialog onClose={close} />}
    </InstagramContext.Provider>
  );
}

function Navigation({ onCreate }: { readonly onCreate: () => void }) {
  const viewer = viewerOf(useReplica().options.query);
  return (
    <div role="navigation">
      <RouteLink to="/">
        <svg role="img" aria-label={t('home')} width="24" height="24" />
      </RouteLink>
      <RouteLink to="/direct/inbox/">
        <svg role="img" aria-label={t('messages')} width="24" height="24" />
      </RouteLink>
      <PressButton onPress={onCreate}>
        <svg role="img" aria-label={t('newPost')} width="24" height="24" />
        <span>{t('create')}</span>
      </PressButton>
      <RouteLink to={`/${viewer.username}/`}>
        <img alt={t('profilePicture', viewer.username)} width="24" height="24" />
        <span>{t('profile')}</span>
      </RouteLink>
    </div>
  );
}

function Route({ path }: { readonly path: string }) {
  const { options } = useReplica();
  useEffect(() => {
    document.title = titleOf(path, options);
  }, [path, options]);
  const person = castOf(options).find(({ handle }) => path === `/${handle}/`);
  if (path === '/direct/inbox/') return <Inbox />;
  if (path.startsWith('/direct/')) return <Direct key={path} path={path} />;
  if (path.startsWith('/accounts/activity')) return <PeopleList act="accept" />;
  if (path.startsWith('/explore/people')) return <PeopleList act="follow" />;
  if (path === `/${viewerOf(options.query).username}/`) return <OwnProfile />;
  if (person) return <Profile person={person} />;
  if (isSettings(path)) return <Settings path={path} />;
  if (path.startsWith('/accounts/edit')) return <EditProfile />;
  return (
    <div role="main">
      <Post key={path} surface={path.startsWith('/p/') ? 'comment' : 'feed-comment'} />
    </div>
  );
}
