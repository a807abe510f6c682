import { CHARACTERS } from './characters.ts';

export interface Reading {
  readonly text: string;
  /** Mean probability of its letters, 0 to 1; 0 where there are none. */
  readonly confidence: number;
}

const SPACES = CHARACTERS.flatMap((character, index) => (character === ' ' ? [index] : []));
/** A space is there where it was this probable between two letters, though nothing was likelier: it is lost too easily. */
const LIKELY_SPACE = 0.1;

function bestOf(scores: Float32Array, row: number): number {
  let best = 0;
  for (let each = 1; each < CHARACTERS.length; each += 1) {
    if ((scores[row + each] as number) > (scores[row + best] as number)) best = each;
  }
  return best;
}

/**
 * The best class of each step, without blanks and repeats (greedy CTC). `scores`: probabilities, `steps` rows of as many
 * classes as there are `CHARACTERS`, from `offset` on.
 */
export function decodeCtc(scores: Float32Array, offset: number, steps: number): Reading {
  let text = '';
  let sum = 0;
  let letters = 0;
  let last = 0;
  let space = 0;
  for (let step = 0; step < steps; step += 1) {
    const row = offset + step * CHARACTERS.length;
    const best = bestOf(scores, row);
    space = Math.max(
      space,
      SPACES.reduce((total, each) => total + (scores[row + each] as number), 0),
    );
    if (best !== 0 && best !== last) {
      if (space > LIKELY_SPACE && !SPACES.includes(best) && !text.endsWith(' ')) text += ' ';
      text += CHARACTERS[best];
      sum += scores[row + best] as number;
      letters += 1;
    }
    if (best !== 0) space = 0;
    last = best;
  }
  return { text: text.trim(), confidence: letters ? sum / letters : 0 };
}
