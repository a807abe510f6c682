// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { adapter } from '../../../src/sites/facebook/adapter.ts';
import { at, contextOf, data, lexical, page } from '../meta-fixtures.ts';
import { article, chatTab, commentForm, postDialog } from './fixtures.ts';

const audience = (shown: string, label: string) => {
  page('/', postDialog({ audience: shown, label }));
  const context = contextOf(adapter, '#editor');
  return [context?.audience, context?.audienceLabel];
};

describe('audience', () => {
  it.each([
    ['Public', 'Edit privacy. Sharing with Public.', 'public'],
    ['Friends', 'Edit privacy. Sharing with Your friends.', 'friends'],
    ['Friends except…', 'Edit privacy. Sharing with Friends except... Lee Ash.', 'friends'],
    ['Only me', 'Edit privacy. Sharing with Only me.', 'only-me'],
    ['Friends of friends', 'Edit privacy. Sharing with Friends of friends.', 'unknown'],
    ['Staffroom', 'Edit privacy. Sharing with Staffroom.', 'unknown'],
    ['Cyhoeddus', 'Golygu preifatrwydd. Rhannu gyda Cyhoeddus.', 'public'],
    ['Ffrindiau', 'Ffrindiau', 'friends'],
    ['Tylko ja', 'Edytuj ustawienia prywatności. Tylko ja', 'only-me'],
    ['Znajomi', 'Kto to zobaczy', 'friends'],
    ['عوامی', 'عوامی', 'public'],
    ['Vinir', 'Breyta', 'unknown'],
  ])('%s (%s) is %s', (shown, label, expected) => {
    expect(audience(shown, label)).toEqual([expected, shown]);
  });

  it('is read from the icon where the button has no words', () => {
    page(
      '/',
      postDialog()
        .replace('<img alt=""><span>Friends</span>', '<img alt="Public">')
        .replace(/aria-label="Edit privacy[^"]*"/, ''),
    );
    expect(contextOf(adapter, '#editor')?.audience).toBe('public');
  });

  it('is the group, with its name from the composer or the title', () => {
    page('/groups/oak', postDialog({ audience: 'Private group', label: 'x' }), '(3) Oak parents | Facebook');
    expect(contextOf(adapter, '#editor')).toMatchObject({ audience: 'group', audienceLabel: 'Oak parents' });
    page(
      '/groups/oak',
      postDialog({ audience: 'Public group', label: 'x' }, '<a href="/groups/oak/">Oak fans</a>'),
      'x',
    );
    expect(contextOf(adapter, '#editor')).toMatchObject({ audience: 'public', audienceLabel: 'Oak fans' });
    page('/groups/oak', article(), 'Oak parents | Facebook');
    expect(contextOf(adapter, '#comment')).toMatchObject({ audience: 'group', audienceLabel: 'Oak parents' });
  });
});

describe('account', () => {
  const user = (ACCOUNT_ID: string, USER_ID: string) =>
    data('CurrentUserInitialData', { ACCOUNT_ID, USER_ID, NAME: 'Oak } "School', SHORT: '\\' });

  it('is the name shown, official when switched to a Page', () => {
    page('/', user('10', '10') + postDialog());
    expect(contextOf(adapter, '#editor')).toMatchObject({ accountName: 'Oak } "School' });
    expect(contextOf(adapter, '#editor')).not.toHaveProperty('account');
    page('/', user('10', '61') + postDialog());
    expect(contextOf(adapter, '#editor')).toMatchObject({ accountName: 'Oak } "School' });
  });

  it('is another’s where a comment is written as a Page', () => {
    page(
      '/',
      data('CurrentUserInitialData', { ACCOUNT_ID: '1', USER_ID: '1', NAME: 'Sam Field' }) +
        article().replace('Comment as Sam Field', 'Comment as Oak School…'),
    );
    expect(contextOf(adapter, '#comment')).toMatchObject({ accountName: 'Oak School' });
    expect(contextOf(adapter, '#reply')).toMatchObject({ accountName: 'Sam Field' });
    expect(contextOf(adapter, '#reply')).not.toHaveProperty('account');
  });

  it.each([
    ['nothing', ''],
    ['signed out', data('CurrentUserInitialData', { ACCOUNT_ID: '0', USER_ID: '0', NAME: '' })],
    ['another shape', '<script type="application/json" data-sjs>["CurrentUserInitialData",[],[1]]</script>'],
    ['broken JSON', '<script type="application/json" data-sjs>["CurrentUserInitialData",[],{"USER_ID":"1",</script>'],
    [
      'no end',
      `<script type="application/json" data-sjs>["CurrentUserInitialData",[],{"a":"${'x'.repeat(30_000)}</script>`,
    ],
    ['numbers', data('CurrentUserInitialData', { ACCOUNT_ID: 1, USER_ID: 2, NAME: {} })],
    [
      'too much',
      `<script type="application/json" data-sjs>${' '.repeat(4_000_001)}["CurrentUserInitialData",[],{"USER_ID":"1","NAME":"A"}]</script>`,
    ],
    ['another script', '<script type="text/plain">["CurrentUserInitialData",[],{"USER_ID":"1","NAME":"A"}]</script>'],
  ])('is not guessed from %s', (_name, script) => {
    page('/', script + postDialog());
    expect(adapter.context?.(document)).toEqual({});
  });

  it('is read again when a script that was being streamed is whole', () => {
    page(
      '/',
      '<script type="application/json" data-sjs id="late">["CurrentUserInitialData",[],{"USER_ID":"1","NA</script>',
    );
    expect(adapter.context?.(document)).toEqual({});
    at('#late').textContent += 'ME":"Sam"}]';
    expect(adapter.context?.(document)).toEqual({ accountName: 'Sam' });
  });
});

