import type { TextCategory } from '../category.ts';
import type { Span } from '../finding.ts';
import { FEATURES, type TextParts } from './features.ts';
import { type FeatureRow, gramWeight, visitGrams } from './features-row.ts';
import type { Token } from './features-tokens.ts';
import type { Heads } from './heads.ts';

const FAMILY_AT: ReadonlyMap<string, number> = new Map(
  FEATURES.flatMap((name, i) => (name.startsWith('family ') ? [[name.slice(7), i]] : [])),
);

/** What a span costs for each token: keeps it from growing over words that say little. */
const COST_SHARE = 0.1;

/**
 * The words of a draft that raise the score of a category most: the stretch of one sentence with the greatest sum of
 * contributions, out to the ends of its clauses. The heads are linear, so each token's part in the score can be told.
 */
export function evidence(category: TextCategory, heads: Heads, row: FeatureRow, text: TextParts): Span[] {
  const { tokens } = text;
  if (tokens.length === 0) return [];
  const gain = contributions(category, heads, row, text);
  const top = Math.max(...gain.filter((g) => g > 0), 0);
  const best = bestStretch(tokens, gain, top * COST_SHARE);
  const first = tokens.find((t) => t.clause === tokens[best.from]?.clause && !isSign(t));
  const last = tokens.findLast((t) => t.clause === tokens[best.to - 1]?.clause && !isSign(t));
  return first && last ? [{ start: first.start, end: last.end }] : wholeText(tokens);
}

const wholeText = (tokens: readonly Token[]): Span[] => [
  { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 },
];

/** Commas and full stops at the ends say nothing. */
const isSign = ({ key, tag }: Token): boolean => !tag && /^[\s.,;:!?…()"“”–—-]$/.test(key);

function contributions(category: TextCategory, heads: Heads, row: FeatureRow, text: TextParts): Float64Array {
  const gain = new Float64Array(text.tokens.length);
  const share = (from: number, to: number, amount: number) => {
    for (let i = from; i < to; i++) gain[i] = (gain[i] ?? 0) + amount / Math.max(1, to - from);
  };
  row.grams.slice(0, 2).forEach((buckets, block) => {
    const scale = gramWeight(block, buckets.size);
    visitGrams(block, text, null, (bucket, from, to) =>
      share(from, to, scale * heads.gramWeight(category, block, bucket)),
    );
  });
  const counts = new Map<string, number>();
  for (const { family } of text.hits) counts.set(family, (counts.get(family) ?? 0) + 1);
  for (const { family, from, to } of text.hits) {
    const feature = FAMILY_AT.get(family) ?? 0;
    share(from, to, ((row.dense[feature] ?? 0) * heads.denseWeight(category, feature)) / (counts.get(family) ?? 1));
  }
  return gain;
}

/** Greatest sum of gain minus cost, within one sentence. */
function bestStretch(tokens: readonly Token[], gain: Float64Array, cost: number): { from: number; to: number } {
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
