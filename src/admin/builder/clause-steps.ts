import { type Decision, isSure, type Project, type ProjectClause } from '../../core/builder/project.ts';

/** What an admin may alter in a proposed clause. */
export type ClauseChange = Partial<Pick<ProjectClause, 'appliesTo' | 'place' | 'categories' | 'level' | 'asks'>>;

const each = (project: Project, alter: (clause: ProjectClause) => ProjectClause): Project => {
  const clauses = project.clauses.map(alter);
  return clauses.every((clause, i) => clause === project.clauses[i]) ? project : { ...project, clauses };
};

/** One clause altered. A change is no confirmation: that is a press of its own. */
export const changeClause = (project: Project, n: number, change: ClauseChange): Project =>
  each(project, (clause) => (clause.n === n ? { ...clause, ...change } : clause));

export const decideClause = (project: Project, n: number, decision: Decision): Project =>
  each(project, (clause) => (clause.n === n && clause.decision !== decision ? { ...clause, decision } : clause));

/** Confirms what is proposed with confidence and was not decided yet. `except`: clauses that wait for a look for another reason. */
export const confirmSure = (project: Project, except: readonly number[] = []): Project =>
  each(project, (clause) =>
    clause.decision === 'open' && isSure(clause) && !except.includes(clause.n)
      ? { ...clause, decision: 'confirmed' }
      : clause,
  );

/** Leaves these out, where they are not decided yet. */
export const dropClauses = (project: Project, numbers: readonly number[]): Project =>
  each(project, (clause) =>
    clause.decision === 'open' && numbers.includes(clause.n) ? { ...clause, decision: 'dropped' } : clause,
  );
