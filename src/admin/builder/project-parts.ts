import type { Project, ProjectText } from '../../core/builder/project.ts';
import type { Pack, PackText } from '../../core/pack/schema.ts';

const line = (text: string): string => text.trim();
const filled = (texts: readonly string[]): string[] => [...new Set(texts.map(line).filter(Boolean))];

/** Words as a pack has them; Welsh alone stands for both. Undefined where nothing was typed. */
export function packText({ en, cy }: ProjectText): PackText | undefined {
  const [english, welsh] = [line(en), line(cy)];
  if (english === '' && welsh === '') return undefined;
  return { en: english || welsh, ...(welsh === '' ? {} : { cy: welsh }) };
}

export const projectText = (text: PackText | undefined): ProjectText => ({ en: text?.en ?? '', cy: text?.cy ?? '' });

/** The school's details; null while it has no name. The classes of the roster count, and the school's own accounts. */
export function schoolOf({ school, roster, accounts }: Project): Pack['school'] {
  if (line(school.name) === '') return null;
  return {
    ...school,
    name: line(school.name),
    shortName: line(school.shortName),
    aliases: filled(school.aliases),
    hashtags: filled(school.hashtags),
    handles: filled([...school.handles, ...accounts.map(({ handle }) => atName(handle))]),
    domains: filled(school.domains),
    classes: filled([...school.classes, ...(roster?.classes ?? [])]).slice(0, 500),
  };
}

/** Contacts with a name; what the policy's own clauses cite for a role is kept. */
export function contactsOf({ contacts }: Project, proposed: Pack['contacts']): Pack['contacts'] {
  const own = contacts.flatMap(({ role, name, how, url, checked, clauses }) => {
    const shown = packText(name);
    if (!shown) return [];
    const cited = proposed.filter((one) => one.role === role).flatMap((one) => one.clauses);
    const means = packText(how);
    return [
      {
        role,
        name: shown,
        ...(means ? { how: means } : {}),
        ...(line(url) ? { url: line(url) } : {}),
        ...(checked ? { checked } : {}),
        clauses: filled([...clauses, ...cited]),
      },
    ];
  });
  return [...own, ...proposed.filter(({ role }) => !own.some((one) => one.role === role))];
}

/** Empty stays empty. */
const atName = (handle: string): string => line(handle).replace(/^(?!@|$)/, '@');

export const accountsOf = ({ accounts }: Project): Pack['accounts'] =>
  accounts
    .filter(({ handle }) => line(handle) !== '')
    .map(({ site, handle, name }) => ({
      site,
      handle: atName(handle),
      ...(line(name) ? { name: line(name) } : {}),
    }));

export function policyOf({ policy }: Project, fallback: PackText): Pack['policy'] {
  const [date, reviewDate, url] = [policy.date, policy.reviewDate, policy.url].map(line);
  return {
    title: packText(policy.title) ?? fallback,
    ...(date ? { date } : {}),
    ...(reviewDate ? { reviewDate } : {}),
    ...(url ? { url } : {}),
  };
}

export function settingsOf({ settings }: Project): Pack['settings'] {
  const own = Object.entries(settings).flatMap(([id, setting]) => {
    if (!setting) return [];
    const reason = packText(setting.reason);
    return [[id, { value: setting.value, locked: setting.locked, ...(reason ? { reason } : {}) }] as const];
  });
  return Object.fromEntries(own);
}
