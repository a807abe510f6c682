// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { people } from '../../src/sites/facebook/people.ts';
import { article, chatTab, postDialog } from './facebook/fixtures.ts';
import { at, button, page } from './meta-fixtures.ts';

const pressed = (selector: string) => {
  const press = people.pressAt(at(selector));
  return press && [press.act, press.person.name, press.person.handle];
};
const card = (buttons: string): string => `<div role="main"><div><h2>Friends</h2><div>
  <div><a href="/mia.okafor" tabindex="-1"><img alt=""></a><a href="https://www.facebook.com/mia.okafor"><span dir="auto">Mia Okafor</span></a>
   <span>4 mutual friends</span><div>${buttons}</div></div>
  <div><a href="/other.one"><span>Other One</span></a><div>${button('x', 'Confirm')}${button('y', 'Delete')}</div></div></div></div></div>`;

describe('a press on Facebook', () => {
  it('accepts with somebody beside it, and does not delete', () => {
    page('/friends', card(button('yes', 'Confirm') + button('no', 'Delete')));
    expect(pressed('#yes')).toEqual(['accept', 'Mia Okafor', 'mia.okafor']);
    expect(pressed('#yes span')).toEqual(['accept', 'Mia Okafor', 'mia.okafor']);
    expect(pressed('#x')).toEqual(['accept', 'Other One', 'other.one']);
    expect(pressed('#no')).toBeNull();
  });

  it('accepts in the panel of notifications, where a row is one link', () => {
    const row = `<a role="link" href="/profile.php?id=42&notif_t=friend"><span><b>Mia Okafor</b> sent you a friend request.</span><div>${button('yes', 'Confirm')}</div></a>`;
    page('/', `<div role="dialog" aria-label="Notifications"><div>${row}</div></div>`);
    expect(pressed('#yes')).toEqual(['accept', 'Mia Okafor', '42']);
  });

  it('takes no other Confirm for one', () => {
    page(
      '/mia.okafor',
      `<div role="main"><h1>Mia Okafor</h1></div><div role="dialog" aria-label="Remove friend?"><p>Remove Mia Okafor?</p>${button('yes', 'Confirm')}${button('no', 'Cancel')}</div>`,
    );
    expect(pressed('#yes')).toBeNull();
    page('/', `<div role="main"><div role="feed">${article()}</div><div>${button('yes', 'Confirm')}</div></div>`);
    expect(pressed('#yes'), 'with people elsewhere on the page').toBeNull();
    page('/settings', `<div role="main">${button('yes', 'Confirm')}</div>`);
    expect(pressed('#yes')).toBeNull();
  });

  it('knows the first of two buttons in a language without labels, on the pages of requests and suggestions alone', () => {
    const row = `<div role="navigation"><a href="/friends/requests/?profile_id=77"><span dir="auto">Mia Okafor</span><div>${button('yes', 'Qondisa')}${button('no', 'Susa')}</div></a></div>`;
    page('/friends/requests', row);
    expect(pressed('#yes')).toEqual(['accept', 'Mia Okafor', '77']);
    expect(pressed('#no')).toBeNull();
    page('/friends/suggestions', row);
    expect(pressed('#yes')).toEqual(['add', 'Mia Okafor', '77']);
    page('/groups/1', row);
    expect(pressed('#yes')).toBeNull();
  });

  it('adds and follows whom the profile is of, not a friend in common', () => {
    const head = `<div role="main"><div><a href="/common.friend"><span>Common Friend</span></a><h1>Mia Okafor</h1>${button('add', 'Add friend')}${button('fol', 'Follow')}${button('msg', 'Message')}</div></div>`;
    page('/mia.okafor', head);
    expect(pressed('#add')).toEqual(['add', 'Mia Okafor', 'mia.okafor']);
    expect(pressed('#fol')).toEqual(['follow', 'Mia Okafor', 'mia.okafor']);
    expect(pressed('#msg')).toBeNull();
    page('/profile.php?id=99', head);
    expect(pressed('#add')).toEqual(['add', 'Mia Okafor', '99']);
  });

  it('likes what the author of the post wrote, and in a comment the author of that', () => {
    page('/', article());
    expect(pressed('#a-like')).toEqual(['like', 'Kim Moss', 'kim']);
    expect(pressed('#b-like')).toEqual(['like', 'Lee Ash', 'lee']);
    expect(pressed('#a-reply')).toBeNull();
  });

  it('passes on without a word, after Share below a post; with words it is a post', () => {
    page('/', article() + postDialog({ post: 'Share now' }));
    expect(pressed('#a-share')).toBeNull();
    expect(pressed('#post'), 'with words').toBeNull();
    at('#editor').innerHTML = '<p><br></p>';
    expect(pressed('#post')).toEqual(['share', 'Kim Moss', 'kim']);
    page(
      '/',
      `${article()}<div role="menu"><div id="now" role="menuitem"><span>Share now (Friends)</span></div></div>`,
    );
    expect(pressed('#now')?.[0]).toBe('share');
  });

  it('is none on the tools of a composer and of a chat', () => {
    page('/', postDialog() + chatTab());
    for (const id of ['post', 'close', 'photo', 'tag', 'gif', 'send', 'minimise', 'attach'])
      expect(pressed(`#${id}`), id).toBeNull();
  });
});

describe('a conversation on Facebook', () => {
  it('is the chat tab, with the name over it', () => {
    page('/', chatTab());
    expect(people.conversation(document)).toMatchObject({
      key: 'Lee Ash',
      people: [{ name: 'Lee Ash', handle: null }],
      incoming: true,
    });
    page('/', article() + postDialog());
    expect(people.conversation(document)).toBeNull();
  });
});

describe('odd pages', () => {
  it('throws on nothing, detached or without a window', () => {
    const html = article() + postDialog() + chatTab() + card(button('yes', 'Confirm'));
    page('/', html);
    const other = document.implementation.createHTMLDocument('');
    other.body.innerHTML = html;
    const loose = document.createElement('div');
    loose.innerHTML = html;
    for (const root of [document, other, loose])
      for (const element of root.querySelectorAll('*')) expect(() => people.pressAt(element)).not.toThrow();
    for (const one of [document, other]) {
      expect(() => people.conversation(one)).not.toThrow();
      expect(() => people.ownProfile(one)).not.toThrow();
    }
  });
});
