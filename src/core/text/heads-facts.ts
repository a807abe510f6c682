import type { Draft } from '../draft.ts';
import { ASKED_FAMILIES, type ModelFacts, type WordFact } from '../facts.ts';
import type { DraftParts } from './draft-parts.ts';
import type { Encoded } from './encoded.ts';
import type { TextParts } from './features.ts';
import { featureRow } from './features-row.ts';
import type { Heads } from './heads.ts';
import { evidence } from './heads-evidence.ts';
import { modelFacts } from './model-facts.ts';

/** What the heads say of a draft. `encoded` is what the sentence encoder made of it; null where there is none. */
export function headsFacts(draft: Draft, parts: DraftParts, encoded: Encoded | null, heads: Heads): ModelFacts {
  const row = featureRow(draft, parts.text, parts.reply);
  return modelFacts(
    heads.decision(encoded),
    heads.score(row, encoded),
    askedWords(parts.text),
    (category) => evidence(category, heads, row, parts.text, encoded),
    encoded !== null,
  );
}

const askedWords = ({ tokens, hits }: TextParts): WordFact[] =>
  hits.flatMap(({ family, from, to }) =>
    ASKED_FAMILIES.has(family) ? [{ family, start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }] : [],
  );
