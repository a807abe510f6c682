import type { ExplainedImage, ExplainedImageFinding } from '../../../src/core/image/explained-image.ts';
import type { Box } from '../../../src/core/image/image-facts.ts';

export const finding = (
  category: ExplainedImageFinding['category'],
  level: ExplainedImageFinding['level'] = 'caution',
): ExplainedImageFinding => ({ category, level, notice: category, advice: '', boxes: [], words: [], clause: null });

export const face = (box: Box, chosen = true): ExplainedImage['faces'][number] => ({
  box,
  chosen,
  class: chosen ? 'child' : 'adult',
  childProbability: chosen ? 0.9 : 0.1,
});

/** A picture of 1000 by 800 with one child in it. */
export const explained = (changes: Partial<ExplainedImage> = {}): ExplainedImage => ({
  language: 'en',
  name: 'a.jpg',
  kind: 'picture',
  width: 1000,
  height: 800,
  level: 'caution',
  findings: [finding('image-child')],
  faces: [face([100, 100, 80, 100])],
  audience: '',
  contacts: [],
  answers: [],
  asksAnswer: false,
  incomplete: null,
  hidden: null,
  ...changes,
});
