import type { FaceClass } from '../../../core/image/image-facts.ts';

/** What was read of one face. */
export interface FaceReading {
  /** Share of adults' faces that look at least as young, 0 to 1; null where no age can be read. */
  readonly rarity: number | null;
  /** Probability that the person is under 12, if it is a minor. */
  readonly under12: number;
}

/** Share of pictures of adults alone in which a face may be taken for a minor's. */
const ALARMS = 0.05;

/**
 * The class of each face of one picture, in their order. By Benjamini and Hochberg's rule the bar rises with the number
 * of faces, so that ten adults do not make a child, and falls with the number of those that look young, so that a class
 * of children is not judged by the bar for one among thirty adults.
 */
export function decideClasses(faces: readonly FaceReading[]): FaceClass[] {
  const rarities = faces.flatMap(({ rarity }) => (rarity === null ? [] : [rarity])).sort((a, b) => a - b);
  const bar = rarities.reduce((bar, rarity, i) => {
    const allowed = (ALARMS * (i + 1)) / rarities.length;
    return rarity <= allowed ? allowed : bar;
  }, 0);
  return faces.map(({ rarity, under12 }) => {
    if (rarity === null) return 'unknown';
    if (rarity > bar) return 'adult';
    return under12 >= 0.5 ? 'child' : 'teen';
  });
}
