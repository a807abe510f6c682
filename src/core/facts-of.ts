import { TEXT_CATEGORIES, type TextCategory } from './category.ts';
import type { Draft } from './draft.ts';
import type { Facts, ReaderFacts, WordFact } from './facts.ts';
import type { CompiledPack } from './pack/compile.ts';
import type { TextParts } from './text/features.ts';
import { textParts } from './text/features-parts.ts';
import { featureRow } from './text/features-row.ts';
import { type Heads, reportedBy, sigmoid } from './text/heads.ts';
import { evidence } from './text/heads-evidence.ts';

/** Everything below the judgement, in one pass. `reader` adds the names that need the public dictionary. */
export function factsOf(draft: Draft, compiled: CompiledPack, reader: ReaderFacts | null, heads: Heads): Facts {
  const text = textParts(draft.text, compiled, reader?.names ?? null);
  const reply = draft.replyTo ? textParts(draft.replyTo, compiled) : null;
  const row = featureRow(draft, text, reply);
  const scores = heads.score(row);
  const { logits, warn, target } = scores;
  return {
    names: text.names,
    school: text.school,
    words: wordsOf(text),
    replyFamilies: new Set(reply?.hits.map((h) => h.family)),
    sentences: reader?.sentences ?? [],
    scores: Object.fromEntries(TEXT_CATEGORIES.map((c) => [c, sigmoid(logits[c])])) as Record<TextCategory, number>,
    warn,
    reported: new Set(reportedBy(heads.data, scores)),
    target,
    evidence: (category) => evidence(category, heads, row, text),
  };
}

function wordsOf({ tokens, hits }: TextParts): WordFact[] {
  return hits.map(({ family, from, to }) => ({
    family,
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
  }));
}
