import type { NameCue } from './name-cues.ts';

/**
 * Log-odds that a name is that of a pupil, by what is seen. Fitted to labelled drafts with the dictionary at hand (`node
 * src/cli/run.mjs names --fit`; judged school by school there, by weights that saw no draft of the school) and rounded.
 * By hand, for want of cases, or because schools' drafts hold few of the hashtags, lists and famous names of other people:
 * open, full, initial, upper, hashtag, handle, mutated, typo, child-before, placed, list, vocative, own, preceded, titled,
 * time, care, lone.
 */
const BIAS = -3.0;
const WEIGHTS: Readonly<Record<NameCue, number>> = {
  roster: 2.5,
  open: 2,
  full: 4,
  initial: 2.2,
  unknown: -3.4,
  word: 0,
  ambiguous: -0.2,
  wordlike: -1.2,
  lower: -0.6,
  upper: -0.5,
  start: -0.2,
  hashtag: 0,
  handle: 0.1,
  disguised: 0.8,
  'bare-s': -1.1,
  mutated: -0.2,
  typo: -0.8,
  'child-before': 1.1,
  handled: 0.7,
  'child-after': 0.4,
  placed: 2.2,
  class: 0.9,
  list: 1.3,
  vocative: 0.1,
  wished: 0.3,
  greeted: 1.1,
  did: 1,
  mine: -1.8,
  possessive: 0.5,
  own: -1.6,
  friend: -0.9,
  adult: -1.8,
  common: -0.3,
  surname: -1.4,
  preceded: -1.2,
  titled: -1,
  phrase: -1.1,
  time: -1.3,
  place: -1.2,
  staff: -1.9,
  school: 0.7,
  work: 0.3,
  hint: 0.3,
  care: 0.1,
  parent: 0,
  pronoun: 1.1,
  lone: -1,
  show: -0.5,
  leisure: -0.7,
  home: -2.1,
};

/** 0 to 1. */
export function nameConfidence(cues: ReadonlySet<NameCue>): number {
  let sum = BIAS;
  for (const cue of cues) sum += WEIGHTS[cue];
  return 1 / (1 + Math.exp(-sum));
}
