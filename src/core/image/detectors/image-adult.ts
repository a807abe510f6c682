import type { ImageDetector } from '../image-detect.ts';

/** In pixels of the original: a smaller face is not one to ask permission for. */
const RECOGNISABLE = 32;

/** Adults who can be recognised: only a pack that asks for their permission has a rule for it. */
export const detect: ImageDetector = ({ facts: { faces } }) => {
  const adults = faces.filter((face) => face.class === 'adult' && Math.min(face.box[2], face.box[3]) >= RECOGNISABLE);
  if (adults.length === 0) return [];
  return [{ boxes: adults.map(({ box }) => box), signs: [faces.length > 1 ? 'group' : 'alone'] }];
};
