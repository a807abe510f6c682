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
  /** Of the school's own accounts, ids of the pack's provisions: those that hold the draft, and those that it calls for. */
  readonly official?: { readonly holding: readonly string[]; readonly cued: readonly string[] };
}

/** What there is to look at, for the chip; null where there is nothing. */
export function noticed({ findings, official }: Verdict): { readonly count: number; readonly level: Level } | null {
  const holding = official?.holding.length ?? 0;
  const count = findings.length + holding + (official?.cued.length ?? 0);
  if (count === 0) return null;
  const level = findings[0]?.level ?? 'note';
  return { count, level: holding > 0 && level === 'note' ? 'caution' : level };
}

/** Only `caution` and `stop` hold a submission (see the README). */
export const holds = ({ outcome }: { readonly outcome: Outcome }): boolean =>
  outcome === 'caution' || outcome === 'stop';

export const highestLevel = (findings: readonly Pick<Finding, 'level'>[]): Level | null =>
  findings.reduce<Level | null>(
    (top, f) => (top === null || levelRank(f.level) > levelRank(top) ? f.level : top),
    null,
  );
