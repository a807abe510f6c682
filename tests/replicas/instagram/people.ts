/** Who is signed in, and the school's own account with `as=school`. Invented, as everyone here. */
export const PERSON = { id: '17841400000000001', username: 'sam.carter.21', fullName: 'Sam Carter' } as const;
export const SCHOOL = {
  id: '17841400000000002',
  username: 'hillcrestprimary',
  fullName: 'Hillcrest Primary School',
} as const;
export const FRIEND = { username: 'bryn.sample', fullName: 'Bryn Sample' } as const;

export type Viewer = typeof PERSON | typeof SCHOOL;

export const viewerOf = (query: URLSearchParams): Viewer => (query.get('as') === 'school' ? SCHOOL : PERSON);

/** The post that is shown and answered. */
export const POSTED = {
  path: '/p/Chillcrest1/',
  author: 'hillcrest.choir',
  caption: 'Rehearsal tonight at seven in the hall.',
  comment: { author: FRIEND.username, text: 'Can newcomers join in?' },
} as const;
