import type { TextCategory } from '../core/category.ts';
import type { Draft } from '../core/draft.ts';
import type { Finding } from '../core/finding.ts';
import type { Labels } from './labels.ts';

/** What a judge says of a draft, as far as figures need it. */
export type Reported = Pick<Finding, 'category' | 'level' | 'target' | 'spans'>;

/** The numbers behind a verdict, for curves. Higher is surer; within one column they must be comparable. */
export interface Scores {
  readonly byCategory: Readonly<Record<TextCategory, number>>;
  /** Is any finding due? */
  readonly gate: number;
}

/** A labelled draft as it came from a file. */
export interface Labelled {
  readonly id: string;
  readonly school: string | null;
  /** The drafts of one minimal pair bear the same name. */
  readonly pair: string | null;
  readonly draft: Draft;
  readonly labels: Labels;
}

/** A labelled draft and what one judge made of it: all that any figure is computed from. */
export interface Judged extends Labelled {
  readonly findings: readonly Reported[];
  readonly scores: Scores | null;
}

/** Only `caution` and `stop` hold a submission, and only they count. */
export const heldFindings = ({ findings }: Pick<Judged, 'findings'>): readonly Reported[] =>
  findings.filter(({ level }) => level !== 'note');

/** Is the category expected, or arguable? */
export const isRight = ({ expect, allow }: Labels, { category }: Reported): boolean =>
  ([...expect, ...allow] as readonly string[]).includes(category);
