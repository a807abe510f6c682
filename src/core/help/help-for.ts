import { SITES, type SiteId } from '../draft.ts';
import { inLanguage, type Language } from '../language.ts';
import { CONTACT_ROLES, type ContactRole } from '../pack/people-schema.ts';
import type { Contact, Pack } from '../pack/schema.ts';
import type { HelpAddress, Helplines } from './help-address.ts';
import type { HelpCause, HelpContact, HelpContent, HelpPlace } from './help-content.ts';
import { WHEN_TO_ASK } from './help-words.ts';

export type HelpPack = Pick<Pack, 'school' | 'contacts' | 'advice' | 'links'>;

/** Whom to turn to for what: the first two of these that the pack names. */
const TURN_TO: Readonly<Record<HelpCause, readonly ContactRole[]>> = {
  posted: ['line-manager', 'head', 'e-safety'],
  child: ['dsl', 'deputy-dsl', 'head'],
  abuse: ['line-manager', 'head', 'e-safety'],
  press: ['media'],
  data: ['data-protection'],
  support: ['union'],
};
const NAMED = 2;

/**
 * Whom to ask and where to report, by the pack in force (null: none yet). The pack's contacts come
 * first, by role, whichever of its parents they are from; a helpline
 * that it only names gets the address and number that ship with the extension. `site`, the one in front, is reported to first.
 */
export function helpFor(
  pack: HelpPack | null,
  helplines: Helplines,
  site: SiteId | null,
  language: Language,
): HelpContent {
  const contacts = pack?.contacts ?? [];
  const people = CONTACT_ROLES.filter((role) => role !== 'helpline').flatMap((role) =>
    contacts.filter((one) => one.role === role).map((one) => contactOf(one, language)),
  );
  const lines = (at: string) =>
    (pack?.advice ?? []).filter((one) => one.at === at).map(({ text }) => inLanguage(text, language));
  const cause = (name: HelpCause) =>
    TURN_TO[name].flatMap((role) => people.filter((one) => one.role === role)).slice(0, NAMED);
  const names = (name: HelpCause) => cause(name).map((one) => one.name);
  return {
    school: pack?.school ? pack.school.shortName || pack.school.name : null,
    contacts: people,
    links: (pack?.links ?? []).map(({ id, title, url, checked }) => ({
      ...BARE,
      id,
      title: inLanguage(title, language),
      url,
      checked: checked ?? null,
    })),
    helplines: helplinesOf(contacts, helplines.helplines, language),
    reports: [...SITES]
      .sort((a, b) => Number(b === site) - Number(a === site))
      .map((one) => ({ site: one, places: helplines.sites[one].map((place) => placeOf(place, language)) })),
    names: {
      posted: names('posted'),
      child: names('child'),
      abuse: names('abuse'),
      press: names('press'),
      data: names('data'),
      support: names('support'),
    },
    advice: {
      posted: lines('already-posted'),
      tone: lines('tone'),
      consequence: lines('consequence'),
      ask: lines('who-to-ask'),
    },
  };
}

const BARE = { about: null, phone: null, email: null, url: null, hours: null, checked: null, certainty: null };

function contactOf({ role, name, how, url, checked }: Contact, language: Language): HelpContact {
  return {
    role,
    name: inLanguage(name, language),
    when: how ? inLanguage(how, language) : WHEN_TO_ASK[language][role],
    url: url ?? null,
    checked: checked ?? null,
  };
}

function placeOf(address: HelpAddress, language: Language): HelpPlace {
  const { id, title, about, phone, email, url, hours, checked, certainty } = address;
  return {
    id,
    title: inLanguage(title, language),
    about: inLanguage(about, language),
    phone: phone ?? null,
    email: email ?? null,
    url: url ?? null,
    hours: hours ? inLanguage(hours, language) : null,
    checked,
    certainty,
  };
}

/** The pack's helplines in its order, then those that ship and that it does not name. */
function helplinesOf(contacts: readonly Contact[], shipped: readonly HelpAddress[], language: Language): HelpPlace[] {
  const left = new Set(shipped);
  const own = contacts.flatMap((contact, n): HelpPlace[] => {
    if (contact.role !== 'helpline') return [];
    const same = shipped.find(({ title }) => contact.name.en.toLowerCase().startsWith(title.en.toLowerCase()));
    if (same) left.delete(same);
    // What the school says of it holds; an address of its own may be a newer one, and then the rest of ours is in doubt.
    const known = same && contact.url === undefined ? placeOf(same, language) : { ...BARE, id: `own-${n}` };
    const { name, when, url, checked } = contactOf(contact, language);
    return [{ ...known, title: name, about: when, url: url ?? known.url, checked: checked ?? known.checked }];
  });
  return [...own, ...[...left].map((place) => placeOf(place, language))];
}
