import { expect, test } from 'vitest';
import { fitLogistic, logit, type SparseRows } from '../../src/train/logistic.ts';

/** Column 0 speaks for the label, column 1 stands in every row. */
const rows: SparseRows = {
  columns: 2,
  start: Int32Array.from([0, 2, 3, 5, 6]),
  column: Int32Array.from([0, 1, 1, 0, 1, 1]),
  value: Float32Array.from([1, 1, 1, 1, 1, 1]),
};
const examples = [1, 0, 1, 0].map((label, row) => ({ row, label: label as 0 | 1, weight: 1 }));

test('learns which column speaks for the label', () => {
  const model = fitLogistic(rows, examples, { l2: 0.01 });
  expect(logit(model, rows, 0)).toBeGreaterThan(2);
  expect(logit(model, rows, 1)).toBeLessThan(-2);
  expect(Math.abs(model.weights[1] as number)).toBeLessThan(0.5);
});

test('at the optimum the penalty balances the loss', () => {
  const l2 = 0.1;
  const model = fitLogistic(rows, examples, { l2, iterations: 200 });
  const slope = examples.reduce(
    (sum, { row, label }) => sum + (row % 2 === 0 ? 1 / (1 + Math.exp(-logit(model, rows, row))) - label : 0),
    0,
  );
  expect(slope + l2 * (model.weights[0] as number)).toBeCloseTo(0, 2);
});

test('a weight of nought leaves an example out', () => {
  const model = fitLogistic(
    rows,
    examples.map((e) => ({ ...e, weight: e.label })),
    { l2: 0.01 },
  );
  expect(logit(model, rows, 1)).toBeGreaterThan(0);
});
