import type { ReplicaSite, SurfaceRow } from '../shared/site.ts';

const POST = { kind: 'post', keys: ['mod+enter'], editor: 'draft', editors: 1 } as const;
const ALL = { takes: ['picker', 'paste', 'drop'] } as const;
const STATUS = 'https://x.com/harbourschool/status/1790000000000000001';

/** Routes as in X's own bundles (July 2025) and Control Panel for Twitter (August 2026). */
const surfaces: readonly SurfaceRow[] = [
  { ...POST, ...ALL, id: 'inline-post', base: 'https://x.com/home', inDialog: false },
  { ...POST, ...ALL, id: 'modal-post', base: 'https://x.com/compose/post', inDialog: true },
  { ...POST, ...ALL, id: 'inline-reply', base: STATUS, kind: 'reply', inDialog: false },
  { ...POST, ...ALL, id: 'modal-reply', base: STATUS, kind: 'reply', inDialog: true },
  { ...POST, ...ALL, id: 'quote', base: 'https://x.com/home', inDialog: true },
  { ...POST, ...ALL, id: 'thread', base: 'https://x.com/compose/post', inDialog: true, editors: 2 },
  { ...POST, ...ALL, id: 'edit', base: 'https://x.com/compose/post', inDialog: true },
  { ...POST, ...ALL, id: 'community-post', base: 'https://x.com/i/communities/1500000000000000001', inDialog: false },
  { ...POST, ...ALL, id: 'poll', base: 'https://x.com/compose/post', inDialog: true, editors: 3 },
  { ...POST, id: 'alt-text', base: 'https://x.com/compose/post/media', keys: [], editor: 'field', inDialog: true },
  {
    id: 'message',
    base: 'https://x.com/i/chat/1600000000000000001',
    kind: 'message',
    keys: ['enter'],
    editor: 'field',
    inDialog: false,
    editors: 1,
    takes: ['picker', 'paste'],
  },
  {
    id: 'legacy-message',
    base: 'https://x.com/messages/1600000000000000001',
    kind: 'message',
    keys: ['enter'],
    editor: 'draft',
    inDialog: false,
    editors: 1,
    takes: ['paste', 'drop'],
  },
  {
    id: 'profile',
    base: 'https://x.com/settings/profile',
    kind: 'bio',
    keys: [],
    editor: 'field',
    inDialog: true,
    editors: 4,
    main: 1,
  },
  { ...POST, ...ALL, id: 'mobile-post', base: 'https://x.com/compose/post', editor: 'field', inDialog: false },
];

export const site: ReplicaSite = {
  id: 'x',
  hosts: ['x.com', 'twitter.com'],
  surfaces,
  csp: (nonce) =>
    `default-src 'self'; script-src 'self' 'nonce-${nonce}'; style-src 'self' 'unsafe-inline'; img-src 'self' blob: data:; media-src 'self' blob:; connect-src 'self' blob:; frame-src 'self'; form-action 'self'; base-uri 'self'; object-src 'none'`,
  head: () => '<title>X</title>',
  body: () => '<div id="react-root"></div>',
};
