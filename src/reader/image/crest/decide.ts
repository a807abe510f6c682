import decision from '../../../../assets/models/image-crest-decision.json';
import type { LookedAt } from './look-at-candidates.ts';

const WIDTH = decision.bias.length;

/** Logit that a place that was looked at is the crest: a small network over its measures, fitted by `src/train/crest/decision.py`. */
export function decide(place: LookedAt): number {
  const values = decision.measures.map((name, index) => {
    const value = Math.max(-1, place[name as keyof Omit<LookedAt, 'pose'>]);
    return (value - (decision.mean[index] as number)) / (decision.spread[index] as number);
  });
  let logit = decision.offset;
  for (let unit = 0; unit < WIDTH; unit += 1) {
    let sum = decision.bias[unit] as number;
    for (let index = 0; index < values.length; index += 1)
      sum += (decision.inner[unit * values.length + index] as number) * (values[index] as number);
    logit += (decision.outer[unit] as number) * Math.tanh(sum);
  }
  return logit;
}
