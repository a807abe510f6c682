import type { Language } from '../../core/language.ts';
import type { Pack } from '../../core/pack/schema.ts';
import { servedClauses } from '../../core/pack/served-clauses.ts';
import { wordFor } from '../diff/value-words.ts';
import type { CheckProblem } from './check-problem.ts';

/** Whatever an admin should see to, and what can wait: clauses that nothing serves, contacts nobody can reach, an old review date. */
export function checkUpkeep(pack: Pack, today: string): CheckProblem[] {
  return [...clauses(pack), ...contacts(pack), ...reviewDate(pack, today)];
}

function clauses(pack: Pack): CheckProblem[] {
  const served = servedClauses(pack);
  return pack.clauses.flatMap(({ id, outside, from }, i): CheckProblem[] => {
    const servers = served.get(id)?.length ?? 0;
    const path = `clauses[${i}]`;
    // What a base asks and this pack has taken over by a clause of its own needs no second server.
    if (servers === 0 && outside === undefined && from === undefined) return [flag('clause', path, UNSERVED(id))];
    return servers > 0 && outside !== undefined ? [flag('clause', path, BOTH(id))] : [];
  });
}

function contacts(pack: Pack): CheckProblem[] {
  const asked = new Set(
    [...pack.rules, ...pack.moments, ...pack.connections, ...pack.official].flatMap(({ ask }) => ask ?? []),
  );
  const there = new Set(pack.contacts.map(({ role }) => role));
  const missing = [...asked]
    .filter((role) => !there.has(role))
    .map((role) => flag('contact', 'contacts', NOBODY(role)));
  // A pack without a school names roles, not people: there is nobody to reach yet.
  const unreachable = pack.contacts.flatMap(({ role, how, url }, i) =>
    pack.school !== null && !how && !url ? [flag('contact', `contacts[${i}]`, NO_WAY(role))] : [],
  );
  return [...missing, ...unreachable];
}

function reviewDate({ policy: { reviewDate: due } }: Pack, today: string): CheckProblem[] {
  return due !== undefined && due < today ? [flag('review-date', 'policy.reviewDate', PAST(due))] : [];
}

const flag = (check: CheckProblem['check'], path: string, text: CheckProblem['text']): CheckProblem => ({
  kind: 'flag',
  check,
  path,
  text,
});

const UNSERVED = (id: string) => ({
  en: `nothing in the pack does what clause '${id}' asks: give it a rule, or say why it lies outside`,
  cy: `nid oes dim yn y pecyn yn gwneud yr hyn y mae cymal '${id}' yn ei ofyn: rhowch reol iddo, neu dywedwch pam y mae y tu allan`,
});
const BOTH = (id: string) => ({
  en: `clause '${id}' is said to lie outside, and yet something serves it`,
  cy: `dywedir bod cymal '${id}' y tu allan, ac eto mae rhywbeth yn ei wasanaethu`,
});
const who = (role: string, language: Language): string => wordFor('ask', role, language) ?? role;
const NOBODY = (role: string) => ({
  en: `rules send people to ${who(role, 'en')}, and no contact has that role`,
  cy: `anfonir pobl gan reolau at y rôl hon, ac nid oes cyswllt ganddi: ${who(role, 'cy')}`,
});
const NO_WAY = (role: string) => ({
  en: `nothing says how to reach ${who(role, 'en')}: add a room, a telephone number or an address`,
  cy: `nid oes dim yn dweud sut i gysylltu â’r rôl hon (${who(role, 'cy')}): ychwanegwch ystafell, rhif ffôn neu gyfeiriad`,
});
const PAST = (due: string) => ({
  en: `the review date of the policy, ${due}, has passed: is there a newer one?`,
  cy: `mae dyddiad adolygu'r polisi, ${due}, wedi mynd heibio: a oes un mwy newydd?`,
});
