// biome-ignore-all lint/a11y: the markup is the site's, faults and all
import type { ReactNode } from 'react';
import { t } from './t.ts';

interface Props {
  readonly username: string;
  readonly fullName: string;
  readonly bio: string;
  readonly web?: string | null;
  readonly children: ReactNode;
}

/** The head of a profile: username, buttons, counts, then name, bio and link. */
export function ProfileHeader({ username, fullName, bio, web, children }: Props) {
  return (
    <header>
      <section>
        <a href={`/${username}/`} onClick={(event) => event.preventDefault()}>
          <h2 dir="auto">
            <span>{username}</span>
          </h2>
        </a>
        {children}
      </section>
      <section>
        <div>
          <span>{t('posts', '12')}</span>
        </div>
        <div>
          <a href={`/${username}/followers/`} onClick={(event) => event.preventDefault()}>
            {t('followers', '1,204')}
          </a>
        </div>
      </section>
      <section>
        <div>
          <span dir="auto">{fullName}</span>
        </div>
        <div>
          <span dir="auto">{bio}</span>
        </div>
        {web && (
          <div>
            <a href="https://l.instagram.com/?u=x" rel="me nofollow">
              {web}
            </a>
          </div>
        )}
      </section>
    </header>
  );
}
