import type { SiteId } from '../draft.ts';
import { type RosterFilter, readRosterFilter } from '../pack/roster-filter.ts';
import type { CONNECTED_WITH, Pack } from '../pack/schema.ts';
import { nameKey } from '../text/fold.ts';
import { COMMON_SURNAMES } from './common-surnames.ts';
import { fullNames } from './full-names.ts';
import { isJoinedName } from './is-joined-name.ts';
import { type PersonName, readHandleName, readPersonName } from './read-person-name.ts';

export type ConnectedWith = (typeof CONNECTED_WITH)[number];

/** Who somebody may be. `weak`: by a surname, or by a handle in one word, which are worth a note and no question. */
export interface Likeness {
  readonly with: Exclude<ConnectedWith, 'anybody'>;
  readonly weak: boolean;
}

/** What a pack knows of people, made ready once. */
export interface KnownPeople {
  /** Null where the school gave no roster: nobody is then like a pupil. */
  readonly roster: RosterFilter | null;
  readonly school: Pack['school'];
  readonly accounts: Pack['accounts'];
  /** `first last` of colleagues, as name keys. */
  readonly staff: ReadonlySet<string>;
}

const read = new WeakMap<Pack, KnownPeople>();

/** Of each pack once: several parts of a page ask, and reading a roster takes a while. A pack never changes. */
export function knownPeople(pack: Pack): KnownPeople {
  const known = read.get(pack) ?? readPeople(pack);
  read.set(pack, known);
  return known;
}

function readPeople({ roster, school, accounts, staff }: Pack): KnownPeople {
  const names = staff
    .filter(({ forename }) => forename)
    .map((one) => `${nameKey(one.forename)} ${nameKey(one.surname)}`);
  return { roster: roster ? readRosterFilter(roster) : null, school, accounts, staff: new Set(names) };
}

/**
 * Whom of those that a policy speaks of somebody may be, by what the page shows of them. A full name of the roster: a pupil,
 * past or present (some leave between two rosters). A surname of it, as shown: a parent. The roster is lossy on purpose: one
 * stranger in a hundred has a pupil's full name by chance, one in eight a surname (`tests/core/people/strangers.test.ts`).
 */
export function mayBe(
  person: { readonly name: string | null; readonly handle: string | null },
  site: SiteId,
  known: KnownPeople,
): readonly Likeness[] {
  if (isSchool(person, site, known)) return [{ with: 'school', weak: false }];
  const { roster, staff } = known;
  const shown = readPersonName(person.name);
  if (!roster || pairs(shown).some((pair) => staff.has(pair.join(' ')))) return [];
  const handle = readHandleName(person.handle);
  const isNamed = shown.firsts.length > 0 && shown.lasts.length > 0;
  const inRoster = (name: PersonName) =>
    !name.titled &&
    pairs(name, fullNames).some(([first, last]) => roster.hasFirst(first) && roster.hasFull(first, last));
  const strong = inRoster(shown) || (!isNamed && inRoster(handle));
  const pupil = strong || (!shown.titled && (inRoster(handle) || isJoinedName(person.handle, roster)));
  const family = shown.surname.some((last) => !COMMON_SURNAMES.has(last) && roster.hasLast(last));
  return [
    ...(pupil ? (['pupil', 'former-pupil'] as const).map((one) => ({ with: one, weak: !strong })) : []),
    ...(family ? (['parent', 'former-family'] as const).map((one) => ({ with: one, weak: true })) : []),
  ];
}

/** Pairs of a first name and a surname that one shown name is taken apart into; a page could else put a class list into it. */
const MOST_PAIRS = 24;

/** `forms`: other forms of a first name, the name itself first. */
function pairs(
  { firsts, lasts }: PersonName,
  forms = (first: string): readonly string[] => [first],
): readonly [string, string][] {
  const shown = firsts.flatMap((first) => lasts.map((last): [string, string] => [first, last])).slice(0, MOST_PAIRS);
  return shown.flatMap(([first, last]) => forms(first).map((form): [string, string] => [form, last]));
}

function isSchool(
  { name, handle }: { readonly name: string | null; readonly handle: string | null },
  site: SiteId,
  { school, accounts }: KnownPeople,
): boolean {
  const bare = (text: string) => text.replace(/^@/, '').toLowerCase();
  const called = handle === null ? null : bare(handle);
  const own = accounts.filter((account) => account.site === site).map((account) => account.handle);
  if (called !== null && [...own, ...(school?.handles ?? [])].some((one) => bare(one) === called)) return true;
  const key = nameKey(name ?? '');
  const names = [school?.name, ...accounts.filter((one) => one.site === site).map((one) => one.name)];
  return key !== '' && names.some((one) => one !== undefined && nameKey(one) === key);
}
