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

const indices = new WeakMap<ClauseModel, ReadonlyMap<string, number>>();

function indexOf(model: ClauseModel): ReadonlyMap<string, number> {
  const known = indices.get(model) ?? new Map(model.features.map((name, i) => [name, i] as const));
  indices.set(model, known);
  return known;
}

export function scoreClause(model: ClauseModel, features: ReadonlyMap<string, number>): ClauseScores {
  const index = indexOf(model);
  const values = new Map<number, number>();
  for (const [name, value] of features) {
    const at = index.get(name);
    if (at !== undefined) values.set(at, value);
  }
  const p = (head: string): number => {
    const weights = model.heads[head];
    if (!weights) return 0;
    let z = weights[0] as number;
    for (let i = 1; i < weights.length; i += 2)
      z += (values.get(weights[i] as number) ?? 0) * (weights[i + 1] as number);
    return 1 / (1 + Math.exp(-z));
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
