import { type Finding, type Level, levelRank } from './finding.ts';

/** Why a draft was not checked in full. Shown to the person as 'not fully checked'. */
export type IncompleteReason =
  | { readonly kind: 'no-pack' }
  | { readonly kind: 'reader-missing' }
  | { readonly kind: 'reader-late' }
  | { readonly kind: 'too-long' }
  /** A picture or video of the post was not looked at, or not in full. */
  | { readonly kind: 'image-unread' }
  | { readonly kind: 'failed'; readonly part: string };

export type Outcome = 'clear' | Level | 'unknown';

/**
 * One judgement of one draft. `unknown` stands only where the check is incomplete and what was seen is below `caution`;
 * with `caution` or `stop`, `incomplete` may still say that there could be more.
 */
export interface Verdict {
  readonly outcome: Outcome;
  readonly findings: readonly Finding[];
  readonly incomplete: IncompleteReason | null;
}

/** Only `caution` and `stop` hold a submission (see the README). */
export const holds = ({ outcome }: { readonly outcome: Outcome }): boolean =>
  outcome === 'caution' || outcome === 'stop';

export const highestLevel = (findings: readonly Pick<Finding, 'level'>[]): Level | null =>
  findings.reduce<Level | null>(
    (top, f) => (top === null || levelRank(f.level) > levelRank(top) ? f.level : top),
    null,
  );
