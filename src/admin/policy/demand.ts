import type { Category } from '../../core/category.ts';
import type { Level } from '../../core/finding.ts';
import type { AppliesTo, Place } from '../../core/pack/schema.ts';
import type { SectionKind } from './section-kind.ts';

/** What one sentence or bullet asks, as far as its words and what stands over it tell. */
export interface Demand {
  readonly appliesTo: AppliesTo;
  readonly place: Place;
  readonly categories: readonly Category[];
  readonly level: Level;
  readonly evidence: Evidence;
}

/** What the confidence is reckoned from. */
export interface Evidence {
  readonly top: number;
  readonly margin: number;
  /** The sentence, or the lead-in of its list, names who. */
  readonly named: boolean;
  readonly section: SectionKind;
  readonly asked: 'text' | 'lead-in' | 'manner';
  /** Of the learnt model: that it is a demand, of this person and place; not there where the cues judged alone. */
  readonly learnt?: number;
  /** The cues alone say the same. */
  readonly ruled?: boolean;
  /** Of the learnt model: that pupils, parents or others are meant. */
  readonly outside?: number;
}
