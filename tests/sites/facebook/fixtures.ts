import { button, lexical, tool } from '../meta-fixtures.ts';

interface Words {
  readonly post: string;
  readonly audience: string;
  readonly label?: string;
  readonly prompt?: string;
  readonly photo?: string;
  readonly title?: string;
}

const ENGLISH: Words = { post: 'Post', audience: 'Friends', label: 'Edit privacy. Sharing with Friends.' };

/** One labelled dialog with everything in it (FBREEL). */
export const postDialog = (words: Partial<Words> = {}, inside = '', attributes = ''): string => {
  const w = { ...ENGLISH, ...words };
  return `<div role="dialog" id="dialog" aria-label="${w.title ?? 'Create post'}"><form method="post">
    <div><h2>${w.title ?? 'Create post'}</h2>${tool('close', 'Close')}</div>
    <div id="composer">${composerBody(w, inside, attributes)}</div></form></div>`;
};

const composerBody = (w: Words, inside = '', attributes = ''): string => `
  <div><span>Sam Field</span><div id="audience" role="button" aria-label="${w.label ?? w.audience}"><img alt=""><span>${w.audience}</span></div></div>
  ${lexical('editor', w.prompt ?? 'What is on your mind, Sam?', 'Words of a post')}
  <div><div id="background" role="button" aria-label="Show background options"><img alt="Aa"></div>
    <div id="emoji" role="button" aria-label="${w.photo ? 'x' : 'Emoji'}" aria-haspopup="dialog">☺</div></div>
  <div><span>Add to your post</span>
    <div id="photo" role="button" aria-label="${w.photo ?? 'Photo/video'}"><span>${w.photo ?? 'Photo/video'}</span></div>
    <input type="file" accept="image/*,image/heif,image/heic" hidden>
    ${tool('tag', 'Tag people')}${tool('feeling', 'Feeling/activity')}${tool('checkin', 'Check in')}
    <div id="gif" role="button" aria-label="GIF"><span>GIF</span></div>${tool('more', 'More')}</div>
  ${inside}
  <div>${button('post', w.post, attributes)}</div>`;

/** Title and close in one dialog, all else in an unlabelled sibling (FBGROUP). */
export const splitDialog = (siblingRole: string): string =>
  `<div id="mount_0_0_ab"><div role="main">feed</div><div id="layers"><div><div role="dialog" aria-label="Create post"><h2>Create post</h2>${tool('close', 'Close')}</div>
   <div id="composer" ${siblingRole}>${composerBody(ENGLISH)}</div></div></div></div>`;

export const commentForm = (id: string, prompt: string, text = '', submit = true): string =>
  `<form role="presentation" id="${id}-form">${lexical(id, prompt, text)}
   <ul id="focused-state-actions-list"><li>${tool(`${id}-emoji`, 'Insert an emoji')}</li><li><input type="file">${tool(`${id}-photo`, 'Attach a photo or video')}</li>
   <li><div id="${id}-gif" role="button"><span>GIF</span></div></li></ul>
   ${submit ? `<div id="focused-state-composer-submit"><span>${tool(`${id}-submit`, 'Comment')}</span></div>` : ''}</form>`;

const actions = (id: string): string =>
  `<div><div role="button" id="${id}-like"><span>Like</span></div><div role="button" id="${id}-reply"><span>Reply</span></div><div role="button" id="${id}-share"><span>Share</span></div></div>`;

/** A post with a comment, its reply box, and the box for comments. */
export const article = (): string => `<div role="main"><div role="feed"><div role="article" id="shown">
  <h3><a role="link" href="/kim">Kim Moss</a></h3><span><a href="/p/1">2 h</a></span>
  <div dir="auto">Sports day is cancelled, <a role="link" href="/tag">#weather</a>.</div><div dir="auto">So sorry.</div>${actions('a')}
  <ul><li><div><div role="article" id="said" aria-label="Comment by Lee Ash 1 hour ago"><a role="link" href="/lee"><span dir="auto">Lee Ash</span></a><div dir="auto">About time too</div>${actions('b')}</div>
    ${commentForm('reply', 'Reply to Lee Ash…', 'No')}</div></li></ul>
  ${commentForm('comment', 'Comment as Sam Field', 'Yes')}
</div></div></div>`;

export const chatTab = (
  options: { readonly list?: string; readonly prompt?: string; readonly send?: string; readonly text?: string } = {},
): string => {
  const { list = 'role="log"', prompt = 'Message', send = 'Press enter to send', text = 'Hello' } = options;
  return `<div id="chats"><div role="dialog" id="chat" aria-label="Chat"><div><h2>Lee Ash</h2>${tool('minimise', 'Minimise chat')}</div>
  <div ${list}><div role="row"><div dir="auto">Can you say who won?</div></div><div role="row"><span>You sent</span><div dir="auto">Later</div></div></div>
  <div id="footer">${tool('attach', 'Attach a file')}<div>${lexical('chat-editor', prompt, text)}${tool('chat-emoji', 'Choose an emoji', 'aria-haspopup="menu"')}</div>
  ${text ? tool('send', send) : tool('like', 'Send a like')}</div></div></div>`;
};
