import type { NameCue } from './name-cues.ts';

/**
 * Log-odds that a name is that of a pupil, by what is seen. Fitted to the labelled drafts school by school (see
 * `tests/core/text/names.test.ts` for what that gives) and rounded.
 */
const BIAS = -1.6;
const WEIGHTS: Readonly<Record<NameCue, number>> = {
  roster: 1.4,
  full: 4,
  initial: 2,
  unknown: -1.6,
  word: -1.2,
  lower: -0.6,
  upper: -0.4,
  start: -0.1,
  hashtag: 0.6,
  handle: -0.4,
  disguised: 1,
  'bare-s': 0,
  mutated: 0,
  typo: -0.6,
  'child-before': 1,
  'child-after': 1.4,
  class: 1.6,
  list: 0.5,
  vocative: 0.2,
  did: 0.6,
  mine: -0.6,
  own: -3,
  surname: -2.4,
  preceded: -1.6,
  time: -2.5,
  place: -2,
  staff: -1,
  school: 1.2,
  parent: 0.3,
};

/** 0 to 1. */
export function nameConfidence(cues: ReadonlySet<NameCue>): number {
  let sum = BIAS;
  for (const cue of cues) sum += WEIGHTS[cue];
  return 1 / (1 + Math.exp(-sum));
}