describe('what is answered', () => {
  const answered = (editor: string) => contextOf(adapter, editor)?.replyTo;

  it('is the post’s own text for a comment, without names, dates, buttons and other comments', () => {
    page('/', article());
    expect(answered('#comment')).toBe('Sports day is cancelled, #weather.\nSo sorry.');
  });

  it('is the comment for a reply, the one whose author the prompt names', () => {
    page('/', article());
    expect(answered('#reply')).toBe('About time too');
    const thread = `<li><div><div role="article"><a>Lee Ash</a><div dir="auto">First</div></div><ul><li><div role="article"><a>Ann Oak</a><div dir="auto">Second</div></div></li></ul>`;
    page(
      '/',
      `<div role="article"><div dir="auto">Post</div><ul>${thread}${commentForm('reply', 'Reply to Ann Oak…')}</div></li></ul></div>`,
    );
    expect(answered('#reply')).toBe('Second');
    page(
      '/',
      `<div role="article"><div dir="auto">Post</div><ul>${thread}${commentForm('reply', 'Reply…')}</div></li></ul></div>`,
    );
    expect(answered('#reply')).toBe('First');
  });

  it('needs neither dir=auto nor an article round the post', () => {
    page(
      '/',
      `<div role="article"><a>Kim Moss</a><p>We won</p><div><div role="button">Like</div></div>${commentForm('comment', '')}</div>`,
    );
    expect(answered('#comment')).toBe('We won');
    page(
      '/',
      `<div role="article"><span dir="auto"><a>Kim Moss</a></span><div dir="auto">We sang</div>${commentForm('comment', '')}</div>`,
    );
    expect(answered('#comment')).toBe('We sang');
    page(
      '/',
      `<div role="dialog"><h2>Kim's post</h2><div data-ad-preview="message"><span>We lost</span></div><ul><li><div role="article">Oh</div></li></ul>${commentForm('comment', 'Write a comment…')}</div>`,
    );
    expect(answered('#comment')).toBe('We lost');
    page(
      '/',
      `<div role="dialog"><h2>Kim's post</h2><div role="article"><div dir="auto">We drew</div></div><div>${commentForm('comment', 'Write a comment…')}</div></div>`,
    );
    expect(answered('#comment')).toBe('We drew');
  });

  it('is cut at 2,000 characters', () => {
    page('/', `<div role="article"><div dir="auto">${'word '.repeat(1000)}</div>${commentForm('comment', '')}</div>`);
    expect(answered('#comment')?.length).toBe(2000);
  });

  it('is the last message of the other person', () => {
    page('/', chatTab());
    expect(contextOf(adapter, '#chat-editor')).toMatchObject({
      replyTo: 'Can you say who won?',
      audienceLabel: 'Lee Ash',
    });
  });
});

describe('suggestions', () => {
  const suggesting = () => adapter.suggesting?.(at('#editor'));
  const menu = '<div><ul role="listbox" id="menu"><li role="option">Ann</li></ul></div>';

  it('are open where the editor says so, or a list is while the caret is in it', () => {
    page('/', `<form>${lexical('editor', '')}</form>`);
    expect(suggesting()).toBe(false);
    at('#editor').setAttribute('aria-activedescendant', 'a');
    expect(suggesting()).toBe(true);
    page('/', `<form>${lexical('editor', '').replace('role=', 'aria-controls="menu" role=')}</form>${menu}`);
    expect(suggesting()).toBe(true);
    page('/', `<form>${lexical('editor', '').replace('role=', 'tabindex="0" role=')}</form>${menu}`);
    expect(suggesting()).toBe(false);
    at('#editor').focus();
    expect(suggesting()).toBe(true);
    at('#menu').innerHTML = '';
    expect(suggesting()).toBe(false);
  });
});
