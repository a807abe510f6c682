import type { Draft } from '../core/draft.ts';
import { judge } from '../core/judge.ts';
import type { CompiledPack } from '../core/pack/compile.ts';
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
    return { findings, scores: { byCategory: facts.scores, gate: facts.warn } };
  };
