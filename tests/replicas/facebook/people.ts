/** Who is signed in, and the Page that they may act as. Invented, as everyone here. */
export const PERSON = { id: '100000000000001', name: 'Sam Carter', short: 'Sam', path: '/sam.carter' } as const;
export const PAGE = {
  id: '61550000000001',
  name: 'Hillcrest Primary School',
  short: 'Hillcrest Primary School',
  path: '/HillcrestPrimary',
} as const;
export const GROUP = { name: 'Hillcrest Parents and Friends', path: '/groups/4001' } as const;
export const FRIEND = { name: 'Bryn Sample', path: '/bryn.sample' } as const;

/** A profile's address: dots where other sites have underscores. */
export const profilePath = (person: { readonly handle: string }): string => `/${person.handle.replaceAll('_', '.')}`;

/** Texts that a reader may find above a compose box. */
export const POSTED = {
  choir: {
    author: 'Hillcrest Community Choir',
    path: '/HillcrestChoir',
    text: 'Our summer concert is on Saturday at six. Who is coming?',
  },
  friend: { author: FRIEND.name, path: FRIEND.path, text: 'Is there parking at the hall?' },
  mine: { author: PERSON.name, path: PERSON.path, text: 'Lovely walk by the river this morning.' },
  myComment: { author: PERSON.name, path: PERSON.path, text: 'Looking forward to it.' },
} as const;

export type Actor = typeof PERSON | typeof PAGE;

/** Acting as the Page on the Page's own address unless `as=person`; elsewhere only with `as=page`. */
export function actorOf(query: URLSearchParams, path: string): Actor {
  const asked = query.get('as');
  if (asked) return asked === 'page' ? PAGE : PERSON;
  return path.startsWith(PAGE.path) ? PAGE : PERSON;
}
