import type { FaceClass, FaceFact, ImageFacts } from '../../core/image/image-facts.ts';
import { parseImageLabels } from '../../core/image/image-label.ts';

const PROBABILITY: Readonly<Record<FaceClass, number | null>> = { child: 0.97, teen: 0.8, adult: 0.02, unknown: null };
/** Print that names a pupil, and tells something of them, to any pack. */
const PRINT = ['So proud of Oliver in my class today,', 'he finally got his pen licence'];
const WIDTH = 800;
const HEIGHT = 600;

/** What a reader would tell of a picture that shows `child+adult`; null where these are no labels of pictures. */
export function pictureExample(labels: string): ImageFacts | null {
  const shown = parseImageLabels(labels);
  if (!shown) return null;
  const people = shown.filter((label) => label === 'child' || label === 'teen' || label === 'adult');
  return {
    width: WIDTH,
    height: HEIGHT,
    faces: people.map(faceOf),
    crests: shown.includes('crest') ? [{ box: [300, 400, 60, 60], score: 0.8, crest: 'crest' }] : [],
    lines: shown.includes('text')
      ? PRINT.map((text, i) => ({ box: [20, 200 + 30 * i, 10 * text.length, 24], text }))
      : [],
    explicit: shown.includes('explicit') ? 0.98 : 0.01,
    location: false,
    captured: false,
    frames: null,
    unread: [],
  };
}

const faceOf = (kind: FaceClass, at: number): FaceFact => ({
  box: [10 + 100 * at, 20, 80, 80],
  childProbability: PROBABILITY[kind],
  class: kind,
});
