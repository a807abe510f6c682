// biome-ignore-all lint/a11y: the markup is X's, faults and all
import type { MouseEvent } from 'react';
import { nav } from './looks.ts';
import { Press } from './Press.tsx';
import { usePage } from './page.ts';

/** The side bar: profile link, compose link, and the account switcher with the handle in it. */
export function Navigation() {
  const { t, me, go } = usePage();
  const follow = (path: string) => (event: MouseEvent) => {
    event.preventDefault();
    go(path);
  };
  return (
    <header role="banner">
      <nav className={nav} aria-label={t('home')}>
        <a href="/home" data-testid="AppTabBar_Home_Link" onClick={follow('/home')}>
          {t('home')}
        </a>
        <a href="/i/chat" data-testid="AppTabBar_DirectMessage_Link" onClick={follow('/i/chat')}>
          {t('messages')}
        </a>
        <a
          href={`/${me.handle}`}
          data-testid="AppTabBar_Profile_Link"
          aria-label={t('profile')}
          onClick={follow(`/${me.handle}`)}
        >
          {t('profile')}
        </a>
        <a
          href="/compose/post"
          data-testid="SideNav_NewTweet_Button"
          aria-label={t('newPost')}
          onClick={follow('/compose/post')}
        >
          {t('newPost')}
        </a>
        <Press testId="SideNav_AccountSwitcher_Button" label={t('account')} onPress={() => undefined}>
          <span data-testid={`UserAvatar-Container-${me.handle}`} />
          <span>{me.name}</span>
          {me.isProtected && (
            <svg data-testid="icon-lock" width="12" height="12" role="img" aria-label={t('protectedAccount')} />
          )}
          <span>@{me.handle}</span>
        </Press>
      </nav>
    </header>
  );
}
