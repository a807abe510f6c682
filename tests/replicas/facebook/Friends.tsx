// biome-ignore-all lint/a11y: the markup is the site's, faults and all
import { useReplica } from '../meta/ReplicaContext.ts';
import { RouteLink } from '../meta/RouteLink.tsx';
import { type CastMember, castOf } from '../shared/cast.ts';
import { style } from '../shared/styles.ts';
import { useRemount } from '../shared/useRemount.ts';
import { AddFriendButtons } from './AddFriendButtons.tsx';
import { profilePath } from './people.ts';
import { RequestButtons } from './RequestButtons.tsx';
import { t } from './t.ts';

const list = style('display: flex; flex-direction: column; gap: 8px; width: 320px;');
const cards = style('display: grid; grid-template-columns: repeat(4, 200px); gap: 8px;');
const card = style('border: 1px solid #8884; border-radius: 8px; padding: 8px; display: flex; flex-direction: column;');
const rowBox = style('display: flex; flex-direction: column; color: inherit; text-decoration: none; padding: 8px;');

/**
 * `/friends`: cards with a name and two buttons; `/friends/requests` and `/friends/suggestions`: rows in a side column,
 * each one link round everything, buttons included (a guess of the nesting; both are met by the same code).
 */
export function Friends({ path }: { readonly path: string }) {
  const { options } = useReplica();
  const { key } = useRemount(options.remount, path);
  const people = castOf(options);
  if (path === '/friends')
    return (
      <div role="main" key={key}>
        <h2>{t('friendRequests')}</h2>
        <div className={cards}>
          {people.slice(0, 2).map((person) => (
            <Card key={person.id} person={person} asked />
          ))}
        </div>
        <h2>{t('suggestions')}</h2>
        <div className={cards}>
          {people.slice(2).map((person) => (
            <Card key={person.id} person={person} />
          ))}
        </div>
      </div>
    );
  const asked = path.startsWith('/friends/requests');
  return (
    <div key={key}>
      <div role="navigation" aria-label={t(asked ? 'friendRequests' : 'suggestions')}>
        <h1>{t(asked ? 'friendRequests' : 'suggestions')}</h1>
        <div className={list}>
          {people.map((person) => (
            <Row key={person.id} person={person} path={path} asked={asked} />
          ))}
        </div>
      </div>
      <div role="main" />
    </div>
  );
}

function Card({ person, asked }: { readonly person: CastMember; readonly asked?: boolean }) {
  return (
    <div className={card}>
      <a href={profilePath(person)} role="link" tabIndex={-1} aria-hidden="true" onClick={(e) => e.preventDefault()}>
        <svg width="80" height="80" />
      </a>
      <RouteLink to={profilePath(person)}>
        <span dir="auto">{person.name}</span>
      </RouteLink>
      {asked ? <RequestButtons person={person.name} /> : <AddFriendButtons person={person.name} />}
    </div>
  );
}

interface RowProps {
  readonly person: CastMember;
  readonly path: string;
  readonly asked: boolean;
}

function Row({ person, path, asked }: RowProps) {
  return (
    <a
      role="link"
      className={rowBox}
      href={`${path}?profile_id=${person.id}`}
      onClick={(event) => event.preventDefault()}
    >
      <span dir="auto">{person.name}</span>
      <div>{asked ? <RequestButtons person={person.name} /> : <AddFriendButtons person={person.name} />}</div>
    </a>
  );
}
