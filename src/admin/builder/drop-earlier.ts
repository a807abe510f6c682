import type { Project } from '../../core/builder/project.ts';
import type { Pack } from '../../core/pack/schema.ts';
import { withoutClauses } from './without-clauses.ts';

/** Leaves a clause out that stayed in the school's earlier pack, with what stands for it alone. */
export function dropEarlier(project: Project, id: string, general: Pack): Project {
  const { base } = project;
  if (base.kind !== 'earlier') return project;
  const contacts = project.contacts.map((one) => ({ ...one, clauses: one.clauses.filter((cited) => cited !== id) }));
  const { pack } = withoutClauses(base.pack, new Set([id]), general);
  return { ...project, contacts, base: { ...base, pack } };
}
