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

const FACEBOOK_HOST = 'https://www.facebook.com';
const at = (path: string) => `${FACEBOOK_HOST}${path}${path.includes('?') ? '&' : '?'}chat=0`;
const MIA_ON_FACEBOOK = { person: 'Mia Okafor', handle: 'mia.okafor' } as const;
const CHOIR = { person: 'Hillcrest Community Choir', handle: 'HillcrestChoir' } as const;

const FACEBOOK: readonly Place[] = [
  { ...MIA_ON_FACEBOOK, title: 'facebook request card', url: at('/friends'), act: 'accept' },
  {
    person: 'Grace Okafor',
    handle: '100000000000012',
    title: 'facebook request row',
    url: at('/friends/requests'),
    act: 'accept',
  },
  {
    person: 'Tom Baxter',
    handle: '100000000000013',
    title: 'facebook suggestion row',
    url: at('/friends/suggestions'),
    act: 'add',
  },
  { person: 'Priya Nair', handle: 'priyanair', title: 'facebook suggestion card', url: at('/friends'), act: 'add' },
  { ...MIA_ON_FACEBOOK, title: 'facebook profile', url: at('/mia.okafor'), act: 'add' },
  { ...MIA_ON_FACEBOOK, title: 'facebook profile that asked', url: at('/mia.okafor?asked=1'), act: 'accept' },
  { ...MIA_ON_FACEBOOK, title: 'facebook profile to follow', url: at('/mia.okafor'), act: 'follow' },
  {
    person: 'Hillcrest Primary School',
    handle: 'HillcrestPrimary',
    title: 'facebook page',
    url: at('/HillcrestPrimary?as=person'),
    act: 'follow',
  },
  { ...CHOIR, title: 'facebook like', url: at('/'), act: 'like' },
  { ...CHOIR, title: 'facebook like without article', url: at('/?article=0'), act: 'like' },
  { person: 'Bryn Sample', handle: null, title: 'facebook like of a comment', url: at('/'), act: 'like' },
  { ...CHOIR, title: 'facebook share', url: at('/'), act: 'share', presses: 2 },
  { person: 'Mia Okafor', handle: null, title: 'facebook tag', url: at('/?surface=tag'), act: 'tag' },
];

const on = (path: string) => `https://www.instagram.com${path}`;
/** Under a post Instagram shows usernames alone. */
const USERNAME = { person: 'mia_okafor', adapterName: null, handle: 'mia_okafor' } as const;

const INSTAGRAM: readonly Place[] = [
  { ...MIA, title: 'instagram request', url: on('/accounts/activity/'), act: 'accept' },
  { ...GRACE, title: 'instagram suggestion', url: on('/explore/people/'), act: 'follow' },
  { ...MIA, title: 'instagram profile', url: on('/mia_okafor/'), act: 'follow' },
  { ...MIA, title: 'instagram profile that follows', url: on('/mia_okafor/?back=1'), act: 'follow' },
  { ...USERNAME, title: 'instagram like', url: on('/mia_okafor/'), act: 'like' },
  { ...USERNAME, title: 'instagram repost', url: on('/mia_okafor/'), act: 'share' },
  {
    person: 'bryn.sample',
    adapterName: null,
    handle: 'bryn.sample',
    title: 'instagram like of a comment',
    url: on('/p/Chillcrest1/'),
    act: 'like',
  },
  { ...MIA, title: 'instagram tag', url: on('/?surface=caption'), act: 'tag', presses: 2 },
];

export const PLACES: readonly Place[] = [...X, ...FACEBOOK, ...INSTAGRAM];

const CHAT = '100000000000001-100000000000012';

export const TALKS: readonly Talk[] = [
  { title: 'x chat', url: `https://x.com/i/chat/${CHAT}`, name: 'Grace Okafor', handle: 'grace_okafor', key: CHAT },
  {
    title: 'facebook messages',
    url: 'https://www.facebook.com/messages/t/100000000000011',
    name: 'Mia Okafor',
    handle: 'mia.okafor',
    key: '100000000000011',
  },
  {
    title: 'facebook chat tab',
    url: 'https://www.facebook.com/groups/4001',
    name: 'Bryn Sample',
    handle: null,
    key: 'Bryn Sample',
  },
  {
    title: 'instagram messages',
    url: 'https://www.instagram.com/direct/t/100000000000012/',
    name: 'Grace Okafor',
    handle: 'grace_okafor',
    key: '100000000000012',
  },
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
  {
    title: 'facebook profile',
    own: 'https://www.facebook.com/sam.carter?bio=Choirs&chat=0',
    other: 'https://www.facebook.com/mia.okafor?chat=0',
    parts: [
      { field: 'name', text: 'Sam Carter' },
      { field: 'handle', text: 'sam.carter' },
      { field: 'bio', text: 'Choirs' },
    ],
  },
  {
    title: 'instagram profile',
    own: 'https://www.instagram.com/sam.carter.21/?bio=Y6+at+Hillcrest&web=hillcrest.example',
    other: 'https://www.instagram.com/mia_okafor/',
    parts: [
      { field: 'name', text: 'Sam Carter' },
      { field: 'handle', text: 'sam.carter.21' },
      { field: 'bio', text: 'Y6 at Hillcrest' },
      { field: 'link', text: 'hillcrest.example' },
    ],
  },
];
