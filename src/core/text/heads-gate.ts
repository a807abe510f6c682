import { type Target, TEXT_CATEGORIES, type TextCategory } from '../category.ts';

/** What linear models say of a draft. */
export interface HeadScores {
  /** Calibrated logits by category. */
  readonly logits: Readonly<Record<TextCategory, number>>;
  /** How likely any finding is due, 0 to 1. */
  readonly warn: number;
  /** Whom criticism, if it is any, most likely hits. */
  readonly target: Target;
  readonly aboutSchool: boolean;
}

/** Logistic regression of the warn head and of the noisy-or of the categories: is any finding due? */
export interface GateData {
  readonly warn: number;
  readonly any: number;
  readonly bias: number;
  /** The probability from which a draft passes, for drafts about school and for all others. */
  readonly school: number;
  readonly other: number;
}

/** From when on something is reported. */
export interface ReportData {
  readonly gate: GateData;
  /** By category: the logit from which it is reported once the gate is passed. */
  readonly cuts: Readonly<Record<string, number>>;
}

export const WARN_OUTPUT = 'warn';
export const targetOutput = (target: Target): string => `target ${target}`;

export const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z));

/** Noisy-or of the categories as a logit, joined with the warn head. */
export function gateScore(
  gate: Pick<GateData, 'warn' | 'any' | 'bias'>,
  warn: number,
  logits: Readonly<Record<string, number>>,
): number {
  return sigmoid(gate.warn * warn + gate.any * anyLogit(Object.values(logits)) + gate.bias);
}

export function anyLogit(logits: readonly number[]): number {
  const none = logits.reduce((p, z) => p * (1 - sigmoid(z)), 1);
  const p = Math.min(1 - 1e-6, Math.max(1e-6, 1 - none));
  return Math.log(p / (1 - p));
}

export const passesGate = (gate: GateData, warn: number, aboutSchool: boolean): boolean =>
  warn >= (aboutSchool ? gate.school : gate.other);

/** The categories that are reported: none below the gate; above it those over their cut, and the likeliest in any case. */
export function reportedBy({ gate, cuts }: ReportData, scores: Omit<HeadScores, 'target'>): TextCategory[] {
  const { logits, warn, aboutSchool } = scores;
  return passesGate(gate, warn, aboutSchool) ? aboveCuts(cuts, logits) : [];
}

export function aboveCuts(cuts: ReportData['cuts'], logits: HeadScores['logits']): TextCategory[] {
  const best = TEXT_CATEGORIES.reduce((top, c) => (logits[c] > logits[top] ? c : top));
  return TEXT_CATEGORIES.filter((c) => c === best || logits[c] >= (cuts[c] ?? 0));
}
