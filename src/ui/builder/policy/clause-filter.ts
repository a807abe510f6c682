import { isSure, type ProjectClause } from '../../../core/builder/project.ts';
import { isForStaff } from './clause-kind.ts';

export const FILTERS = ['look', 'open', 'confirmed', 'dropped', 'all'] as const;
export type ClauseFilter = (typeof FILTERS)[number];

/** Clauses by filter, in the policy's order. `look`: undecided, and unsure or flagged. */
export function clausesBy(
  clauses: readonly ProjectClause[],
  flagged: ReadonlySet<number>,
): Readonly<Record<ClauseFilter, readonly ProjectClause[]>> {
  const open = clauses.filter(({ decision }) => decision === 'open');
  return {
    look: open.filter((clause) => !isSure(clause) || flagged.has(clause.n)),
    open,
    confirmed: clauses.filter(({ decision }) => decision === 'confirmed'),
    dropped: clauses.filter(({ decision }) => decision === 'dropped'),
    all: clauses,
  };
}

/** Undecided, and nothing would come of it but its words in the pack. */
export const idle = (clauses: readonly ProjectClause[]): readonly ProjectClause[] =>
  clauses.filter((clause) => clause.decision === 'open' && (clause.place === 'outside' || !isForStaff(clause)));

/** The clause to go on with after this one was decided: the next undecided below it in the list, else the first above. */
export function nextOpen(shown: readonly ProjectClause[], n: number): number | null {
  const at = shown.findIndex((clause) => clause.n === n);
  const rest = [...shown.slice(at + 1), ...shown.slice(0, Math.max(at, 0))];
  return rest.find((clause) => clause.decision === 'open')?.n ?? null;
}
