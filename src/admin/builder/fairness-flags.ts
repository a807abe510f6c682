import type { Project, ProjectClause } from '../../core/builder/project.ts';
import { LANGUAGES } from '../../core/language.ts';
import type { Pack } from '../../core/pack/schema.ts';
import { checkPackFairness } from '../check/check-pack-fairness.ts';
import { overreach, type TopicFound } from '../check/overreach.ts';

export interface FairnessFlag extends TopicFound {
  /** The clause that would reach lawful speech, by number; null where the base does it, at `path`. */
  readonly clause: number | null;
  /** Empty for a clause of the policy. */
  readonly path: string;
}

/** Clauses are kept as they are until they change, so each text is looked at once. */
const looked = new WeakMap<ProjectClause, TopicFound | null>();

/**
 * Clauses for staff, confirmed or to be decided, that would keep people from lawful speech as such; and what a trust's or
 * an earlier pack already does so.
 * @param pack the whole pack, where it is known
 */
export function fairnessFlags({ clauses, base }: Project, pack: Pack | null): FairnessFlag[] {
  const ofClauses = clauses.flatMap((clause): FairnessFlag[] => {
    const found = topicOf(clause);
    return found ? [{ ...found, clause: clause.n, path: '' }] : [];
  });
  if (base.kind === 'general' || pack === null) return ofClauses;
  const ofBase = checkPackFairness(pack).filter(({ path }) => !path.startsWith('clauses['));
  return [...ofClauses, ...ofBase.map(({ topic, words, path }) => ({ topic, words, path, clause: null }))];
}

function topicOf(clause: ProjectClause): TopicFound | null {
  const { decision, appliesTo, place, asks, text } = clause;
  if (decision === 'dropped' || place === 'outside' || (appliesTo !== 'staff' && appliesTo !== 'leaders')) return null;
  const known = looked.get(clause);
  if (known !== undefined) return known;
  const shown = [asks.en, asks.cy].filter((words) => words.trim() !== '');
  const found = LANGUAGES.flatMap((language) =>
    (shown.length > 0 ? shown : [text]).map((words) => overreach(words, language)),
  ).find((one) => one !== null);
  looked.set(clause, found ?? null);
  return found ?? null;
}
