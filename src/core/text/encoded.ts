import type { Span } from '../finding.ts';

/** What a stretch of the draft adds to each output of the sentence encoder: the logit lost where it is left out. */
export interface Gain extends Span {
  readonly by: Float32Array;
}

/** What the sentence encoder made of a draft: logits in the order of the heads' outputs, and the part of each piece. */
export interface Encoded {
  readonly logits: Float32Array;
  readonly gains: readonly Gain[];
}
