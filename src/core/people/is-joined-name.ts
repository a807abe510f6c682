import type { RosterFilter } from '../pack/roster-filter.ts';
import { nameKey } from '../text/fold.ts';

const LONGEST = 32;
/** Of a first and a last name: shorter ones stand in many words. */
const SHORTEST = 4;

/** `miaaokafor7`: may a handle without a break be a pupil's first and last name? */
export function isJoinedName(handle: string | null, roster: RosterFilter): boolean {
  const key = nameKey(handle ?? '');
  if (key.length > LONGEST) return false;
  for (let cut = SHORTEST; cut <= key.length - SHORTEST; cut++) {
    const first = key.slice(0, cut);
    if (roster.hasFirst(first) && roster.hasFull(first, key.slice(cut))) return true;
  }
  return false;
}
