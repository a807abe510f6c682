import type { ImageDetector } from '../image-detect.ts';

/** None of 441 innocent photos reached it (`assets/models/image-explicit.md`). */
const LIKELY = 0.7;

/** Nudity and sexual content, anywhere in the picture. */
export const detect: ImageDetector = ({ facts: { explicit } }) =>
  explicit !== null && explicit >= LIKELY ? [{ boxes: [] }] : [];
