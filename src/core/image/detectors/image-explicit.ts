import type { ImageDetector } from '../image-detect.ts';

/** From this probability on; see the model's card in `assets/models/image-explicit.md`. */
const LIKELY = 0.5;

/** Nudity and sexual content, anywhere in the picture. */
export const detect: ImageDetector = ({ facts: { explicit } }) =>
  explicit !== null && explicit >= LIKELY ? [{ boxes: [] }] : [];
