import type { ConnectionAct } from '../replicas/shared/types.ts';

/** Where a replica shows a control between people, and what its press is. */
export interface Place {
  readonly title: string;
  readonly url: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly act: ConnectionAct;
  /** As the page shows the name. */
  readonly person: string;
  /** What the adapter can know of the name, where the page shows another. */
  readonly adapterName?: string | null;
  readonly handle: string | null;
  /** Presses until it is done: a menu takes two. */
  readonly presses?: number;
}

/** A conversation, and whether anybody else has written in it. */
export interface Talk {
  readonly title: string;
  readonly url: string;
  readonly name: string;
  readonly handle: string | null;
  readonly key: string;
}

/** One's own profile with all that it can show, and somebody else's. */
export interface OwnPage {
  readonly title: string;
  readonly own: string;
  readonly other: string;
  readonly parts: readonly { readonly field: string; readonly text: string }[];
}

const MIA = { person: 'Mia Okafor', handle: 'mia_okafor' } as const;
const GRACE = { person: 'Grace Okafor', handle: 'grace_okafor' } as const;

const X: readonly Place[] = [
  { ...MIA, title: 'x follower request', url: 'https://x.com/follower_requests', act: 'accept' },
  { ...GRACE, title: 'x suggestion', url: 'https://x.com/i/connect_people', act: 'follow' },
  { ...MIA, title: 'x profile', url: 'https://x.com/mia_okafor', act: 'follow' },
  { ...MIA, title: 'x like', url: 'https://x.com/mia_okafor', act: 'like' },
  { ...MIA, title: 'x repost', url: 'https://x.com/mia_okafor', act: 'share', presses: 2 },
  { ...MIA, title: 'x tag', url: 'https://x.com/compose/post/tags', act: 'tag' },
];

export const PLACES: readonly Place[] = [...X];

const CHAT = '100000000000001-100000000000012';

export const TALKS: readonly Talk[] = [
  { title: 'x chat', url: `https://x.com/i/chat/${CHAT}`, name: 'Grace Okafor', handle: 'grace_okafor', key: CHAT },
];

export const OWN_PAGES: readonly OwnPage[] = [
  {
    title: 'x profile',
    own: 'https://x.com/jo_marsh?bio=Y6+at+Harbour&work=Education&place=Porthaven&web=harbour.example',
    other: 'https://x.com/mia_okafor',
    parts: [
      { field: 'name', text: 'Jo Marsh' },
      { field: 'handle', text: 'jo_marsh' },
      { field: 'bio', text: 'Y6 at Harbour' },
      { field: 'employer', text: 'Education' },
      { field: 'place', text: 'Porthaven' },
      { field: 'link', text: 'harbour.example' },
    ],
  },
];
