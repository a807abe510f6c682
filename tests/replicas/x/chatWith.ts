import { type CastMember, castOf } from '../shared/cast.ts';
import type { ReplicaOptions } from '../shared/options.ts';
import { OTHER } from './page.ts';

/** Account id of the person who is signed in. */
export const MY_ID = '100000000000001';

/** `/i/chat/{lower id}-{higher id}`, parted by a colon in test-ids (public automation code, 2026). */
export const chatId = (person: CastMember): string => `${MY_ID}-${person.id}`;

/** Whom a chat is with; the school where the address says nothing else. */
export function chatWith(path: string, options: ReplicaOptions): CastMember & { readonly text: string } {
  const found = castOf(options).find((person) => path.endsWith(chatId(person)));
  return found ? { ...found, text: 'Hi, are you the teacher?' } : { ...OTHER, id: '1600000000000000001', bio: '' };
}
