import type { Project, ProjectContact, ProjectText } from '../../core/builder/project.ts';
import type { ContactRole } from '../../core/pack/people-schema.ts';
import type { PolicyProposal } from '../policy/policy-proposal.ts';

export type NameOf = (role: ContactRole) => ProjectText;

/**
 * A policy that was just read, in place of the one before. Details that the admin has typed stay; empty ones are filled
 * from the policy.
 * @param file its name; empty where the text was pasted
 * @param nameOf what staff will read for a role, until the admin writes something else
 */
export function takePolicy(
  project: Project,
  { clauses, details }: PolicyProposal,
  file: string,
  nameOf: NameOf,
): Project {
  const { school, policy } = project;
  const title = policy.title.en || policy.title.cy ? policy.title : { en: details.title ?? '', cy: '' };
  return {
    ...project,
    policyFile: file,
    clauses: clauses.map((clause) => ({
      ...clause,
      categories: [...clause.categories],
      decision: 'open',
      asks: { en: '', cy: '' },
    })),
    details: { ...details, contacts: [...details.contacts] },
    school: school.name ? school : { ...school, name: details.school ?? '' },
    policy: {
      ...policy,
      title,
      date: policy.date || (details.date ?? ''),
      reviewDate: policy.reviewDate || isoDay(details.reviewDate),
    },
    contacts: [...project.contacts, ...newContacts(project, details.contacts, nameOf)],
  };
}

/** A date that the schema takes, or none: `November 2024` is not a day. */
const isoDay = (date: string | null): string => (/^\d{4}-\d{2}-\d{2}$/.test(date ?? '') ? (date ?? '') : '');

function newContacts(
  { contacts }: Project,
  found: PolicyProposal['details']['contacts'],
  nameOf: NameOf,
): ProjectContact[] {
  const there = new Set(contacts.map(({ role }) => role));
  const roles = [...new Set(found.map(({ role }) => role))].filter((role) => !there.has(role));
  return roles.map((role) => ({
    role,
    name: nameOf(role),
    how: { en: '', cy: '' },
    url: '',
    checked: '',
    clauses: [],
  }));
}
