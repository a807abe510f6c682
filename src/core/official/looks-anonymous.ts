import type { StaffMember } from '../pack/schema.ts';
import { nameKey } from '../text/fold.ts';

/** Words that accounts are made of which tell a job or a mood and nobody's name. */
const WORDS = new Set(
  (
    'a an and the of in on to at is it my me our not just another some one that this your for from with uk gb ' +
    'anon anonymous secret undercover unknown nameless hidden incognito nobody somebody someone mystery ghost ' +
    'tired grumpy angry sad happy real honest true overworked exhausted frazzled stressed knackered fed up disgruntled ' +
    'teacher teachers teach teaching sir miss head headteacher deputy leader slt ta tas hlta senco send supply trainee nqt ect ' +
    'school schools primary secondary infant junior nursery academy class classroom staff staffroom edu education educator ' +
    'maths english science history geography music art pe drama year reception eyfs ks one two three four five six ' +
    'life diary diaries confessions confession rants rant truth truths tales stories notes thoughts views voice blog chalk whiteboard ' +
    'athro athrawes athrawon ysgol ystafell dosbarth dienw blinedig cudd'
  ).split(' '),
);
/** Shorter ones count alone: `anita` is not `an it a`. */
const SHORTEST = 3;
const LONGEST = Math.max(...[...WORDS].map((word) => word.length));

/**
 * Does an account's name or handle tell nobody's name? Sure only where all of it is made of words that name no one; any
 * other word may be a name.
 */
export function looksAnonymous(account: string, staff: readonly StaffMember[] = []): boolean {
  const parts = account
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .split(/[^\p{L}]+/u)
    .filter(Boolean)
    .map((part) => nameKey(part));
  if (parts.length === 0) return false;
  const names = new Set(staff.flatMap(({ forename, surname }) => [nameKey(forename), nameKey(surname)]));
  return parts.every((part) => !names.has(part) && (WORDS.has(part) || isMadeOfWords(part.replace(/uk$/, ''))));
}

/** `tiredteacheruk` as `tired teacher uk`. */
function isMadeOfWords(letters: string): boolean {
  const reached = [true];
  for (let end = 1; end <= letters.length; end++) {
    reached[end] = false;
    for (let size = SHORTEST; size <= Math.min(LONGEST, end) && !reached[end]; size++) {
      reached[end] = reached[end - size] === true && WORDS.has(letters.slice(end - size, end));
    }
  }
  return reached[letters.length] === true;
}
