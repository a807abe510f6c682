// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { adapter } from '../../../src/sites/facebook/adapter.ts';
import { surfaceOfControl } from '../../../src/sites/find.ts';
import {
  at,
  button,
  byControl,
  byEditor,
  data,
  held,
  lexical,
  page,
  place,
  submitsOf,
  tool,
} from '../meta-fixtures.ts';
import { article, chatTab, commentForm, postDialog, splitDialog } from './fixtures.ts';

const found = (editor: string, control: string) => [byEditor(adapter, editor), byControl(adapter, control)];

describe('post', () => {
  it('is found from editor and button, and nothing but Post is held', () => {
    page('/', postDialog());
    expect(found('#editor span', '#post span span')).toEqual(['post', 'post']);
    expect(held(adapter)).toEqual(['post']);
  });

  it.each([
    ['Opublikuj', 'Znajomi', 'Zdjęcie/film'],
    ['Postio', 'Ffrindiau', 'Llun/fideo'],
    ['پوسٹ کریں', 'دوست', 'تصویر/ویڈیو'],
    ['Birta færslu', 'Vinir', 'Mynd/myndband'],
  ])('needs no English: %s', (post, audience, photo) => {
    page('/', postDialog({ post, audience, label: `${audience}.`, photo, title: 'X', prompt: '…' }));
    expect(held(adapter)).toEqual(['post']);
  });

  it.each(['', 'role="dialog"'])('may stand in a sibling of the dialog that holds the title (%s)', (role) => {
    page('/', splitDialog(role));
    expect(found('#editor', '#post')).toEqual(['post', 'post']);
    expect(held(adapter)).toEqual(['post']);
  });

  it('does not take a title dialog elsewhere for the composer of the whole page', () => {
    page(
      '/',
      `<div id="app"><div role="banner">${button('home', 'Home')}</div>${button('odd', 'Post')}<div role="main">${commentForm('comment', 'Write a comment…')}${lexical('loose', '')}</div></div><div role="dialog" aria-label="Notifications">${tool('x', 'Close')}</div>`,
    );
    expect(held(adapter)).toEqual(['comment-submit']);
    expect(byEditor(adapter, '#loose')).toBeNull();
  });

  it('drops a disabled Post and puts no other in its place', () => {
    for (const post of ['Post', 'Birta færslu']) {
      page('/', postDialog({ post }, '', 'aria-disabled="true"'));
      expect(held(adapter)).toEqual([]);
      expect(byEditor(adapter, '#editor')).toBe('post');
    }
  });

  it('holds Next, and of duplicates only those on screen', () => {
    const panel = (id: string) => `<div id="${id}-panel">${button(id, 'Next')}</div>`;
    page('/', postDialog({ post: 'Next' }, panel('waiting')));
    place('#dialog', 400, 500);
    place('#waiting', -90, 400);
    place('#post', 420, 460);
    expect(held(adapter)).toEqual(['post']);
    page('/', postDialog({}, `<div aria-hidden="true">${button('hidden', 'Next')}</div>${button('on', 'Next')}`));
    expect(submitsOf(adapter, '#editor')).toEqual(['post', 'on']);
  });

  it('leaves alone the arrow of a carousel, menus, suggestions and audience panels', () => {
    const inside = `${tool('arrow', 'Next')}<ul role="listbox"><li role="option">${button('suggested', 'Post')}</li></ul>
      <div role="menu">${button('item', 'Share')}</div><div role="dialog">${button('done', 'Done')}${button('save', 'Save')}</div>`;
    page('/', postDialog({}, inside));
    expect(held(adapter)).toEqual(['post']);
  });

  it.each(['Done', 'Save', 'Gotowe'])('leaves alone the %s of a panel that covers Post', (label) => {
    page('/', postDialog({}, button('done', label)));
    place('#dialog', 400, 500);
    place('#post', -90, 400);
    place('#done', 420, 460);
    expect(held(adapter)).toEqual([]);
  });

  it('prefers a wide button where no label is known', () => {
    page(
      '/',
      postDialog({ post: 'Deila núna' }, '').replace('</form>', `${button('friend', 'Anna í Messenger')}</form>`),
    );
    place('#dialog', 0, 500);
    place('#post', 10, 480);
    place('#friend', 10, 90);
    expect(held(adapter)).toEqual(['post']);
  });

  it('tells group posts, Page posts, shares and edits apart', () => {
    page('/groups/oak', postDialog({ post: 'Submit for approval', audience: 'Oak parents' }));
    expect(found('#editor', '#post')).toEqual(['group-post', 'group-post']);
    page('/', postDialog({ post: 'Share now', prompt: 'Say something about this…', title: 'Share' }));
    expect(found('#editor', '#post')).toEqual(['share', 'share']);
    page('/', postDialog({ post: 'Save', title: 'Edit post' }));
    expect(found('#editor', '#post')).toEqual(['edit-post', 'edit-post']);
    page(
      '/',
      data('CurrentUserInitialData', { ACCOUNT_ID: '1', USER_ID: '2', NAME: 'Oak School' }) +
        postDialog({ post: 'Next' }),
    );
    expect(found('#editor', '#post')).toEqual(['page-post', 'page-post']);
  });

  it('is not a post before the editor has come', () => {
    page('/', postDialog().replace(/<div id="editor".*?<\/p><\/div>/s, ''));
    expect(held(adapter)).toEqual([]);
  });
});

