// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { adapter } from '../../../src/sites/instagram/adapter.ts';
import { at, button, byControl, byEditor, contextOf, data, held, lexical, page, tool } from '../meta-fixtures.ts';
import { createDialog, direct, post, textarea } from './fixtures.ts';

const found = (editor: string, control: string) => [byEditor(adapter, editor), byControl(adapter, control)];

describe('caption', () => {
  it.each(['Share', 'Rhannu', 'Udostępnij', 'شیئر کریں', 'Deila', 'Next'])(
    'is submitted by the slot of the header row: %s',
    (slot) => {
      page('/', createDialog(slot, lexical('caption', '…', 'x'), slot === 'Deila' ? 'Ný færsla' : 'Create new post'));
      expect(found('#caption', '#slot')).toEqual(['caption', 'caption']);
      expect(held(adapter)).toEqual(['slot']);
    },
  );

  it('may be a textarea, and the row may have no heading', () => {
    page(
      '/',
      createDialog('Deila', textarea('caption', 'Skrifa', 'x')).replace(
        /<div role="heading">.*?<\/h1><\/div>/,
        '<div>Ný færsla</div>',
      ),
    );
    expect(found('#caption', '#slot')).toEqual(['caption', 'caption']);
    expect(held(adapter)).toEqual(['slot']);
  });

  it('holds nothing before there is a caption, or while the slot is disabled', () => {
    page('/', createDialog('Next', ''));
    expect(held(adapter)).toEqual([]);
    page('/', createDialog().replace('id="slot"', 'id="slot" aria-disabled="true"'));
    expect(held(adapter)).toEqual([]);
  });

  it('is an edit where the title or Done says so', () => {
    page('/', createDialog('Done', lexical('caption', '', 'x'), 'Edit info'));
    expect(found('#caption', '#slot')).toEqual(['edit-caption', 'edit-caption']);
    page('/', createDialog('Gotowe', lexical('caption', '', 'x'), '?'));
    expect(byControl(adapter, '#slot')).toBe('edit-caption');
  });
});

describe('comment', () => {
  it.each([
    ['textarea', textarea('comment', 'Add a comment…', 'x')],
    ['textarea, Polish', textarea('comment', 'Dodaj komentarz...', 'x')],
    ['textarea, untold', textarea('comment', 'Bæta við', 'x')],
    ['input', '<input type="text" id="comment" placeholder="Add a comment…">'],
    ['contenteditable', lexical('comment', 'Add a comment…', 'x')],
  ])('is found as %s', (_name, field) => {
    page('/', post(field, button('post', field.includes('Bæta') ? 'Birta' : 'Post')));
    expect(found('#comment', '#post')).toEqual(['comment', 'comment']);
    expect(held(adapter)).toEqual(['post']);
  });

  it('is found on its own page, on reels and in a post’s dialog, and is no caption', () => {
    page('/p/abc/', `<main>${post().replace(/<\/?article[^>]*>/g, '')}</main>`);
    expect(found('#comment', '#post')).toEqual(['comment', 'comment']);
    page('/', `<div role="dialog">${post()}</div>`);
    expect(found('#comment', '#post')).toEqual(['comment', 'comment']);
    page(
      '/reels/x/',
      `<main><div>${tool('like', 'Like')}</div><div><div><input id="comment" placeholder="Add a comment…"></div>${tool('smile', 'Emoji')}${button('post', 'Post')}</div></main>`,
    );
    expect(found('#comment', '#post')).toEqual(['comment', 'comment']);
  });

  it('is submitted by Enter alone while Post is not there, and by a Post beside its form', () => {
    page('/', post(textarea('comment', 'Add a comment…'), ''));
    expect(byEditor(adapter, '#comment')).toBe('comment');
    expect(held(adapter)).toEqual([]);
    page(
      '/',
      `<article><div id="both"><form>${textarea('comment', 'Add a comment…', 'x')}</form>${button('post', 'Post')}</div></article>`,
    );
    expect(found('#comment', '#post')).toEqual(['comment', 'comment']);
  });
});

describe('message', () => {
  it.each(['Send', 'Wyślij', 'Senda'])('is found with its %s', (send) => {
    page('/direct/t/1/', direct('x', send));
    expect(found('#box', '#send')).toEqual(['message', 'message']);
    expect(held(adapter)).toEqual(['send']);
  });

  it('has no submit while empty', () => {
    page('/direct/t/1/', direct(''));
    expect(byEditor(adapter, '#box')).toBe('message');
    expect(held(adapter)).toEqual([]);
  });

  it('may be a dock on any page or the reply to a story', () => {
    page(
      '/',
      `${post()}<div id="dock"><div role="log"></div><div>${lexical('box', 'Message', 'x')}${tool('send', 'Send')}</div></div>`,
    );
    expect(found('#box', '#send')).toEqual(['message', 'message']);
    expect(held(adapter)).toEqual(['post', 'send']);
    page(
      '/stories/kim/1/',
      `<section><div>${tool('pause', 'Pause')}</div><div><div>${textarea('box', 'Reply to kim...', 'x')}</div>${tool('like', 'Like')}${button('send', 'Send')}</div></section>`,
    );
    expect(found('#box', '#send')).toEqual(['story-reply', 'story-reply']);
    expect(held(adapter)).toEqual(['send']);
  });
});

