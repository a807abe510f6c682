import { CATEGORIES, type Category } from '../../../core/category.ts';
import { LEVELS, type Level } from '../../../core/finding.ts';
import { APPLIES_TO, type AppliesTo, PLACES, type Place } from '../../../core/pack/schema.ts';
import { FEATURE_ROWS } from './clause-features.ts';
import { HEADS, OUTCOMES } from './clause-heads.ts';

/** Linear heads over hashed features; written by `src/train/policies`. */
export interface ClauseModel {
  /** As in `HEADS`. */
  readonly heads: readonly string[];
  readonly biases: readonly number[];
  /** By head: what one step of a weight is worth. */
  readonly scales: readonly number[];
  /** Base64 of int8, row by row, a weight for each head in a row. */
  readonly weights: string;
}

export interface ClauseScores {
  /** That nothing is asked; with those of `appliesTo` it adds up to 1. */
  readonly none: number;
  readonly appliesTo: ReadonlyMap<AppliesTo, number>;
  /** Of what binds staff: they add up to what `appliesTo` has for staff. */
  readonly places: ReadonlyMap<Place, number>;
  /** Each by itself, 0 to 1. */
  readonly categories: ReadonlyMap<Category, number>;
  /** They add up to 1. */
  readonly levels: ReadonlyMap<Level, number>;
}

const unpacked = new WeakMap<ClauseModel, Int8Array>();

/** Throws where the model was written for other heads or features. */
function unpack(model: ClauseModel): Int8Array {
  const known = unpacked.get(model);
  if (known) return known;
  const bytes = Int8Array.from(atob(model.weights), (c) => c.charCodeAt(0));
  if (bytes.length !== FEATURE_ROWS * HEADS.length || model.heads.join() !== HEADS.join())
    throw new Error('the model of clauses was written for other heads: train it again');
  unpacked.set(model, bytes);
  return bytes;
}

export function scoreClause(model: ClauseModel, features: ReadonlyMap<number, number>): ClauseScores {
  const weights = unpack(model);
  const width = HEADS.length;
  const sums = new Float64Array(width);
  for (const [row, value] of features)
    for (let head = 0, at = row * width; head < width; head++, at++)
      sums[head] = (sums[head] as number) + value * (weights[at] as number);
  const z = new Map(
    HEADS.map((name, i) => [name, (sums[i] as number) * (model.scales[i] ?? 0) + (model.biases[i] ?? 0)] as const),
  );
  const shares = softmax(OUTCOMES, z);
  const share = (name: string): number => shares.get(name) ?? 0;
  const places = new Map(PLACES.map((place) => [place, share(`staff ${place}`)] as const));
  const staff = [...places.values()].reduce((a, b) => a + b, 0);
  const levels = softmax(
    LEVELS.map((level) => `level ${level}`),
    z,
  );
  return {
    none: share('none'),
    appliesTo: new Map(APPLIES_TO.map((one) => [one, one === 'staff' ? staff : share(one)] as const)),
    places,
    categories: new Map(CATEGORIES.map((one) => [one, 1 / (1 + Math.exp(-(z.get(`category ${one}`) ?? 0)))] as const)),
    levels: new Map(LEVELS.map((level) => [level, levels.get(`level ${level}`) ?? 0] as const)),
  };
}

function softmax(names: readonly string[], z: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const top = Math.max(...names.map((name) => z.get(name) ?? 0));
  const raw = names.map((name) => Math.exp((z.get(name) ?? 0) - top));
  const sum = raw.reduce((a, b) => a + b, 0);
  return new Map(names.map((name, i) => [name, (raw[i] as number) / sum] as const));
}
