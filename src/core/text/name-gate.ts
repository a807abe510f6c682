import type { NameCue } from './name-cues.ts';

/**
 * Log-odds that a name is that of a pupil, by what is seen. Fitted to the labelled drafts (`node src/cli/run.mjs names
 * --fit`; judged school by school there, by weights that saw no draft of the school) and rounded. By hand, for want of
 * cases: open, unknown, bare-s, mutated, typo, own, titled, time, place.
 */
const BIAS = -4.4;
const WEIGHTS: Readonly<Record<NameCue, number>> = {
  roster: 2.8,
  open: 2,
  full: 2.4,
  initial: 2,
  unknown: -3.5,
  word: -0.3,
  lower: -1.2,
  upper: -0.5,
  start: -0.1,
  hashtag: 1.4,
  handle: 0.9,
  disguised: 0.9,
  'bare-s': -0.6,
  mutated: -0.3,
  typo: -0.6,
  'child-before': 1.2,
  'child-after': 1.2,
  class: 1.1,
  list: 1.5,
  vocative: 0,
  greeted: 0.8,
  did: 1.1,
  mine: -1.4,
  own: -1.4,
  surname: -1.6,
  preceded: -0.3,
  titled: -1.2,
  phrase: -1.1,
  time: -1.2,
  place: -1,
  staff: -1.4,
  school: 1.5,
  work: 0.5,
  parent: 0.1,
  pronoun: 0.9,
  show: -0.2,
  home: -2,
};

/** 0 to 1. */
export function nameConfidence(cues: ReadonlySet<NameCue>): number {
  let sum = BIAS;
  for (const cue of cues) sum += WEIGHTS[cue];
  return 1 / (1 + Math.exp(-sum));
}
