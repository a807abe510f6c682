import type { Draft } from '../../src/core/draft.ts';
import type { FaceClass, FaceFact, ImageFacts } from '../../src/core/image/image-facts.ts';
import { type ImageLabel, parseImageLabels } from '../../src/core/image/image-label.ts';
import { judgeImage } from '../../src/core/image/judge-image.ts';
import { wordsDraft } from '../../src/core/image/words-draft.ts';
import type { CompiledPack } from '../../src/core/pack/compile.ts';

export const imageFacts = (changes: Partial<ImageFacts> = {}): ImageFacts => ({
  width: 800,
  height: 600,
  faces: [],
  crests: [],
  lines: [],
  explicit: 0.01,
  location: false,
  captured: false,
  frames: null,
  unread: [],
  ...changes,
});

const PROBABILITY: Record<FaceClass, number | null> = { child: 0.97, teen: 0.8, adult: 0.02, unknown: null };

/** A face of 80 px, the `at`-th from the left. */
export const face = (kind: FaceClass, at = 0): FaceFact => ({
  box: [10 + 100 * at, 20, 80, 80],
  childProbability: PROBABILITY[kind],
  class: kind,
});

export const crest = { box: [300, 400, 60, 60], score: 0.8, crest: 'crest' } as const;

export const printed = (...texts: string[]): ImageFacts['lines'] =>
  texts.map((text, i) => ({ box: [20, 200 + 30 * i, 10 * text.length, 24], text }));

/** Print that names a pupil and tells something of them, to any pack. */
const TOLD = ['So proud of Oliver in my class today,', 'he finally got his pen licence'];

/** What a reader would tell of a picture with these labels (`child+adult`). */
export function labelledFacts(labels: string): ImageFacts {
  const parsed = parseImageLabels(labels);
  if (!parsed) throw new Error(`no such label: ${labels}`);
  const has = (label: ImageLabel) => parsed.includes(label);
  const people = parsed.filter((label) => label === 'child' || label === 'teen' || label === 'adult');
  return imageFacts({
    faces: people.map((kind, i) => face(kind, i)),
    crests: has('crest') ? [crest] : [],
    lines: has('text') ? printed(...TOLD) : [],
    explicit: has('explicit') ? 0.98 : 0.01,
  });
}

type JudgeText = (draft: Draft) => ReturnType<typeof import('../../src/reader/text/judge-fully.ts').judgeFully>;

/** As the desk judges it: the printed words go through the text judgement first. */
export async function judgedImage(facts: ImageFacts, draft: Draft, pack: CompiledPack, judgeText: JudgeText) {
  const words = wordsDraft(facts, draft);
  return judgeImage(facts, draft, pack, words && (await judgeText(words)));
}
