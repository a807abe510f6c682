import type { ClauseModel } from '../../admin/policy/learnt/clause-model.ts';
import { CATEGORIES } from '../../core/category.ts';
import { APPLIES_TO, PLACES } from '../../core/pack/schema.ts';
import { type Example, fitLogistic, type SparseRows } from '../logistic.ts';
import type { LabelledUnit } from './labelled-units.ts';

const L2 = { place: 1.5, for: 1.5, category: 1.5 };
const LEAST_WEIGHT = 0.04;

/** Logistic regressions with an L2 penalty, one a place, person and category. Deterministic. */
export function trainClauses(units: readonly LabelledUnit[]): ClauseModel {
  const counts = new Map<string, number>();
  for (const { features } of units) for (const name of features.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const features = [...counts]
    .filter(([, n]) => n >= 2)
    .map(([name]) => name)
    .sort();
  const x = rowsOf(units, new Map(features.map((name, i) => [name, i] as const)));
  const heads: Record<string, number[]> = {};
  const learn = (head: string, l2: number, labels: readonly (boolean | null)[]): void => {
    const examples: Example[] = labels.flatMap((label, row) =>
      label === null ? [] : [{ row, label: label ? 1 : 0, weight: 1 } as const],
    );
    if (!examples.some(({ label }) => label === 1)) return;
    const { weights, bias } = fitLogistic(x, examples, { l2 });
    const kept = [...weights].flatMap((weight, i) => (Math.abs(weight) < LEAST_WEIGHT ? [] : [i, round(weight)]));
    heads[head] = [round(bias), ...kept];
  };
  for (const place of [...PLACES, 'none'])
    learn(
      `place ${place}`,
      L2.place,
      units.map(({ label }) => (label?.place ?? 'none') === place),
    );
  for (const one of APPLIES_TO)
    learn(
      `for ${one}`,
      L2.for,
      units.map(({ label }) => (label ? label.appliesTo === one : null)),
    );
  const told = (label: LabelledUnit['label']): boolean =>
    label !== null && /^(?:draft|image|official|contact|advice|profile)$/.test(label.place);
  for (const category of CATEGORIES)
    learn(
      `category ${category}`,
      L2.category,
      units.map(({ label }) => (told(label) ? label?.categories.includes(category) === true : null)),
    );
  return { features, heads };
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

function rowsOf(units: readonly LabelledUnit[], index: ReadonlyMap<string, number>): SparseRows {
  const start = new Int32Array(units.length + 1);
  const column: number[] = [];
  const value: number[] = [];
  units.forEach(({ features }, row) => {
    for (const [name, v] of features) {
      const at = index.get(name);
      if (at === undefined) continue;
      column.push(at);
      value.push(v);
    }
    start[row + 1] = column.length;
  });
  return { columns: index.size, start, column: Int32Array.from(column), value: Float32Array.from(value) };
}
