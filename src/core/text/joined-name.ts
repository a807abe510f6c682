import type { RosterFilter } from '../pack/roster-filter.ts';
import { isPublicName } from './public-names.ts';
import { withoutTagWords } from './tag-words.ts';
import type { Token } from './tokens.ts';

const LONGEST = 32;
/** Of a first or last name: shorter ones stand in many words. */
const SHORTEST = 4;

/** `#oliverbeckwith`, `@aaravmehta`: the first name of a pupil whose full name is all there is; null where it is none. */
export function joinedFullName(token: Token, roster: RosterFilter | null): string | null {
  if (!roster || token.sign === '' || token.capital || token.key.length > LONGEST) return null;
  for (const key of withoutTagWords(token.key)) {
    for (let cut = SHORTEST; cut <= key.length - SHORTEST; cut++) {
      const first = key.slice(0, cut);
      if (isPublicName(first) && roster.hasFirst(first) && roster.hasFull(first, key.slice(cut))) return first;
    }
  }
  return null;
}
