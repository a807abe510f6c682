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

/** Texts that a reader may find above a compose box. */
export const POSTED = {
  choir: { author: 'Hillcrest Community Choir', text: 'Our summer concert is on Saturday at six. Who is coming?' },
  friend: { author: FRIEND.name, text: 'Is there parking at the hall?' },
  mine: { author: PERSON.name, text: 'Lovely walk by the river this morning.' },
  myComment: { author: PERSON.name, text: 'Looking forward to it.' },
} as const;

export type Actor = typeof PERSON | typeof PAGE;

/** Acting as the Page on the Page's own address unless `as=person`; elsewhere only with `as=page`. */
export function actorOf(query: URLSearchParams, path: string): Actor {
  const asked = query.get('as');
  if (asked) return asked === 'page' ? PAGE : PERSON;
  return path.startsWith(PAGE.path) ? PAGE : PERSON;
}
