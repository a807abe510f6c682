import { CATEGORIES } from '../../../core/category.ts';
import { LEVELS } from '../../../core/finding.ts';
import { APPLIES_TO, type AppliesTo, PLACES, type Place } from '../../../core/pack/schema.ts';

/** Whom and where in one: what binds staff has its place, what binds others has none in the product. */
export const OUTCOMES: readonly string[] = [
  'none',
  ...APPLIES_TO.filter((one) => one !== 'staff'),
  ...PLACES.filter((place) => place !== 'official').map((place) => `staff ${place}`),
];
export const HEADS: readonly string[] = [
  ...OUTCOMES,
  ...CATEGORIES.map((category) => `category ${category}`),
  ...LEVELS.map((level) => `level ${level}`),
];

export const outcomeOf = (appliesTo: AppliesTo, place: Place): string =>
  appliesTo === 'staff' ? `staff ${place === 'official' ? 'outside' : place}` : appliesTo;
