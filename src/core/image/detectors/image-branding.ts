import type { ImageDetection, ImageDetector } from '../image-detect.ts';
import { printedAt } from '../printed-at.ts';

/** A crest of the pack, and the school's name, initials, motto or address in print. */
export const detect: ImageDetector = ({ facts, words }) => {
  const crests: ImageDetection[] =
    facts.crests.length > 0 ? [{ boxes: facts.crests.map(({ box }) => box), signs: ['crest'] }] : [];
  const printed = words
    .filter(({ category }) => category === 'school-identity')
    .map((finding): ImageDetection => {
      const { boxes, texts } = printedAt(facts.lines, finding.spans);
      return { boxes, words: { finding, texts }, signs: ['printed'] };
    });
  return [...crests, ...printed];
};
