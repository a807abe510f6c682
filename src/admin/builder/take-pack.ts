import { EMPTY_PROJECT, type Project } from '../../core/builder/project.ts';
import type { Pack } from '../../core/pack/schema.ts';
import { assemblePack } from './assemble-pack.ts';
import { isOwn, ownClauses } from './own-clauses.ts';
import { projectText } from './project-parts.ts';
import { samePack } from './same-pack.ts';
import { withoutClauses } from './without-clauses.ts';

/** Id of the base that a project stands on after `takePack`, so that it is never its own. */
const earlierId = (id: string): string => `${id.slice(0, 56)}-earlier`;

/**
 * An earlier pack to go on from, in place of the whole project: its details, people and clauses become the project's own,
 * and what is left is what it stands on. Where that would not make the same pack again (rules of its own, written by
 * hand), its clauses stay in what it stands on.
 * @param general the rules that ship
 */
export function takePack(pack: Pack, general: Pack): Project {
  const whole = wholePack(pack);
  const clauses = ownClauses(pack);
  const own = new Set(pack.clauses.filter(isOwn).map(({ id }) => id));
  if (whole.base.kind === 'general' || own.size === 0) return whole;
  const { pack: rest, lost } = withoutClauses(whole.base.pack, own, general);
  if (lost > 0) return whole;
  const base: Project['base'] = samePack(rest, asBase(general)) ? { kind: 'general' } : { kind: 'earlier', pack: rest };
  const contacts = whole.contacts.map((one) => ({ ...one, clauses: one.clauses.filter((id) => !own.has(id)) }));
  const anew: Project = { ...whole, base, clauses, contacts };
  const again = assemblePack(anew, base.kind === 'general' ? general : rest, FAR).pack;
  return again && samePack(again, pack) ? anew : whole;
}

const asBase = (pack: Pack): Pack => ({
  ...pack,
  clauses: pack.clauses.map((clause) => ({ ...clause, from: clause.from ?? pack.policy.title })),
});

/** Which day it is makes no difference: the version is not looked at. */
const FAR = '2000-01-01';

function wholePack(pack: Pack): Project {
  const { school, policy, contacts, accounts, hours, settings, roster, staff, crests, id, version } = pack;
  const texts = [policy.title, ...contacts.flatMap(({ name, how }) => [name, how])];
  const rest: Pack = {
    ...pack,
    id: earlierId(id),
    school: null,
    contacts: [],
    accounts: [],
    hours: null,
    settings: {},
    roster: null,
    staff: [],
    crests: [],
  };
  return {
    ...EMPTY_PROJECT,
    policyFile: `${id} ${version}`,
    // As if they had just been read: next year's policy brings its own.
    details: {
      school: school?.name ?? null,
      title: policy.title.cy === undefined ? policy.title.en : null,
      date: policy.date ?? null,
      reviewDate: policy.reviewDate ?? null,
      contacts: [],
    },
    bilingual: texts.some((text) => text?.cy !== undefined),
    school: school ?? EMPTY_PROJECT.school,
    policy: {
      title: projectText(policy.title),
      date: policy.date ?? '',
      reviewDate: policy.reviewDate ?? '',
      url: policy.url ?? '',
    },
    contacts: contacts.map(({ role, name, how, url = '', checked = '', clauses }) => ({
      role,
      name: projectText(name),
      how: projectText(how),
      url,
      checked,
      clauses,
    })),
    accounts: accounts.map(({ site, handle, name = '' }) => ({ site, handle, name })),
    hours,
    settings: Object.fromEntries(
      Object.entries(settings).map(([key, one]) => [key, one && { ...one, reason: projectText(one.reason) }]),
    ),
    base: { kind: 'earlier', pack: rest },
    staff: { file: '', people: staff },
    roster: roster && { file: '', pupils: null, classes: [], filters: roster },
    crests,
    id,
    lastVersion: version,
    changed: false,
    exported: pack,
  };
}
