import { familyHits } from '../core/text/families.ts';
import { modelTokens } from '../core/text/features-tokens.ts';
import { heldFindings, type Reported } from './judged.ts';
import { resampledShare, type ShareEstimate } from './share.ts';

/** A post of anybody's with what a judge made of it. */
export interface JudgedPost {
  readonly text: string;
  readonly findings: readonly Reported[];
}

/** False alarms on posts that have nothing to do with school. */
export interface EverydayFigures {
  readonly alarms: ShareEstimate;
  /** Held for strong swearing and nothing else, which `tests/corpus/GUIDE.md` asks for: no false alarms by it. */
  readonly swearing: ShareEstimate;
  /** The rest. */
  readonly other: ShareEstimate;
}

export function everydayFigures(posts: readonly JudgedPost[]): EverydayFigures {
  const held = posts.map((post) => heldFindings(post).length > 0);
  const swearing = posts.map((post, i) => held[i] === true && isSwearingAlone(post));
  return {
    alarms: resampledShare(held),
    swearing: resampledShare(swearing),
    other: resampledShare(held.map((h, i) => h && !swearing[i])),
  };
}

const isSwearingAlone = (post: JudgedPost): boolean =>
  heldFindings(post).every((f) => f.category === 'offensive') &&
  familyHits(modelTokens(post.text, [])).some((hit) => hit.family === 'strongSwearing');
