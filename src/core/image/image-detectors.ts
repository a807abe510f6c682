import type { Category } from '../category.ts';
import type { ImageDetector } from './image-detect.ts';

const found = import.meta.glob<ImageDetector>('./detectors/*.ts', { eager: true, import: 'detect' });
const byCategory = new Map(
  Object.entries(found).map(([path, detect]) => [path.slice('./detectors/'.length, -'.ts'.length), detect]),
);

/** The detector of an image category: the file of that name in `detectors/`; null for what is no image category. */
export const imageDetectorOf = (category: Category): ImageDetector | null => byCategory.get(category) ?? null;

export const imageDetectorIds: readonly string[] = [...byCategory.keys()];
