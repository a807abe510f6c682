import { EMPTY_PROJECT, type Project } from '../../core/builder/project.ts';
import type { Pack } from '../../core/pack/schema.ts';
import { projectText } from './project-parts.ts';

/** Id of the base that a project stands on after `takePack`, so that it is never its own. */
const earlierId = (id: string): string => `${id.slice(0, 56)}-earlier`;

/**
 * An earlier pack to go on from, in place of the whole project: its details and people become the project's own, and its
 * clauses and rules the base that it stands on. Assembled at once, it is the same pack again with a newer version.
 */
export function takePack(pack: Pack): Project {
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
