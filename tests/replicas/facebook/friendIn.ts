import { castOf } from '../shared/cast.ts';
import type { ReplicaOptions } from '../shared/options.ts';
import { FRIEND, profilePath } from './people.ts';

/** Whom `/messages/t/{account id}` is with; a friend on every other address and in the chat tab. */
export function friendIn(path: string, options: ReplicaOptions): { readonly name: string; readonly path: string } {
  const person = castOf(options).find(({ id }) => path.endsWith(`/t/${id}`));
  return person ? { name: person.name, path: profilePath(person) } : FRIEND;
}
