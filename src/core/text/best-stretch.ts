import type { Span } from '../finding.ts';
import type { Token } from './features-tokens.ts';

/** What a span costs for each token, as a share of the greatest gain: keeps it from growing over words that say little. */
const COST_SHARE = 0.1;

/**
 * The words that raise a score most: the stretch of one sentence with the greatest sum of gains by token, out to the
 * ends of its clauses. At least one span unless there are no tokens.
 */
export function bestStretch(tokens: readonly Token[], gain: Float64Array): Span[] {
  if (tokens.length === 0) return [];
  const top = Math.max(...gain.filter((g) => g > 0), 0);
  const best = greatestSum(tokens, gain, top * COST_SHARE);
  const first = tokens.find((t) => t.clause === tokens[best.from]?.clause && !isSign(t));
  const last = tokens.findLast((t) => t.clause === tokens[best.to - 1]?.clause && !isSign(t));
  return first && last ? [{ start: first.start, end: last.end }] : wholeText(tokens);
}

/** Shares `amount` among the tokens `from` to `to`, end exclusive. */
export function addGain(gain: Float64Array, from: number, to: number, amount: number): void {
  for (let i = from; i < to; i++) gain[i] = (gain[i] ?? 0) + amount / Math.max(1, to - from);
}

const wholeText = (tokens: readonly Token[]): Span[] => [
  { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 },
];

/** Commas and full stops at the ends say nothing. */
const isSign = ({ key, tag }: Token): boolean => !tag && /^[\s.,;:!?…()"“”–—-]$/.test(key);

/** Greatest sum of gain minus cost, within one sentence. */
function greatestSum(tokens: readonly Token[], gain: Float64Array, cost: number): { from: number; to: number } {
  let best = { from: 0, to: Math.min(1, tokens.length), sum: Number.NEGATIVE_INFINITY };
  let from = 0;
  let sum = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (i === 0 || sum <= 0 || tokens[i]?.sentence !== tokens[i - 1]?.sentence) {
      from = i;
      sum = 0;
    }
    sum += (gain[i] ?? 0) - cost;
    if (sum > best.sum) best = { from, to: i + 1, sum };
  }
  return best;
}
