import type { Category } from '../../core/category.ts';
import type { Level } from '../../core/finding.ts';
import type { AppliesTo, Place } from '../../core/pack/schema.ts';

/** What a person found that a policy asks. */
export interface LabelledClause {
  readonly id: string;
  /** The sentences it stands in; one of them is enough. */
  readonly texts: readonly string[];
  readonly appliesTo: AppliesTo;
  readonly place: Place;
  /** Null where none are told. */
  readonly categories: readonly Category[] | null;
  /** Null where it is not labelled. */
  readonly level: Level | null;
}

export interface LabelledPolicy {
  readonly id: string;
  readonly kind: 'published' | 'written' | 'held-back';
  readonly text: string;
  readonly clauses: readonly LabelledClause[];
  readonly details: Readonly<Record<string, unknown>> | null;
}

/** As much of a proposed clause as is compared with labels. */
export interface ComparedClause {
  readonly text: string;
  readonly appliesTo: AppliesTo;
  readonly place: Place;
  readonly categories: readonly Category[];
  readonly level: Level;
}
