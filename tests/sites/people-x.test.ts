// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { people } from '../../src/sites/x/people.ts';
import { at, page } from './meta-fixtures.ts';

const cell = (buttons: string): string => `<div data-testid="UserCell">
  <a href="/mia_okafor"><div></div></a>
  <a href="/mia_okafor"><div dir="ltr"><span>Mia Okafor</span></div></a><a href="/mia_okafor"><span>@mia_okafor</span></a>
  <div dir="auto">Dance @elsewhere</div>${buttons}</div>`;
const tweet = (inside: string): string => `<article data-testid="tweet"><span>Somebody reposted</span>
  <div data-testid="User-Name"><a href="/grace_okafor"><span>Grace Okafor</span></a><a href="/grace_okafor"><span>@grace_okafor</span></a></div>
  <div data-testid="tweetText"><a href="/mia_okafor">@mia_okafor</a> Follow</div>${inside}</article>`;
const pressed = (selector: string) => {
  const press = people.pressAt(at(selector));
  return press && [press.act, press.person.name, press.person.handle];
};

describe('a press on X', () => {
  it('follows, and does not unfollow or take back a request', () => {
    page(
      '/i/connect_people',
      cell('<button id="f" data-testid="1-follow" aria-label="Dilyn @mia_okafor"><span>Dilyn</span></button>'),
    );
    expect(pressed('#f')).toEqual(['follow', 'Mia Okafor', 'mia_okafor']);
    expect(pressed('#f span')).toEqual(['follow', 'Mia Okafor', 'mia_okafor']);
    for (const id of ['1-unfollow', '1-cancel', 'follow-nothing']) {
      page('/', cell(`<button id="f" data-testid="${id}" aria-label="Following @mia_okafor">x</button>`));
      expect(pressed('#f'), id).toBeNull();
    }
  });

  it('takes nobody else for who is followed', () => {
    const head =
      '<div data-testid="UserName"><div><span>Grace Okafor</span></div><div><span>@grace_okafor</span></div></div>';
    page(
      '/grace_okafor',
      `<main>${head}<button id="f" data-testid="7-follow" aria-label="Follow @someone_else">Follow</button></main>`,
    );
    expect(pressed('#f')).toEqual(['follow', null, 'someone_else']);
    page(
      '/grace_okafor',
      `<main>${head}<button id="f" data-testid="7-follow" aria-label="フォロー @grace_okafor">x</button></main>`,
    );
    expect(pressed('#f')).toEqual(['follow', 'Grace Okafor', 'grace_okafor']);
  });

  it('accepts a request, and does not decline one', () => {
    const buttons = '<button id="no"><span>Decline</span></button><button id="yes"><span>Accept</span></button>';
    page('/follower_requests', cell(buttons));
    expect(pressed('#yes')).toEqual(['accept', 'Mia Okafor', 'mia_okafor']);
    expect(pressed('#no')).toBeNull();
    page('/settings', '<button id="yes">Accept</button>');
    expect(pressed('#yes'), 'with nobody beside it').toBeNull();
  });

  it('likes and passes on what the author wrote, not whom the post names', () => {
    page('/home', tweet('<button id="l" data-testid="like">1</button><button id="u" data-testid="unlike">1</button>'));
    expect(pressed('#l')).toEqual(['like', 'Grace Okafor', 'grace_okafor']);
    expect(pressed('#u')).toBeNull();
    const menu =
      '<div role="menu"><div id="c" role="menuitem" data-testid="retweetConfirm">x</div><a id="q" role="menuitem" href="/compose/post">Quote</a></div>';
    page(
      '/home',
      `${tweet('<button data-testid="retweet" aria-expanded="true"></button>')}<div id="layers">${menu}</div>`,
    );
    expect(pressed('#c')).toEqual(['share', 'Grace Okafor', 'grace_okafor']);
    expect(pressed('#q')).toBeNull();
    page('/home', menu);
    expect(pressed('#c'), 'nobody known').toEqual(['share', null, null]);
  });

  it('tags on the screen of tags alone', () => {
    const row =
      '<div id="r" role="option" data-testid="typeaheadResult"><span>Mia Okafor</span><br><span>@mia_okafor</span></div>';
    page('/compose/post/tags', row);
    expect(pressed('#r')).toEqual(['tag', 'Mia Okafor', 'mia_okafor']);
    page('/search', row);
    expect(pressed('#r')).toBeNull();
  });
});

describe('a conversation on X', () => {
  const chat = (messages: string): string =>
    `<div data-testid="dm-container"><div data-testid="dm-conversation-header"><a href="/grace_okafor"><h2>Grace Okafor</h2></a></div>
     <div data-testid="dm-message-list">${messages}</div><textarea></textarea></div>`;
  const message = (look: string): string =>
    `<div data-testid="message-a1"><div class="${look}" data-testid="message-text-a1">Hello</div></div>`;

  it('tells who has written', () => {
    page('/i/chat/1-2', chat(message('bg-gray-50 dark:x')));
    expect(people.conversation(document)).toMatchObject({
      key: '1-2',
      incoming: true,
      people: [{ name: 'Grace Okafor', handle: 'grace_okafor' }],
    });
    page('/i/chat/1-2', chat(message('bg-primary text-white')));
    expect(people.conversation(document)?.incoming).toBe(false);
    page('/i/chat/1-2', chat(message('neither')));
    expect(people.conversation(document)?.incoming, 'unknown').toBe(false);
  });

  it('is none in the inbox', () => {
    page(
      '/i/chat',
      '<div data-testid="dm-inbox-panel"><a data-testid="dm-conversation-item-1:2">Grace Okafor</a></div>',
    );
    expect(people.conversation(document)).toBeNull();
  });
});
