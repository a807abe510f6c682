import { expect, test } from 'vitest';
import { lbfgs } from '../../src/train/lbfgs.ts';

test('finds the minimum of a badly scaled quadratic', () => {
  const scales = [1, 10, 100, 1000];
  const goal = [3, -2, 0.5, 7];
  const at = lbfgs(
    (x, gradient) => {
      let value = 0;
      scales.forEach((scale, i) => {
        const off = (x[i] as number) - (goal[i] as number);
        gradient[i] = scale * off;
        value += 0.5 * scale * off * off;
      });
      return value;
    },
    new Float64Array(4),
    { iterations: 100, tolerance: 1e-9 },
  );
  goal.forEach((value, i) => {
    expect(at[i]).toBeCloseTo(value, 5);
  });
});

test('gives the same answer twice', () => {
  const once = () =>
    lbfgs(
      (x, g) => {
        g[0] = Math.sinh((x[0] as number) - 1);
        return Math.cosh((x[0] as number) - 1);
      },
      new Float64Array(1),
      { iterations: 30 },
    );
  expect(once()[0]).toBe(once()[0]);
});
