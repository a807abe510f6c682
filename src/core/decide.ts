import { type Finding, levelRank } from './finding.ts';
import { highestLevel, type IncompleteReason, type Verdict } from './verdict.ts';

/** Findings to one verdict, the gravest first; an incomplete check below `caution` is `unknown`. */
export function decide(findings: readonly Finding[], incomplete: IncompleteReason | null = null): Verdict {
  const ordered = [...findings].sort(
    (a, b) => levelRank(b.level) - levelRank(a.level) || (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0),
  );
  const top = highestLevel(ordered);
  const grave = top === 'caution' || top === 'stop';
  return { outcome: incomplete && !grave ? 'unknown' : (top ?? 'clear'), findings: ordered, incomplete };
}
