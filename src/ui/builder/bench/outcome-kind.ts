import type { Verdict } from '../../../core/verdict.ts';

/** What happens to a post, as the bench tells it. */
export type OutcomeKind = 'goes' | 'note' | 'asks' | 'stops';

/** A draft that was not fully checked goes out, with what was seen as a note. */
export function outcomeKind({ outcome, findings }: Pick<Verdict, 'outcome' | 'findings'>): OutcomeKind {
  if (outcome === 'stop') return 'stops';
  if (outcome === 'caution') return 'asks';
  return findings.length > 0 ? 'note' : 'goes';
}
