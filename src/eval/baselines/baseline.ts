import type { Category, Target } from '../../core/category.ts';
import type { Draft } from '../../core/draft.ts';
import type { Span } from '../../core/finding.ts';
import type { CompiledPack } from '../../core/pack/compile.ts';
import type { Judged, Labelled, Reported, Scores } from '../judged.ts';

/** Another way of judging, to hold ours against. It gets the school's details and roster as we do. */
export interface Baseline {
  readonly name: string;
  readonly judge: (
    draft: Draft,
    compiled: CompiledPack,
  ) => { readonly findings: readonly Reported[]; readonly scores: Scores | null };
}

export const judgedBy = (baseline: Baseline, labelled: Labelled, compiled: CompiledPack): Judged => ({
  ...labelled,
  ...baseline.judge(labelled.draft, compiled),
});

export const cautionOf = (category: Category, spans: readonly Span[], target: Target | null = null): Reported => ({
  category,
  level: 'caution',
  target,
  spans,
});
