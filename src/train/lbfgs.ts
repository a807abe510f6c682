/** Value of the function at `x`; writes its gradient into `gradient`. */
export type Objective = (x: Float64Array, gradient: Float64Array) => number;

export interface LbfgsOptions {
  readonly iterations: number;
  /** Pairs of past steps that are kept. */
  readonly memory?: number;
  /** Stop when the gradient's largest entry falls below this. */
  readonly tolerance?: number;
}

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
};

/** Minimises a smooth convex function from `x` on, by limited-memory BFGS with a backtracking line search. Deterministic. */
export function lbfgs(
  f: Objective,
  x: Float64Array,
  { iterations, memory = 6, tolerance = 1e-3 }: LbfgsOptions,
): Float64Array {
  const n = x.length;
  let gradient = new Float64Array(n);
  let value = f(x, gradient);
  const steps: { s: Float64Array; y: Float64Array; rho: number }[] = [];
  for (let round = 0; round < iterations; round++) {
    if (largest(gradient) < tolerance) break;
    const direction = descent(gradient, steps);
    const slope = dot(direction, gradient);
    let size = steps.length ? 1 : 1 / Math.max(1, Math.sqrt(dot(gradient, gradient)));
    const next = new Float64Array(n);
    const nextGradient = new Float64Array(n);
    let nextValue = Number.POSITIVE_INFINITY;
    for (let attempt = 0; attempt < 20; attempt++, size /= 2) {
      for (let i = 0; i < n; i++) next[i] = (x[i] as number) + size * (direction[i] as number);
      nextValue = f(next, nextGradient);
      if (nextValue <= value + 1e-4 * size * slope) break;
    }
    if (!(nextValue < value)) break;
    const s = new Float64Array(n);
    const y = new Float64Array(n);
    for (let i = 0; i < n; i++) {
      s[i] = (next[i] as number) - (x[i] as number);
      y[i] = (nextGradient[i] as number) - (gradient[i] as number);
    }
    const curvature = dot(s, y);
    if (curvature > 1e-10) steps.push({ s, y, rho: 1 / curvature });
    if (steps.length > memory) steps.shift();
    x = next;
    gradient = nextGradient;
    value = nextValue;
  }
  return x;
}

const largest = (v: Float64Array): number => {
  let top = 0;
  for (const e of v) if (Math.abs(e) > top) top = Math.abs(e);
  return top;
};

/** The two-loop recursion: minus the gradient, scaled by the curvature seen so far. */
function descent(
  gradient: Float64Array,
  steps: readonly { s: Float64Array; y: Float64Array; rho: number }[],
): Float64Array {
  const q = Float64Array.from(gradient, (g) => -g);
  const alphas = steps.map(() => 0);
  for (let k = steps.length - 1; k >= 0; k--) {
    const { s, y, rho } = steps[k] as (typeof steps)[number];
    const alpha = rho * dot(s, q);
    alphas[k] = alpha;
    for (let i = 0; i < q.length; i++) q[i] = (q[i] as number) - alpha * (y[i] as number);
  }
  const last = steps.at(-1);
  if (last) {
    const scale = 1 / (last.rho * dot(last.y, last.y));
    for (let i = 0; i < q.length; i++) q[i] = (q[i] as number) * scale;
  }
  steps.forEach(({ s, y, rho }, k) => {
    const beta = (alphas[k] as number) - rho * dot(y, q);
    for (let i = 0; i < q.length; i++) q[i] = (q[i] as number) + beta * (s[i] as number);
  });
  return q;
}