describe('bio', () => {
  it.each([
    ['div', (save: string) => button('save', save)],
    ['button', (save: string) => `<button id="save" type="submit">${save}</button>`],
  ])('is found with its Submit as %s', (_name, submit) => {
    for (const save of ['Submit', 'Cyflwyno', 'Senda']) {
      page(
        '/accounts/edit/',
        `<main><form><div>${button('photo', 'Change photo', 'aria-haspopup="dialog"')}</div><textarea id="pepBio">x</textarea>${submit(save)}</form></main>`,
      );
      expect(found('#pepBio', '#save')).toEqual(['bio', 'bio']);
      expect(held(adapter)).toEqual(['save']);
    }
  });
});

describe('look-alikes', () => {
  it.each([
    [
      'an untold box in a post’s dialog',
      '/',
      `<div role="dialog"><div>${button('go', 'Deila')}</div><article>${lexical('box', '?', 'x')}</article></div>`,
    ],
    [
      'a form in a dialog',
      '/',
      `<div role="dialog"><div>${button('go', 'Deila')}</div><form><textarea id="box"></textarea><textarea></textarea>${button('send', 'Deila')}</form></div>`,
    ],

    [
      'search',
      '/',
      `<nav><div role="search"><input id="box" type="text" placeholder="Search">${button('go', 'Search')}</div></nav>`,
    ],
    [
      'search form',
      '/explore/',
      `<main><form role="search"><input id="box" type="text">${button('go', 'Go')}</form></main>`,
    ],
    [
      'new message search',
      '/direct/inbox/',
      `<div role="dialog"><h1>New message</h1><input id="box" type="text" name="queryBox">${button('go', 'Chat')}</div>`,
    ],
    [
      'settings',
      '/accounts/edit/',
      `<main><form><input id="box" type="text"><textarea></textarea>${button('go', 'Submit')}</form></main>`,
    ],
    [
      'log-in',
      '/accounts/login/',
      `<main><form><input id="box" type="text" name="username"><input type="password">${button('go', 'Log in')}</form></main>`,
    ],
    [
      'location',
      '/',
      createDialog()
        .replace('id="caption"', '')
        .replace('name="creation', 'id="box" name="creation')
        .replace('id="slot"', 'id="slot" aria-disabled="true"'),
    ],
  ])('%s is no surface', (_name, path, html) => {
    page(path, html);
    expect(byEditor(adapter, '#box')).toBeNull();
    expect(held(adapter)).toEqual([]);
  });
});

describe('context', () => {
  const viewer = (fields: object) => data('PolarisViewer', { data: fields, id: '1' });

  it('has the account’s name and, for captions, whether it is private', () => {
    page('/', viewer({ username: 'oak.school', full_name: 'Oak', is_private: false }) + createDialog());
    expect(contextOf(adapter, '#caption')).toEqual({ accountName: 'oak.school', audience: 'public' });
    page('/', viewer({ username: 'sam', is_private: true }) + createDialog());
    expect(contextOf(adapter, '#caption')).toEqual({ accountName: 'sam', audience: 'friends' });
    page('/', viewer({ username: 'sam' }) + createDialog());
    expect(contextOf(adapter, '#caption')).toEqual({ accountName: 'sam' });
    page('/', createDialog());
    expect(contextOf(adapter, '#caption')).toEqual({});
  });

  it('does not give the privacy of one’s own account to comments and the profile', () => {
    page('/', viewer({ username: 'sam', is_private: true }) + post());
    expect(contextOf(adapter, '#comment')).toEqual({
      accountName: 'sam',
      audience: 'unknown',
      replyTo: 'Sports day was great fun',
    });
    page(
      '/accounts/edit/',
      `${viewer({ username: 'sam', is_private: true })}<form><textarea id="pepBio"></textarea>${button('save', 'Submit')}</form>`,
    );
    expect(contextOf(adapter, '#pepBio')).toMatchObject({ audience: 'public' });
  });

  it('has whom a message goes to and what they said', () => {
    page('/direct/t/1/', direct());
    expect(contextOf(adapter, '#box')).toMatchObject({
      audience: 'unknown',
      audienceLabel: 'Lee Ash',
      replyTo: 'Are you there?',
    });
  });
});

it('bears every element of every fixture', () => {
  page('/', post() + createDialog() + direct());
  const other = document.implementation.createHTMLDocument('');
  other.body.innerHTML = document.body.innerHTML;
  for (const element of [...document.querySelectorAll('*'), ...other.querySelectorAll('*')]) {
    for (const spec of adapter.surfaces) expect(() => spec.root(element)).not.toThrow();
  }
  expect(at('#box')).toBeDefined();
});
