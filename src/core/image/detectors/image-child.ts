import type { Sign } from '../../sign.ts';
import type { ImageDetector } from '../image-detect.ts';
import { isYoung } from '../is-young.ts';

/** Faces that are probably a child's or a teenager's. A head of unknown age alone is no child. */
export const detect: ImageDetector = ({ facts: { faces }, words }) => {
  const young = faces.filter(isYoung);
  if (young.length === 0) return [];
  const seen = (kind: (typeof faces)[number]['class']) => faces.some((face) => face.class === kind);
  const signs: Sign[] = [
    ...(seen('child') ? (['child'] as const) : []),
    ...(seen('teen') ? (['teen'] as const) : []),
    ...(seen('unknown') ? (['unknown-age'] as const) : []),
    faces.length > 1 ? 'group' : 'alone',
    ...(words.some(({ category }) => category === 'pupil-name') ? (['named'] as const) : []),
  ];
  return [{ boxes: young.map(({ box }) => box), signs }];
};
