import { escapeHtml, mountPoint, siteData } from '../meta/siteData.ts';
import type { ReplicaSite, SurfaceRow } from '../shared/site.ts';
import { actorOf, GROUP, PAGE, PERSON } from './people.ts';

const HOST = 'https://www.facebook.com';

const row = (id: string, path: string, kind: SurfaceRow['kind'], more: Partial<SurfaceRow> = {}): SurfaceRow => ({
  id,
  base: HOST + path,
  kind,
  keys: [],
  editor: 'lexical',
  inDialog: false,
  editors: 1,
  ...more,
});

const ALL = { takes: ['picker', 'paste', 'drop'] } as const;
const dialog = { ...ALL, inDialog: true, keys: ['mod+enter'] } as const;
const sends = { ...ALL, keys: ['enter'] } as const;
const comments = { ...sends, picksOne: true } as const;

/** The data blocks that tell who is signed in and who acts (DESIGN 3.5: the two ids differ when switched, M). */
function blocks(query: URLSearchParams, path: string): string {
  const actor = actorOf(query, path);
  const user = { ACCOUNT_ID: PERSON.id, USER_ID: actor.id, NAME: actor.name, SHORT_NAME: actor.short, LOCALE: 'en_GB' };
  const you = { __typename: 'User', id: actor.id, name: actor.name, snippet: 'You', url: HOST + actor.path };
  return (
    siteData([
      ['SiteData', [], { server_revision: 1 }, 317],
      ['CurrentUserInitialData', [], { ...user, IS_BUSINESS_PERSON_ACCOUNT: false }, 270],
    ]) + siteData([['ComposerViewerSuggestions', [], { entries: [you] }, 900]])
  );
}

function titleOf(path: string): string {
  if (path.startsWith(GROUP.path)) return `${GROUP.name} | Facebook`;
  if (path.startsWith(PAGE.path)) return PAGE.name;
  return 'Facebook';
}

export const site: ReplicaSite = {
  id: 'facebook',
  hosts: ['www.facebook.com', 'web.facebook.com', 'www.messenger.com'],
  surfaces: [
    row('post', '/', 'post', dialog),
    row('post-split', '/', 'post', dialog),
    row('group-post', GROUP.path, 'post', dialog),
    row('page-post', PAGE.path, 'post', { ...dialog, presses: 2 }),
    row('share', '/', 'post', { ...dialog, takes: ['paste', 'drop'] }),
    row('edit-post', '/', 'post', dialog),
    row('comment', '/', 'comment', comments),
    row('comment-dialog', '/', 'comment', { ...comments, inDialog: true }),
    row('reply', '/', 'reply', comments),
    row('edit-comment', '/', 'comment', comments),
    row('message', '/messages/t/1', 'message', sends),
    row('chat', '/', 'message', sends),
    row('story', '/stories/create', 'post', { editor: 'field', takes: ['picker'], picksOne: true }),
    row('reel', '/reels/create', 'post', { presses: 2, takes: ['picker'], picksOne: true }),
    row('bio', '/me?sk=directory_intro', 'bio', { editor: 'field' }),
    row('work', '/me?sk=directory_work', 'bio', { editor: 'field', editors: 3, main: 2 }),
    row('education', '/me?sk=directory_education', 'bio', { editor: 'field', editors: 3, main: 2 }),
  ],
  variants: [
    { id: 'steps', query: { steps: 'next' }, surfaces: ['post', 'post-split'], presses: 2 },
    { id: 'steps-unmounted', query: { steps: 'next', panels: 'unmount' }, surfaces: ['post', 'page-post'], presses: 2 },
    { id: 'approval', query: { approval: '1' }, surfaces: ['group-post'] },
    { id: 'split-plain', query: { split: 'div' }, surfaces: ['post-split'] },
    { id: 'late', query: { late: '1' }, surfaces: ['post', 'post-split', 'group-post'] },
    { id: 'line-breaks', query: { newline: 'break' }, surfaces: ['post', 'group-post'] },
    { id: 'prompt-label', query: { prompt: 'label' }, surfaces: ['post', 'comment', 'message'] },
    { id: 'keyup', query: { 'button-keys': 'keyup' }, surfaces: ['post', 'comment', 'story'] },
    {
      id: 'blur-unmounts',
      query: { 'comment-blur': 'unmount' },
      surfaces: ['comment', 'reply', 'comment-dialog', 'edit-comment'],
    },
    { id: 'button-only', query: { 'comment-enter': '0' }, surfaces: ['comment', 'reply'] },
    { id: 'no-arrow', query: { 'edit-arrow': '0' }, surfaces: ['edit-comment'] },
    { id: 'no-article', query: { article: '0' }, surfaces: ['comment', 'reply'] },
    { id: 'listed', query: { comments: 'list' }, surfaces: ['comment', 'reply', 'edit-comment'] },
  ],
  // Several captures, one recent: blob: in connect-src, no require-trusted-types-for (M-H).
  csp: (nonce) =>
    `default-src 'self' data: blob:; script-src 'self' 'nonce-${nonce}' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; connect-src 'self' blob: wss://edge-chat.facebook.com; img-src 'self' blob: data:; media-src 'self' blob: data:; font-src 'self' data:; frame-src 'self' blob: data:; worker-src 'self' blob:; object-src 'none'; base-uri 'none'`,
  head: ({ query }, _nonce, path) => `<title>${escapeHtml(titleOf(path))}</title>${blocks(query, path)}`,
  body: mountPoint,
};