describe('comment', () => {
  it('is told from the reply above it, each by its own button', () => {
    page('/', article());
    expect(found('#comment', '#comment-submit')).toEqual(['comment', 'comment']);
    expect(found('#reply', '#reply-submit')).toEqual(['reply', 'reply']);
    expect(held(adapter)).toEqual(['reply-submit', 'comment-submit']);
    const reply = surfaceOfControl(adapter, at('#reply-submit'));
    expect(reply?.root.id).toBe('reply-form');
    expect(reply?.spec.submitKey).toBe('enter');
  });

  it('keeps its form while the submit is not mounted', () => {
    page('/', article());
    const before = surfaceOfControl(adapter, at('#comment-submit'))?.root;
    at('#comment-form #focused-state-composer-submit').remove();
    expect(byEditor(adapter, '#comment')).toBe('comment');
    expect(submitsOf(adapter, '#comment')).toEqual([]);
    expect(before?.isConnected && before === at('#comment-form')).toBe(true);
  });

  it('is found in the photo viewer, in a post’s dialog, and without a form', () => {
    page('/photo', `<div role="dialog"><div role="complementary">${commentForm('comment', '')}</div></div>`);
    expect(found('#comment', '#comment-submit')).toEqual(['comment', 'comment']);
    page(
      '/',
      `<div role="dialog" aria-label="Kim's post"><div>Text</div>${commentForm('comment', 'Skomentuj jako Sam', 'x', false)}</div>`,
    );
    expect(byEditor(adapter, '#comment')).toBe('comment');
    page(
      '/',
      `<div role="article"><div dir="auto">Text</div><div>${button('like', 'Like')}</div><div id="box"><div>${lexical('comment', '')}</div>${tool('emoji', 'Emoji')}<div id="focused-state-composer-submit">${tool('submit', '')}</div></div></div>`,
    );
    expect(found('#comment', '#submit')).toEqual(['comment', 'comment']);
    expect(held(adapter)).toEqual(['submit']);
  });

  it('is no reply under a comment’s prompt, though listed with a comment', () => {
    const listed = (prompt: string) =>
      `<div role="article"><ul><li><div role="article">Oh</div>${commentForm('comment', prompt)}</li></ul></div>`;
    page('/', listed('Write a comment…'));
    expect(byEditor(adapter, '#comment')).toBe('comment');
    page('/', listed('?'));
    expect(byEditor(adapter, '#comment')).toBe('reply');
  });

  it('is an edit where Save or the prompt says so', () => {
    page('/', `<div role="article">${commentForm('comment', 'Edit comment', 'x')}</div>`);
    expect(byEditor(adapter, '#comment')).toBe('edit-comment');
  });
});

