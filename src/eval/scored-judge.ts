import { type Draft, partRead } from '../core/draft.ts';
import type { ReaderFacts } from '../core/facts.ts';
import { judge } from '../core/judge.ts';
import type { CompiledPack } from '../core/pack/compile.ts';
import { draftParts } from '../core/text/draft-parts.ts';
import { aboutSchool } from '../core/text/features-context.ts';
import { readDraft, type TextModels } from '../reader/text/read-draft.ts';
import type { Judged } from './judged.ts';

/** What figures need of one judgement. */
export type ScoredVerdict = Pick<Judged, 'findings' | 'scores'>;
export type ScoredJudge = (draft: Draft, compiled: CompiledPack) => Promise<ScoredVerdict>;

/** The extension's own judgement with the reader's part, and the scores behind it. Rejects where the reader fails. */
export const scoredJudge =
  (models: TextModels): ScoredJudge =>
  async (draft, compiled) => {
    const facts = await readDraft(draft, compiled, models);
    const { findings } = judge(draft, compiled, facts);
    return { findings, scores: { byCategory: facts.scores, gate: aboveGate(draft, compiled, facts, models) } };
  };

/** How far above its gate a draft stands, in logits: there are two gates, and this is one score for both. */
function aboveGate(
  draft: Draft,
  compiled: CompiledPack,
  { warn, encoder }: ReaderFacts,
  { dictionary, heads }: TextModels,
): number {
  const { text, reply } = draftParts(partRead(draft), compiled, dictionary);
  const { school, other } = (encoder ? heads.data.full : heads.data.alone).gate;
  return logit(warn) - logit(aboutSchool(text, reply) ? school : other);
}

function logit(p: number): number {
  const within = Math.min(1 - 1e-9, Math.max(1e-9, p));
  return Math.log(within / (1 - within));
}
