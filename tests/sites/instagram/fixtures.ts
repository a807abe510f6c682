import { button, lexical, tool } from '../meta-fixtures.ts';

/** The details step of the create dialog: one slot in the header row. */
export const createDialog = (
  slot = 'Share',
  caption = lexical('caption', 'Write a caption...', 'Words'),
  title = 'Create new post',
): string => `
  <div role="dialog" id="dialog" aria-label="${title}"><div id="header"><div>${tool('back', 'Back')}</div><div role="heading"><h1>${title}</h1></div><div>${button('slot', slot)}</div></div>
  <div><div><img alt="">${tool('arrow', 'Next')}</div><div><span>oak.school</span>${caption}${tool('emoji', 'Emoji', 'aria-expanded="false"')}
    <div id="location"><input name="creation-location-input" type="text"></div>
    <div role="button" id="accessibility"><span>Accessibility</span></div><div role="button" id="advanced"><span>Advanced settings</span></div></div></div>
  <form><input type="file"></form></div>`;

export const textarea = (id: string, prompt: string, text = ''): string =>
  `<textarea id="${id}" aria-label="${prompt}" placeholder="${prompt}">${text}</textarea>`;

export const post = (
  field = textarea('comment', 'Add a comment…', 'Nice'),
  submit = button('post', 'Post'),
): string => `<article id="article">
  <header><a href="/kim">kim</a></header><div><h1 dir="auto">Sports day was great fun</h1><time>2 h</time></div>
  <section>${tool('like', 'Like')}${tool('comment-icon', 'Comment')}${tool('share', 'Share')}</section>
  <ul><li><a href="/lee">lee</a><span dir="auto">So it was</span><div role="button" id="answer"><span>Reply</span></div></li></ul>
  <section><form id="form" method="POST"><div>${tool('smile', 'Emoji')}${field}${submit}</div></form></section></article>`;

export const direct = (
  text = 'x',
  send = 'Send',
): string => `<div id="app"><nav><a href="/">Home</a>${tool('more', 'More')}</nav><div role="main">
  <div role="navigation">${button('thread', 'Lee')}</div><section><div><h2>Lee Ash</h2>${tool('call', 'Audio call')}</div>
  <div role="grid"><div role="row"><div dir="auto">Are you there?</div></div></div>
  <div>${tool('pick', 'Choose an emoji', 'aria-haspopup="dialog"')}${lexical('box', 'Message', text)}${text ? button('send', send) : tool('voice', 'Voice Clip') + tool('heart', 'Like')}</div></section></div></div>`;
