import { TEXT_CATEGORIES, type TextCategory } from '../core/category.ts';
import { aboveCuts, anyLogit, type GateData, gateScore, passesGate, type ReportData } from '../core/text/heads-gate.ts';
import { isOrdinary, type LabelledDraft } from './corpus.ts';
import { fitLogistic, type SparseRows } from './logistic.ts';
import { draftWeight } from './outputs.ts';

/** A draft with its out-of-school logits: by category and of the warn head. */
export interface ScoredDraft {
  readonly labelled: LabelledDraft;
  readonly logits: Readonly<Record<TextCategory, number>>;
  readonly warn: number;
  readonly aboutSchool: boolean;
}

export type Calibration = Readonly<Record<TextCategory, { readonly scale: number; readonly shift: number }>>;
export interface Decision extends ReportData {
  readonly calibration: Calibration;
}

/** What is aimed at: the share of silent drafts of the corpus, and of ordinary life, that may pass the gate. */
export interface Aim {
  readonly silent: number;
  readonly ordinary: number;
}

/** Apart for drafts about school and for all others: there are many of the others, and few of them need a warning. */
export interface Aims {
  readonly school: Aim;
  readonly other: Aim;
}

const denseRows = (rows: readonly (readonly number[])[]): SparseRows => {
  const columns = rows[0]?.length ?? 0;
  return {
    columns,
    start: Int32Array.from({ length: rows.length + 1 }, (_, i) => i * columns),
    column: Int32Array.from({ length: rows.length * columns }, (_, i) => i % columns),
    value: Float32Array.from(rows.flat()),
  };
};

/** Calibration, gate and cuts from out-of-school scores. */
export function fitDecision(scored: readonly ScoredDraft[], aims: Aims): Decision {
  const calibration = platt(scored);
  const calibrated = scored.map((s) => ({ ...s, logits: calibrate(s.logits, calibration) }));
  const gate = fitGate(calibrated, aims);
  return { calibration, gate, cuts: fitCuts(calibrated, gate) };
}

export const calibrate = (logits: ScoredDraft['logits'], calibration: Calibration): Record<TextCategory, number> =>
  Object.fromEntries(
    TEXT_CATEGORIES.map((c) => [c, calibration[c].scale * logits[c] + calibration[c].shift]),
  ) as Record<TextCategory, number>;

function platt(scored: readonly ScoredDraft[]): Calibration {
  const one = (category: TextCategory) => {
    const x = denseRows(scored.map((s) => [s.logits[category]]));
    const examples = scored.map(({ labelled: d }, row) => {
      const label = d.expect.includes(category) ? (1 as const) : (0 as const);
      return { row, label, weight: label === 0 && d.allow.includes(category) ? 0 : draftWeight(d) };
    });
    const model = fitLogistic(x, examples, { l2: 1e-3, iterations: 100 });
    return { scale: Math.max(1e-3, model.weights[0] as number), shift: model.bias };
  };
  return Object.fromEntries(TEXT_CATEGORIES.map((c) => [c, one(c)])) as Calibration;
}

function fitGate(scored: readonly ScoredDraft[], aims: Aims): GateData {
  const x = denseRows(scored.map((s) => [s.warn, anyLogit(Object.values(s.logits))]));
  const examples = scored.map(({ labelled: d }, row) => {
    const label = d.expect.length > 0 ? (1 as const) : (0 as const);
    return { row, label, weight: label === 0 && d.allow.length > 0 ? 0 : draftWeight(d) };
  });
  const model = fitLogistic(x, examples, { l2: 1e-3, iterations: 100 });
  const gate = { warn: model.weights[0] as number, any: model.weights[1] as number, bias: model.bias };
  const side = (aboutSchool: boolean, aim: Aim) =>
    threshold(
      scored.filter((s) => s.aboutSchool === aboutSchool),
      gate,
      aim,
    );
  return { ...gate, school: side(true, aims.school), other: side(false, aims.other) };
}

/** The score that no more than these shares of the silent drafts reach. What is arguable, or official, is not counted. */
function threshold(scored: readonly ScoredDraft[], gate: Pick<GateData, 'warn' | 'any' | 'bias'>, aim: Aim): number {
  const quantile = (of: readonly ScoredDraft[], share: number) =>
    of.map((s) => gateScore(gate, s.warn, s.logits)).sort((a, b) => b - a)[Math.floor(share * of.length)] ?? 0;
  const silent = scored.filter(
    ({ labelled: d }) => d.expect.length === 0 && d.allow.length === 0 && d.draft.account === 'personal',
  );
  const atSilent = quantile(
    silent.filter((s) => s.labelled.school !== null),
    aim.silent,
  );
  const atOrdinary = quantile(
    silent.filter((s) => isOrdinary(s.labelled)),
    aim.ordinary,
  );
  return Math.max(atSilent, atOrdinary) + 1e-9;
}

const STEPS = [-2.5, -2, -1.5, -1.2, -0.9, -0.6, -0.3, 0, 0.3, 0.6, 1, 1.5];

/** Coordinate search for the cuts with the best micro F1 behind the gate. */
function fitCuts(scored: readonly ScoredDraft[], gate: GateData): Record<string, number> {
  const passed = scored.filter((s) => passesGate(gate, gateScore(gate, s.warn, s.logits), s.aboutSchool));
  const wanted = scored.reduce((sum, s) => sum + s.labelled.expect.length, 0);
  const f1 = (cuts: Record<string, number>) => {
    let hits = 0;
    let reported = 0;
    for (const { labelled: d, logits } of passed) {
      for (const c of aboveCuts(cuts, logits)) {
        if (d.expect.includes(c)) hits++;
        if (d.expect.includes(c) || !d.allow.includes(c)) reported++;
      }
    }
    return (2 * hits) / Math.max(1, reported + wanted);
  };
  let cuts: Record<string, number> = Object.fromEntries(TEXT_CATEGORIES.map((c) => [c, 0]));
  let best = f1(cuts);
  for (let round = 0; round < 3; round++) {
    for (const category of TEXT_CATEGORIES) {
      for (const step of STEPS) {
        const next = { ...cuts, [category]: step };
        const value = f1(next);
        if (value > best + 1e-5) [best, cuts] = [value, next];
      }
    }
  }
  return cuts;
}