describe('message', () => {
  it('is a chat tab on any page, told by log, prompt, grid or button', () => {
    for (const options of [
      {},
      { list: 'role="grid"', prompt: 'Skilaboð', send: 'Senda' },
      { list: '', prompt: 'Aa' },
      { list: '', prompt: '?' },
      { list: '', prompt: '?', send: 'Senda' },
    ]) {
      page('/', chatTab(options));
      expect(found('#chat-editor', '#send')).toEqual(['chat-tab', 'chat-tab']);
      expect(held(adapter)).toEqual(['send']);
    }
  });

  it('has no submit while the box is empty', () => {
    page('/', chatTab({ text: '' }));
    expect(held(adapter)).toEqual([]);
    page('/', chatTab({ text: '', prompt: '?' }).replace('Send a like', 'Senda hjarta'));
    expect(held(adapter)).toEqual([]);
  });

  it('is a message on the messages pages', () => {
    for (const path of ['/messages/t/1', '/messages/e2ee/t/1']) {
      page(
        path,
        `<div role="navigation"><div role="grid">${button('other', 'Lee')}</div></div><div role="main"><div role="grid"><div role="row">Hi</div></div><div>${lexical('box', '??', 'x')}${tool('send', 'Senda')}</div></div>`,
      );
      expect(found('#box', '#send')).toEqual(['message', 'message']);
      expect(held(adapter)).toEqual(['send']);
    }
  });

  it('does not disturb the post, the comment and the share that are open beside it', () => {
    page('/', `<div id="mount_0_0_x">${article()}<div>${postDialog()}</div>${chatTab()}</div>`);
    expect(found('#editor', '#post')).toEqual(['post', 'post']);
    expect(byEditor(adapter, '#comment')).toBe('comment');
    expect(byEditor(adapter, '#chat-editor')).toBe('chat-tab');
    expect(held(adapter)).toEqual(['reply-submit', 'comment-submit', 'post', 'send']);
    page('/', `<div id="mount_0_0_x">${splitDialog('')}${chatTab()}</div>`);
    expect(found('#editor', '#post')).toEqual(['post', 'post']);
    page(
      '/messages/t/1',
      `<div role="main"><div role="log">x</div></div>${postDialog({ post: 'Share now' }, `${button('to', 'Send')}`)}`,
    );
    expect(found('#editor', '#post')).toEqual(['share', 'share']);
  });

  it('keeps its own log to itself, and may have a form like a comment’s', () => {
    page('/', `<div id="mount_0_0_x">${chatTab()}${splitDialog('')}</div>`);
    expect(found('#editor', '#post')).toEqual(['post', 'post']);
    page(
      '/',
      chatTab()
        .replace('<div id="footer">', '<form role="presentation" id="footer">')
        .replace(/<\/div><\/div><\/div>$/, '</form></div></div>'),
    );
    expect(found('#chat-editor', '#send')).toEqual(['chat-tab', 'chat-tab']);
  });

  it('is not made of a post whose emoji picker is open', () => {
    page('/', postDialog({}, `<div role="grid"><div role="row">${button('smile', 'Smile')}</div></div>`));
    expect(byEditor(adapter, '#editor')).toBe('post');
    expect(held(adapter)).toEqual(['post']);
  });
});

describe('fields', () => {
  it('finds the story, its button in another panel', () => {
    page(
      '/stories/create',
      `<div id="app"><div role="navigation"><textarea id="text">x</textarea>${tool('font', 'Font', 'aria-haspopup="listbox"')}</div><div>${button('discard', 'Discard')}${button('share', 'Share to story')}</div></div>`,
    );
    expect(found('#text', '#share')).toEqual(['story', 'story']);
    expect(held(adapter)).toEqual(['share']);
  });

  it('finds the reel: Next, then Publish', () => {
    page(
      '/reels/create',
      `<div id="app"><div role="main"><div id="one">${button('next1', 'Next')}</div><div id="two">${lexical('box', '', 'x')}${button('publish', 'Publish')}</div></div></div>`,
    );
    place('#app', 0, 1000);
    place('#next1', -600, 300);
    place('#publish', 100, 300);
    expect(found('#box', '#publish')).toEqual(['reel', 'reel']);
    expect(held(adapter)).toEqual(['publish']);
  });

  it.each(['Save', 'Vista'])('finds the bio and its %s', (save) => {
    page(
      '/me',
      `<div role="main"><div><textarea id="text" maxlength="101">x</textarea><div>${button('audience', 'Public', 'aria-haspopup="true"')}${button('cancel', save === 'Save' ? 'Cancel' : 'Hætta')}${button('save', save)}</div></div>${button('edit', 'Edit profile')}</div>`,
    );
    expect(found('#text', '#save')).toEqual(['bio', 'bio']);
    expect(held(adapter)).toEqual(['save']);
  });
});

describe('look-alikes', () => {
  it.each([
    [
      'search',
      '/',
      `<div role="banner"><input id="box" type="search" role="combobox"><div role="button" id="go"><span>Search</span></div></div>`,
    ],
    [
      'marketplace',
      '/marketplace/create/item',
      `<div role="main"><form><input id="box" type="text"><textarea></textarea>${button('go', 'Next')}${button('publish', 'Publish')}</form></div>`,
    ],
    [
      'a report',
      '/',
      `<div role="dialog"><h2>Report</h2><textarea id="box"></textarea>${button('go', 'Submit')}</div>`,
    ],
    [
      'an event',
      '/events/create',
      `<div role="main"><form><textarea id="box" maxlength="500"></textarea>${button('go', 'Save')}</form></div>`,
    ],
    [
      'the opener',
      '/',
      `<div role="main"><div role="button" id="go"><span>What's on your mind, Sam?</span></div><input id="box"></div>`,
    ],
  ])('%s is no surface', (_name, path, html) => {
    page(path, html);
    expect(byEditor(adapter, '#box')).toBeNull();
    expect(held(adapter)).toEqual([]);
  });
});
