import type { Span } from '../finding.ts';
import type { Token } from './features-tokens.ts';

/** What a span costs for each token, as a share of the greatest gain: keeps it from growing over words that say little. */
const COST_SHARE = 0.1;

/** A further stretch is shown too where it raises the score by this share of the first. */
const FURTHER_SHARE = 0.6;
const MOST_STRETCHES = 3;

/**
 * The words that raise a score most: the stretch of one sentence with the greatest sum of gains by token, out to the
 * ends of its clauses, and others that do nearly as much. In the order of the text; at least one span unless there are
 * no tokens.
 */
export function bestStretch(tokens: readonly Token[], gain: Float64Array): Span[] {
  if (tokens.length === 0) return [];
  const left = Float64Array.from(gain);
  const cost = Math.max(0, ...gain) * COST_SHARE;
  const found: Span[] = [];
  let least = Number.NEGATIVE_INFINITY;
  while (found.length < MOST_STRETCHES) {
    const best = greatestSum(tokens, left, cost);
    if (best.sum < least) break;
    least = Math.max(1e-9, best.sum * FURTHER_SHARE);
    const clauses = { from: tokens[best.from]?.clause ?? 0, to: tokens[best.to - 1]?.clause ?? 0 };
    const within = tokens.filter((t) => t.clause >= clauses.from && t.clause <= clauses.to);
    const words = within.filter((t) => !isSign(t));
    if (words.length > 0) found.push({ start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 });
    tokens.forEach((t, i) => {
      if (t.clause >= clauses.from && t.clause <= clauses.to) left[i] = Number.NEGATIVE_INFINITY;
    });
  }
  return found.length > 0 ? found.sort((a, b) => a.start - b.start) : wholeText(tokens);
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
function greatestSum(
  tokens: readonly Token[],
  gain: Float64Array,
  cost: number,
): { readonly from: number; readonly to: number; readonly sum: number } {
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
