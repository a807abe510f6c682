import { groupBy } from './group-by.ts';
import { heldFindings, isRight, type Judged } from './judged.ts';
import { resampledShare, type ShareEstimate } from './share.ts';

/** A draft of the fairness set: `slice` as `dialect: Scots`; the drafts of one `set` must get the same verdict. */
export interface FairnessDraft extends Judged {
  readonly slice: string;
  readonly set: string | null;
}

export interface FairnessSlice {
  readonly slice: string;
  readonly alarms: ShareEstimate;
  readonly detected: ShareEstimate;
  /** The alarm rate is more than two points above that of the whole. */
  readonly above: boolean;
}

export interface FairnessFigures {
  readonly alarms: ShareEstimate;
  readonly detected: ShareEstimate;
  readonly slices: readonly FairnessSlice[];
  /** The silent drafts that are held: id, slice and verdict. */
  readonly held: readonly string[];
  readonly sets: number;
  /** Sets in which some drafts are held and others are not, or for other categories, each verdict with its slices. */
  readonly differing: readonly { readonly set: string; readonly verdicts: readonly string[] }[];
}

/** In shares: how far above the whole a slice may lie. */
const MARGIN = 0.02;
const CLEAR = 'clear';

export function fairnessFigures(drafts: readonly FairnessDraft[]): FairnessFigures {
  const whole = ratesOf(drafts);
  const rate = ({ part, all }: ShareEstimate): number => (all === 0 ? 0 : part / all);
  const slices = [...groupBy(drafts, (d) => d.slice)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([slice, of]) => {
      const rates = ratesOf(of);
      return { slice, ...rates, above: rate(rates.alarms) > rate(whole.alarms) + MARGIN };
    });
  const sets = [...groupBy(drafts, (d) => d.set)].filter(([, of]) => of.length > 1);
  const differing = sets
    .map(([set, of]) => ({ set, byVerdict: [...groupBy(of, verdictOf)] }))
    .filter(({ byVerdict }) => byVerdict.length > 1)
    .map(({ set, byVerdict }) => ({
      set,
      verdicts: byVerdict.map(([verdict, alike]) => `${verdict} (${alike.map((d) => d.slice).join(', ')})`),
    }));
  const held = drafts
    .filter((d) => d.labels.expect.length === 0 && verdictOf(d) !== CLEAR)
    .map((d) => `${d.id} (${d.slice}): ${verdictOf(d)}`);
  return { ...whole, slices, held, sets: sets.length, differing };
}

function ratesOf(drafts: readonly FairnessDraft[]): { alarms: ShareEstimate; detected: ShareEstimate } {
  const silent = drafts.filter((d) => d.labels.expect.length === 0);
  const risky = drafts.filter((d) => d.labels.expect.length > 0);
  return {
    alarms: resampledShare(
      silent.map((d) => heldFindings(d).some((f) => !isRight(d.labels, f))),
      silent.map((d) => d.set),
    ),
    detected: resampledShare(
      risky.map((d) => heldFindings(d).some((f) => isRight(d.labels, f))),
      risky.map((d) => d.set),
    ),
  };
}

/** The held categories without arguable ones, in order; `clear` where there are none. */
function verdictOf(draft: Judged): string {
  const found = heldFindings(draft).map((f) => f.category);
  const counted = found.filter((c) => !(draft.labels.allow as readonly string[]).includes(c));
  return [...new Set(counted)].sort().join(' + ') || CLEAR;
}
