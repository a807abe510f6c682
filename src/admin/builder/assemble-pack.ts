import type { Project } from '../../core/builder/project.ts';
import { barePack } from '../../core/pack/bare-pack.ts';
import type { PackError } from '../../core/pack/pack-error.ts';
import { packId } from '../../core/pack/pack-id.ts';
import { readPack } from '../../core/pack/read-pack.ts';
import type { Pack } from '../../core/pack/schema.ts';
import { packFromProposal } from '../policy/pack-from-proposal.ts';
import { nextVersion } from './next-version.ts';
import { isOwn } from './own-clauses.ts';
import { accountsOf, contactsOf, packText, policyOf, schoolOf, settingsOf } from './project-parts.ts';

export interface Assembly {
  /** Self-contained, the base merged in; null where a mistake leaves no pack. */
  readonly pack: Pack | null;
  /** What is wrong with it, by path. */
  readonly errors: readonly PackError[];
  /** Confirmed clauses, by number, that became less than their place says: words to read, or a line of advice. */
  readonly made: ReadonlyMap<number, 'reading' | 'advice'>;
}

/**
 * The pack that a project makes on this base: its confirmed clauses, details and people. Its version is newer than the
 * last one as soon as anything was changed. Never throws.
 * @param today ISO day
 */
export function assemblePack(project: Project, base: Pack, today: string): Assembly {
  const nameless: readonly PackError[] =
    project.school.name.trim() === '' ? [{ path: 'school.name', problem: 'missing', detail: '' }] : [];
  const own = ownPack(project, base, today);
  const { pack, errors } = readPack(own, () => base);
  return { pack: pack && ownAgain(pack, project), errors: [...nameless, ...errors], made: madeOf(project, own) };
}

/** Clauses that stayed in the school's earlier pack are still the school's own. */
function ownAgain(pack: Pack, { base }: Project): Pack {
  if (base.kind !== 'earlier') return pack;
  const own = new Set(base.pack.clauses.filter(isOwn).map(({ id }) => id));
  const clauses = pack.clauses.map((clause) => (own.has(clause.id) ? { ...clause, from: undefined } : clause));
  return { ...pack, clauses: clauses.map(({ from, ...clause }) => (from ? { ...clause, from } : clause)) };
}

/** Clauses come back in the order in which they were given. */
function madeOf({ clauses }: Project, own: Pack): Assembly['made'] {
  const told = new Set(own.advice.flatMap((line) => line.clauses));
  const confirmed = clauses.filter(({ decision }) => decision === 'confirmed');
  return new Map(
    confirmed.flatMap(({ n, place }, i): (readonly [number, 'reading' | 'advice'])[] => {
      const made = own.clauses[i];
      if (!made || place === 'advice' || place === 'outside') return [];
      if (made.place === 'outside') return [[n, 'reading']];
      return told.has(made.id) ? [[n, 'advice']] : [];
    }),
  );
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
    policy: {
      ...policyOf(project, proposed.policy.title),
      ...(proposed.policy.clauses ? { clauses: proposed.policy.clauses } : {}),
    },
    contacts,
    accounts: accountsOf(project),
    hours: project.hours && project.hours.week.length > 0 ? project.hours : null,
    settings: settingsOf(project),
    roster: roster?.filters ?? null,
    staff: [...staff.people],
    crests: [...crests],
  };
}

function proposedPack({ clauses, details, school, base: { kind } }: Project, base: Pack): Pack {
  const confirmed = clauses.filter(({ decision }) => decision === 'confirmed');
  if (confirmed.length === 0) return barePack(packId(school.name), '1', { extends: base.id, policy: base.policy });
  const accepted = confirmed.map(({ decision: _decision, asks, ...clause }) => {
    const own = packText(asks);
    return own ? { ...clause, asks: own.en } : clause;
  });
  const none = { school: null, title: null, date: null, reviewDate: null, contacts: [] };
  const pack = withWelsh(packFromProposal(accepted, details ?? none, base), confirmed);
  return kind === 'earlier' ? sameIds(pack, base) : pack;
}

/** A sentence that stands in the school's earlier pack takes its place there, under its name. */
function sameIds(pack: Pack, base: Pack): Pack {
  const known = new Map(base.clauses.filter(isOwn).map(({ asks, id }) => [asks.en, id]));
  const ids = new Map(
    pack.clauses.flatMap(({ id, asks }) => {
      const there = known.get(asks.en);
      known.delete(asks.en);
      return there ? [[id, there] as const] : [];
    }),
  );
  const renamed = <T extends { id?: string; clauses?: string[] | undefined }>(one: T): T => ({
    ...one,
    ...(one.id === undefined ? {} : { id: ids.get(one.id) ?? one.id }),
    ...(one.clauses === undefined ? {} : { clauses: one.clauses.map((id) => ids.get(id) ?? id) }),
  });
  return {
    ...pack,
    policy: renamed(pack.policy),
    clauses: pack.clauses.map(renamed),
    changes: pack.changes.map(renamed),
    moments: pack.moments.map(renamed),
    connections: pack.connections.map(renamed),
    checklist: pack.checklist.map(renamed),
    official: pack.official.map(renamed),
    advice: pack.advice.map(renamed),
    contacts: pack.contacts.map(renamed),
  };
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
