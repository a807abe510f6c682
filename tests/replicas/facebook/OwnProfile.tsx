// biome-ignore-all lint/a11y: the markup is the site's, faults and all
import { PressButton } from '../meta/PressButton.tsx';
import { useReplica } from '../meta/ReplicaContext.ts';
import { goTo } from '../meta/usePath.ts';
import { Post } from './Post.tsx';
import { PERSON, POSTED } from './people.ts';
import { t } from './t.ts';

/** One's own profile: Edit profile, and the intro as `bio=`, `work=`, `study=` and `place=` in the address fill it in. */
export function OwnProfile() {
  const { options } = useReplica();
  const own = (name: string): string | null => options.query.get(name);
  const lines = [
    own('bio') ?? 'Likes rivers and choirs.',
    own('work') && t('worksAt', own('work') ?? ''),
    own('study') && t('studiedAt', own('study') ?? ''),
    own('place') && t('livesIn', own('place') ?? ''),
  ].filter((line) => typeof line === 'string');
  return (
    <div role="main">
      <div>
        <h1>{PERSON.name}</h1>
        <PressButton label={t('editProfile')} onPress={() => goTo('/me?sk=directory_intro')} />
      </div>
      <div>
        <div>
          <h2>{t('intro')}</h2>
        </div>
        <ul>
          {lines.map((line) => (
            <li key={line}>
              <span dir="auto">{line}</span>
            </li>
          ))}
        </ul>
        <PressButton label={t('editBio')} onPress={() => goTo('/me?sk=directory_intro')} />
      </div>
      <Post surface="comment" {...POSTED.mine} mine />
    </div>
  );
}
