import type { Project, ProjectClause, ProjectContact, ProjectText } from '../../core/builder/project.ts';
import type { ContactRole } from '../../core/pack/people-schema.ts';
import type { PolicyProposal } from '../policy/policy-proposal.ts';

export type NameOf = (role: ContactRole) => ProjectText;

/**
 * A policy that was just read, in place of the one before. What the admin has typed stays; what is empty, or came from the
 * policy before, is filled from this one. A sentence that was there before keeps what was decided about it.
 * @param file its name; empty where the text was pasted
 * @param nameOf what staff will read for a role, until the admin writes something else
 */
export function takePolicy(
  project: Project,
  { clauses, details }: PolicyProposal,
  file: string,
  nameOf: NameOf,
): Project {
  const { school, policy, details: before } = project;
  const fill = (typed: string, was: string | null | undefined, now: string | null): string =>
    typed === '' || typed === was ? (now ?? '') : typed;
  return {
    ...project,
    policyFile: file,
    clauses: decidedAsBefore(clauses, project.clauses),
    details: { ...details, contacts: [...details.contacts] },
    school: { ...school, name: fill(school.name, before?.school, details.school) },
    policy: {
      ...policy,
      title: { ...policy.title, en: fill(policy.title.en, before?.title, policy.title.cy ? '' : details.title) },
      date: fill(policy.date, before?.date, details.date),
      reviewDate: fill(policy.reviewDate, isoDay(before?.reviewDate ?? null), isoDay(details.reviewDate)),
    },
    contacts: [...project.contacts, ...newContacts(project, details.contacts, nameOf)],
  };
}

/** A sentence may stand for several clauses: the first of it goes with the first, and so on. */
function decidedAsBefore(clauses: PolicyProposal['clauses'], before: readonly ProjectClause[]): ProjectClause[] {
  const left = [...before];
  return clauses.map((clause) => {
    const at = left.findIndex(({ text }) => text === clause.text);
    const [was] = at < 0 ? [] : left.splice(at, 1);
    if (was) return { ...was, n: clause.n, source: clause.source };
    return { ...clause, categories: [...clause.categories], decision: 'open', asks: { en: '', cy: '' } };
  });
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
