import { covers } from './covers.ts';
import type { ComparedClause, LabelledClause, LabelledPolicy } from './labelled-policy.ts';

/** How a proposal stands beside the labels of the same policy. */
export interface Comparison {
  readonly policy: LabelledPolicy;
  readonly pairs: readonly Pair[];
  /** Proposed clauses whose sentence has no label. */
  readonly extra: readonly ComparedClause[];
  /** Sentences for pupils, parents or others of which a rule for staff was made. */
  readonly strayed: readonly Pair[];
}

export interface Pair {
  readonly label: LabelledClause;
  /** Of the same sentence and place, the one whose categories fit best; null: not found. */
  readonly found: ComparedClause | null;
  /** Any of the same sentence. */
  readonly covered: ComparedClause | null;
}

const overlap = (label: LabelledClause, { categories }: ComparedClause): number => {
  const wanted = label.categories ?? [];
  const shared = categories.filter((one) => wanted.includes(one)).length;
  return wanted.length + categories.length === 0 ? 1 : (2 * shared) / (wanted.length + categories.length);
};

export function compareProposal(
  policy: LabelledPolicy,
  { clauses }: { readonly clauses: readonly ComparedClause[] },
): Comparison {
  const about = (label: LabelledClause): ComparedClause[] =>
    clauses.filter(({ text }) => label.texts.some((one) => covers(one, text)));
  const best = (label: LabelledClause, among: readonly ComparedClause[]): ComparedClause | null =>
    [...among].sort((a, b) => overlap(label, b) - overlap(label, a))[0] ?? null;
  const pairs = policy.clauses.map((label) => {
    const there = about(label);
    const samePlace = there.filter(({ place }) => place === label.place);
    return { label, found: best(label, samePlace), covered: best(label, samePlace.length > 0 ? samePlace : there) };
  });
  const extra = clauses.filter(
    ({ text }) => !policy.clauses.some(({ texts }) => texts.some((one) => covers(one, text))),
  );
  const strayed = pairs.filter(
    ({ label, covered }) =>
      ['pupils', 'parents', 'community'].includes(label.appliesTo) &&
      covered !== null &&
      (covered.appliesTo === 'staff' || covered.appliesTo === 'official'),
  );
  return { policy, pairs, extra, strayed };
}
