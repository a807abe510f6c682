import { CATEGORIES, type Category } from '../../../core/category.ts';
import { APPLIES_TO, type AppliesTo, PLACES, type Place } from '../../../core/pack/schema.ts';

/** Linear heads over named features; written by `src/train/policies`. */
export interface ClauseModel {
  readonly features: readonly string[];
  /** By `place draft`, `place none`, `for staff`, `category criticism`: bias, then pairs of feature and weight. */
  readonly heads: Readonly<Record<string, readonly number[]>>;
}

export interface ClauseScores {
  /** They add up to 1; `none`: nothing is asked. */
  readonly places: ReadonlyMap<Place | 'none', number>;
  readonly appliesTo: ReadonlyMap<AppliesTo, number>;
  readonly categories: ReadonlyMap<Category, number>;
}

/** By feature: the heads that it speaks to, with its weights there. */
interface Compiled {
  readonly heads: ReadonlyMap<string, number>;
  readonly biases: readonly number[];
  readonly weights: ReadonlyMap<string, readonly (readonly [number, number])[]>;
}

const compiled = new WeakMap<ClauseModel, Compiled>();

function compile(model: ClauseModel): Compiled {
  const known = compiled.get(model);
  if (known) return known;
  const names = Object.keys(model.heads);
  const weights = new Map<string, [number, number][]>();
  names.forEach((name, head) => {
    const row = model.heads[name] ?? [];
    for (let i = 1; i < row.length; i += 2) {
      const feature = model.features[row[i] as number] as string;
      const there = weights.get(feature) ?? [];
      there.push([head, row[i + 1] as number]);
      weights.set(feature, there);
    }
  });
  const biases = names.map((name) => model.heads[name]?.[0] ?? 0);
  const made = { heads: new Map(names.map((name, head) => [name, head] as const)), biases, weights };
  compiled.set(model, made);
  return made;
}

export function scoreClause(model: ClauseModel, features: ReadonlyMap<string, number>): ClauseScores {
  const { heads, biases, weights } = compile(model);
  const sums = Float64Array.from(biases);
  for (const [name, value] of features)
    for (const [head, weight] of weights.get(name) ?? []) sums[head] = (sums[head] as number) + value * weight;
  const p = (name: string): number => {
    const head = heads.get(name);
    return head === undefined ? 0 : 1 / (1 + Math.exp(-(sums[head] as number)));
  };
  const shares = <K extends string>(prefix: string, keys: readonly K[]): ReadonlyMap<K, number> => {
    const raw = keys.map((key) => p(`${prefix} ${key}`));
    const sum = raw.reduce((a, b) => a + b, 0) || 1;
    return new Map(keys.map((key, i) => [key, (raw[i] as number) / sum] as const));
  };
  return {
    places: shares('place', [...PLACES, 'none'] as const),
    appliesTo: shares('for', APPLIES_TO),
    categories: new Map(CATEGORIES.map((category) => [category, p(`category ${category}`)] as const)),
  };
}
