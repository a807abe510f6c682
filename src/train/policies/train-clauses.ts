import { FEATURE_ROWS } from '../../admin/policy/learnt/clause-features.ts';
import { HEADS, OUTCOMES, outcomeOf } from '../../admin/policy/learnt/clause-heads.ts';
import type { ClauseModel } from '../../admin/policy/learnt/clause-model.ts';
import { CATEGORIES } from '../../core/category.ts';
import { LEVELS } from '../../core/finding.ts';
import type { SparseRows } from '../logistic.ts';
import { each, oneOf } from './clause-losses.ts';
import { type Fitted, fitHeads } from './fit-heads.ts';
import type { LabelledUnit } from './labelled-units.ts';

const L2 = 0.1;
const ITERATIONS = 60;
const TOLD = /^(?:draft|image|official|contact|advice|profile)$/;

/** Linear heads with an L2 penalty: one of the outcomes, any of the categories, one of the levels. Deterministic. */
export function trainClauses(units: readonly LabelledUnit[], iterations = ITERATIONS): ClauseModel {
  const x = rowsOf(units);
  const outcomes = units.map(({ labels }) =>
    labels.length === 0
      ? [0]
      : [...new Set(labels.map((one) => OUTCOMES.indexOf(outcomeOf(one.appliesTo, one.place))))],
  );
  const categories = units.map(({ labels }) => {
    if (!labels.some(({ place }) => TOLD.test(place))) return null;
    return [...new Set(labels.flatMap((one) => one.categories))].map((one) => CATEGORIES.indexOf(one));
  });
  const levels = units.map(({ labels }) => {
    const level = labels[0]?.level;
    return level ? [LEVELS.indexOf(level)] : [];
  });
  const learn = (heads: number, loss: Parameters<typeof fitHeads>[1]): Fitted =>
    fitHeads(x, loss, { heads, l2: L2, iterations });
  return packed([
    learn(OUTCOMES.length, oneOf(outcomes)),
    learn(CATEGORIES.length, each(categories)),
    learn(LEVELS.length, oneOf(levels)),
  ]);
}

const round = (value: number): number => Number(value.toPrecision(4));

function packed(parts: readonly Fitted[]): ClauseModel {
  const columns = parts.flatMap(({ weights, biases }) =>
    Array.from(biases, (bias, head) => {
      const own = Array.from({ length: FEATURE_ROWS }, (_, row) => weights[row * biases.length + head] as number);
      const scale = round(own.reduce((top, w) => Math.max(top, Math.abs(w)), 1e-9) / 127);
      return { bias: round(bias), scale, own };
    }),
  );
  const bytes = Buffer.alloc(FEATURE_ROWS * HEADS.length);
  columns.forEach(({ own, scale }, head) => {
    own.forEach((w, row) => {
      bytes.writeInt8(Math.max(-127, Math.min(127, Math.round(w / scale))), row * HEADS.length + head);
    });
  });
  return {
    heads: HEADS,
    biases: columns.map(({ bias }) => bias),
    scales: columns.map(({ scale }) => scale),
    weights: bytes.toString('base64'),
  };
}

function rowsOf(units: readonly LabelledUnit[]): SparseRows {
  const start = new Int32Array(units.length + 1);
  const column: number[] = [];
  const value: number[] = [];
  units.forEach(({ features }, row) => {
    for (const [at, v] of features) {
      column.push(at);
      value.push(v);
    }
    start[row + 1] = column.length;
  });
  return { columns: FEATURE_ROWS, start, column: Int32Array.from(column), value: Float32Array.from(value) };
}
