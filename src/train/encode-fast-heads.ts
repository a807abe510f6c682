import type { FastHeadsData } from '../core/text/fast-heads.ts';
import { weightLetter, writeBuckets } from '../core/text/weight-digits.ts';
import type { Models } from './cross-fit.ts';
import type { Columns } from './dataset.ts';
import { calibrationOf, roundWeight, stepFor } from './encode-heads.ts';
import type { Decision } from './thresholds.ts';

/** Steps from 0 to the greatest weight: coarser costs little accuracy and packs better. */
const STEPS = 12;

/** The fast heads as they are shipped: one list of n-grams for all outputs, the calibration folded into the weights. */
export function encodeFastHeads(models: Models, { grams }: Columns, decision: Decision): FastHeadsData {
  const heads = [...models].map(([id, model]) => {
    const { scale, shift } = calibrationOf(id, decision);
    const weight = new Map<number, number>();
    model.columns.forEach((c, i) => {
      const gram = grams[c];
      if (gram) weight.set(gram.bucket, scale * (model.weights[i] ?? 0) * gram.idf);
    });
    return { id, bias: roundWeight(scale * model.bias + shift), step: stepFor([...weight.values()], STEPS), weight };
  });
  const kept = new Set(
    heads.flatMap(({ weight, step }) =>
      [...weight].flatMap(([bucket, w]) => (Math.round(w / step) === 0 ? [] : [bucket])),
    ),
  );
  const buckets = [...kept].sort((a, b) => a - b);
  const { gate, cuts } = decision;
  return {
    format: 1,
    gaps: writeBuckets(buckets),
    outputs: heads.map(({ id, bias, step, weight }) => ({
      id,
      bias,
      step,
      weights: buckets.map((bucket) => weightLetter(Math.round((weight.get(bucket) ?? 0) / step))).join(''),
    })),
    gate,
    cuts,
  };
}
