import type { Draft } from '../draft.ts';
import type { Pack } from '../pack/schema.ts';
import { holds, type Verdict } from '../verdict.ts';
import { isCued } from './cues.ts';
import { provisionsFor } from './provisions-for.ts';

/**
 * A verdict with what the pack asks of the school's own accounts. Only a second reader holds, until one has read the very
 * draft (`isRead`); what is shown to nobody else needs none. All else is a note at most.
 */
export function withOfficial(
  verdict: Verdict,
  draft: Draft,
  pack: Partial<Pick<Pack, 'official'>>,
  isRead: (draft: Draft) => boolean,
): Verdict {
  const empty = draft.text.trim() === '' && !draft.images?.length && !draft.pictured;
  const asked = empty ? [] : provisionsFor(draft, pack);
  if (asked.length === 0) return verdict;
  const holding = asked.filter(({ kind, whenInDoubt }) => kind === 'second-reader' && !whenInDoubt);
  const holdingIds = draft.audience === 'only-me' || isRead(draft) ? [] : holding.map(({ id }) => id);
  const cued = asked.filter((one) => isCued(one, draft, verdict.findings)).map(({ id }) => id);
  if (holdingIds.length + cued.length === 0) return verdict;
  return asking(verdict, { holding: holdingIds, cued });
}

/** The same verdict where the pack asks this of the draft. */
export const asking = (verdict: Verdict, official: NonNullable<Verdict['official']>): Verdict => ({
  ...verdict,
  outcome: raised(verdict, official.holding.length > 0),
  official,
});

function raised(verdict: Verdict, held: boolean): Verdict['outcome'] {
  if (held) return holds(verdict) ? verdict.outcome : 'caution';
  return verdict.outcome === 'clear' ? 'note' : verdict.outcome;
}
