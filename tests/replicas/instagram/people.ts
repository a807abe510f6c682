import { castOf } from '../shared/cast.ts';
import type { ReplicaOptions } from '../shared/options.ts';

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

/** `Name (@username)` begins the title of a profile's page in every language; everywhere else it is the site's name. */
export function titleOf(path: string, options: ReplicaOptions): string {
  const viewer = viewerOf(options.query);
  const people = [viewer, ...castOf(options).map(({ name, handle }) => ({ fullName: name, username: handle }))];
  const shown = people.find(({ username }) => path.replace(/\/$/, '') === `/${username}`);
  return shown ? `${shown.fullName} (@${shown.username}) • Instagram` : 'Instagram';
}

/** The post that is shown and answered. */
export const POSTED = {
  path: '/p/Chillcrest1/',
  author: 'hillcrest.choir',
  caption: 'Rehearsal tonight at seven in the hall.',
  comment: { author: FRIEND.username, text: 'Can newcomers join in?' },
} as const;
