import type { PackText } from '../../core/pack/schema.ts';

/** What `check` looks at, in the order in which it is told. */
export const CHECKS = [
  'schema',
  'format',
  'effect',
  'example',
  'fairness',
  'clause',
  'contact',
  'lock',
  'version',
  'review-date',
] as const;
export type Check = (typeof CHECKS)[number];

/** Something to mend in a pack (`refuse`), or to think about (`flag`). */
export interface CheckProblem {
  readonly kind: 'refuse' | 'flag';
  readonly check: Check;
  /** As `rules[3].advice.en`, counted from 0 in the pack with its base; empty for the pack as a whole. */
  readonly path: string;
  /** What and why, in plain words, without the path. */
  readonly text: Required<PackText>;
}
