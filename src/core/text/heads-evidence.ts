import type { TextCategory } from '../category.ts';
import type { Span } from '../finding.ts';
import { addGain, bestStretch } from './best-stretch.ts';
import type { Encoded } from './encoded.ts';
import { FEATURES, type TextParts } from './features.ts';
import { type FeatureRow, gramWeight, visitGrams } from './features-row.ts';
import type { Token } from './features-tokens.ts';
import type { Heads } from './heads.ts';

const FAMILY_AT: ReadonlyMap<string, number> = new Map(
  FEATURES.flatMap((name, i) => (name.startsWith('family ') ? [[name.slice(7), i]] : [])),
);

/** The words of a draft that raise the score of a category most. The heads are linear, so each token's part can be told; the encoder tells its own. */
export function evidence(
  category: TextCategory,
  heads: Heads,
  row: FeatureRow,
  text: TextParts,
  encoded: Encoded | null,
): Span[] {
  const gain = contributions(category, heads, row, text);
  if (encoded) addEncoded(gain, category, heads, text.tokens, encoded);
  return bestStretch(text.tokens, gain);
}

/** The encoder's pieces and our tokens both stand in the order of the text; a piece's gain goes to the tokens it touches. */
function addEncoded(
  gain: Float64Array,
  category: TextCategory,
  heads: Heads,
  tokens: readonly Token[],
  encoded: Encoded,
): void {
  const weight = heads.decision(encoded).encoder;
  const output = heads.at(category);
  let from = 0;
  for (const { start, end, by } of encoded.gains) {
    while (from < tokens.length && (tokens[from]?.end ?? 0) <= start) from++;
    let to = from;
    while (to < tokens.length && (tokens[to]?.start ?? 0) < end) to++;
    addGain(gain, from, to, weight * (by[output] ?? 0));
  }
}

function contributions(category: TextCategory, heads: Heads, row: FeatureRow, text: TextParts): Float64Array {
  const gain = new Float64Array(text.tokens.length);
  row.grams.slice(0, 2).forEach((buckets, block) => {
    const scale = gramWeight(block, buckets.size);
    visitGrams(block, text, null, (bucket, from, to) =>
      addGain(gain, from, to, scale * heads.gramWeight(category, block, bucket)),
    );
  });
  const counts = new Map<string, number>();
  for (const { family } of text.hits) counts.set(family, (counts.get(family) ?? 0) + 1);
  for (const { family, from, to } of text.hits) {
    const feature = FAMILY_AT.get(family) ?? 0;
    const part = (row.dense[feature] ?? 0) * heads.denseWeight(category, feature);
    addGain(gain, from, to, part / (counts.get(family) ?? 1));
  }
  return gain;
}
