import { TARGETS, TEXT_CATEGORIES, type TextCategory } from '../category.ts';
import type { ModelFacts, WordFact } from '../facts.ts';
import type { Span } from '../finding.ts';
import {
  gateScore,
  type HeadScores,
  type ReportData,
  reportedBy,
  sigmoid,
  targetOutput,
  WARN_OUTPUT,
} from './heads-gate.ts';

/** Outputs of linear models, by id, as scores of a draft. */
export function headScores({ gate }: ReportData, of: (output: string) => number, aboutSchool: boolean): HeadScores {
  const logits = byCategory(of);
  const target = TARGETS.reduce((best, t) => (of(targetOutput(t)) > of(targetOutput(best)) ? t : best));
  return { logits, warn: gateScore(gate, of(WARN_OUTPUT), logits), target, aboutSchool };
}

/** Scores as facts; `evidence` is asked for what is reported alone. */
export function modelFacts(
  report: ReportData,
  scores: HeadScores,
  words: readonly WordFact[],
  evidence: (category: TextCategory) => readonly Span[],
  encoder = false,
): ModelFacts {
  const reported = reportedBy(report, scores);
  return {
    words,
    scores: byCategory((c) => sigmoid(scores.logits[c])),
    warn: scores.warn,
    reported,
    target: scores.target,
    evidence: Object.fromEntries(reported.map((c) => [c, evidence(c)])),
    encoder,
  };
}

const byCategory = (value: (category: TextCategory) => number): Record<TextCategory, number> =>
  Object.fromEntries(TEXT_CATEGORIES.map((c) => [c, value(c)])) as Record<TextCategory, number>;
