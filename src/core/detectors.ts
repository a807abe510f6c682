import type { Category } from './category.ts';
import type { Detector } from './detect.ts';

const found = import.meta.glob<Detector>('./detectors/*.ts', { eager: true, import: 'detect' });
const byCategory = new Map(
  Object.entries(found).map(([path, detect]) => [path.slice('./detectors/'.length, -'.ts'.length), detect]),
);

/** The detector of a category: the file of that name in `detectors/`; null where there is none. */
export const detectorOf = (category: Category): Detector | null => byCategory.get(category) ?? null;

export const detectorIds: readonly string[] = [...byCategory.keys()];
