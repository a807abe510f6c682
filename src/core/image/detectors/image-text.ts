import type { ImageDetector } from '../image-detect.ts';
import { printedAt } from '../printed-at.ts';

/** What the text judgement finds in the printed words, but for the school's name: that is branding. */
export const detect: ImageDetector = ({ facts, words }) =>
  words
    .filter(({ category }) => category !== 'school-identity')
    .map((finding) => {
      const { boxes, texts } = printedAt(facts.lines, finding.spans);
      return { boxes, words: { finding, texts } };
    });
