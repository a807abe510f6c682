import type { Project } from '../../core/builder/project.ts';
import { barePack } from '../../core/pack/bare-pack.ts';
import type { PackError } from '../../core/pack/pack-error.ts';
import { readPack } from '../../core/pack/read-pack.ts';
import type { Pack } from '../../core/pack/schema.ts';
import { packId } from '../../core/pack/pack-id.ts';
import { packFromProposal } from '../policy/pack-from-proposal.ts';
import { nextVersion } from './next-version.ts';
import { accountsOf, contactsOf, packText, policyOf, schoolOf, settingsOf } from './project-parts.ts';

export interface Assembly {
  /** Self-contained, the base merged in; null where a mistake leaves no pack. */
  readonly pack: Pack | null;
  /** What is wrong with it, by path. */
  readonly errors: readonly PackError[];
}

/**
 * The pack that a project makes on this base: its confirmed clauses, details and people. Its version is newer than the
 * last one as soon as anything was changed. Never throws.
 * @param today ISO day
 */
export function assemblePack(project: Project, base: Pack, today: string): Assembly {
  const nameless: readonly PackError[] =
    project.school.name.trim() === '' ? [{ path: 'school.name', problem: 'missing', detail: '' }] : [];
  const { pack, errors } = readPack(ownPack(project, base, today), () => base);
  return { pack, errors: [...nameless, ...errors] };
}

/** As `assemblePack`, before the base is merged in. */
export function ownPack(project: Project, base: Pack, today: string): Pack {
  const { id, school, roster, staff, crests, lastVersion, changed } = project;
  const proposed = proposedPack(project, base);
  const version = !changed && lastVersion !== '' ? lastVersion : nextVersion(today, lastVersion);
  const contacts = contactsOf(project, proposed.contacts);
  return {
    ...proposed,
    id: id || packId(school.name),
    version,
    extends: base.id,
    school: schoolOf(project),
    policy: policyOf(project, proposed.policy.title),
    contacts,
    accounts: accountsOf(project),
    hours: project.hours && project.hours.week.length > 0 ? project.hours : null,
    settings: settingsOf(project),
    roster: roster?.filters ?? null,
    staff: [...staff.people],
    crests: [...crests],
  };
}

function proposedPack({ clauses, details, school }: Project, base: Pack): Pack {
  const confirmed = clauses.filter(({ decision }) => decision === 'confirmed');
  if (confirmed.length === 0) return barePack(packId(school.name), '1', { extends: base.id, policy: base.policy });
  const accepted = confirmed.map(({ decision: _decision, asks, ...clause }) => {
    const own = packText(asks);
    return own ? { ...clause, asks: own.en } : clause;
  });
  const none = { school: null, title: null, date: null, reviewDate: null, contacts: [] };
  return withWelsh(packFromProposal(accepted, details ?? none, base), confirmed);
}

/** Clauses come back in the order in which they were given, those of the base not among them. */
function withWelsh(pack: Pack, confirmed: Project['clauses']): Pack {
  const welsh = new Map(confirmed.map(({ asks }) => [asks.en.trim(), asks.cy.trim()]));
  return {
    ...pack,
    clauses: pack.clauses.map((clause) => {
      const cy = welsh.get(clause.asks.en);
      return cy ? { ...clause, asks: { ...clause.asks, cy } } : clause;
    }),
  };
}
