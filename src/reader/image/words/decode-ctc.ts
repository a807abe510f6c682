import { CHARACTERS } from './characters.ts';

export interface Reading {
  readonly text: string;
  /** Mean probability of its letters, 0 to 1; 0 where there are none. */
  readonly confidence: number;
}

/**
 * The best class of each step, without blanks and repeats (greedy CTC). `scores`: probabilities, `steps` rows of as many
 * classes as there are `CHARACTERS`, from `offset` on.
 */
export function decodeCtc(scores: Float32Array, offset: number, steps: number): Reading {
  const classes = CHARACTERS.length;
  let text = '';
  let sum = 0;
  let letters = 0;
  let last = 0;
  for (let step = 0; step < steps; step += 1) {
    const row = offset + step * classes;
    let best = 0;
    for (let each = 1; each < classes; each += 1) {
      if ((scores[row + each] as number) > (scores[row + best] as number)) best = each;
    }
    if (best !== 0 && best !== last) {
      text += CHARACTERS[best];
      sum += scores[row + best] as number;
      letters += 1;
    }
    last = best;
  }
  return { text: text.trim(), confidence: letters ? sum / letters : 0 };
}
