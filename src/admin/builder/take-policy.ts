import type { Project, ProjectClause, ProjectContact, ProjectText } from '../../core/builder/project.ts';
import type { ContactRole } from '../../core/pack/people-schema.ts';
import type { PolicyProposal, ProposedClause } from '../policy/policy-proposal.ts';
import { asksOf } from '../policy/provide/asks-of.ts';

export type NameOf = (role: ContactRole) => ProjectText;

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

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
    school: { ...school, name: fill(school.name, before?.school, details.school) || school.name },
    policy: {
      ...policy,
      title: { ...policy.title, en: fill(policy.title.en, before?.title, policy.title.cy ? '' : details.title) },
      date: fill(policy.date, dateWords(before?.date ?? null), dateWords(details.date)),
      reviewDate: fill(policy.reviewDate, isoDay(before?.reviewDate ?? null), isoDay(details.reviewDate)),
    },
    contacts: contactsWith(project, details.contacts, nameOf),
  };
}

/** A sentence may stand for several clauses: the first of it goes with the first, and so on. */
function decidedAsBefore(clauses: PolicyProposal['clauses'], before: readonly ProjectClause[]): ProjectClause[] {
  const left = new Map<string, ProjectClause[]>();
  for (const clause of before) left.set(saidBy(clause), [...(left.get(saidBy(clause)) ?? []), clause]);
  return clauses.map((clause) => {
    const was = left.get(saidBy(clause))?.shift();
    if (!was) return { ...clause, categories: [...clause.categories], decision: 'open', asks: { en: '', cy: '' } };
    const { n, source, text, leadIn, confidence } = clause;
    return { ...was, n, source, text, leadIn, confidence };
  });
}

/** As a pack would say it: so a clause that came from a pack is known again. */
const saidBy = (clause: ProposedClause): string => asksOf({ ...clause, asks: '' }).en.toLowerCase();

/** A date that the schema takes, or none: `November 2024` is not a day. */
const isoDay = (date: string | null): string => (/^\d{4}-\d{2}-\d{2}$/.test(date ?? '') ? (date ?? '') : '');

/** '2017-09-01' to 'September 2017', '2023-11-06' to '6 November 2023': the first of a month stands where no day is said. */
function dateWords(date: string | null): string {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date ?? '') ?? [];
  const name = MONTHS[Number(month) - 1];
  return name ? [day === '01' ? '' : String(Number(day)), name, year].filter(Boolean).join(' ') : (date ?? '');
}

/** What the admin has put in stays, and so does what this policy names too; the rest came from the policy before. */
function contactsWith(
  { contacts, details }: Project,
  found: PolicyProposal['details']['contacts'],
  nameOf: NameOf,
): ProjectContact[] {
  const roles = new Set(found.map(({ role }) => role));
  const before = new Set(details?.contacts.map(({ role }) => role));
  const kept = contacts.filter((one) => roles.has(one.role) || !before.has(one.role) || isAltered(one, nameOf));
  const there = new Set(kept.map(({ role }) => role));
  const fresh = [...roles].filter((role) => !there.has(role));
  return [
    ...kept,
    ...fresh.map((role) => ({
      role,
      name: nameOf(role),
      how: { en: '', cy: '' },
      url: '',
      checked: '',
      clauses: [],
    })),
  ];
}

function isAltered({ role, name, how, url, clauses }: ProjectContact, nameOf: NameOf): boolean {
  const given = nameOf(role);
  return name.en !== given.en || name.cy !== given.cy || [how.en, how.cy, url, ...clauses].some((text) => text !== '');
}
