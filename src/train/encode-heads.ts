import { TEXT_CATEGORIES, type TextCategory } from '../core/category.ts';
import { FEATURES } from '../core/text/features.ts';
import { featureKey } from '../core/text/features-key.ts';
import { BLOCK_START, type HeadData, type HeadsData } from '../core/text/heads-format.ts';
import { weightLetter, writeBuckets } from '../core/text/weight-digits.ts';
import type { Models } from './cross-fit.ts';
import type { Columns } from './dataset.ts';
import type { PrunedModel } from './fit-output.ts';
import type { Decision } from './thresholds.ts';

/** The trained models as they are shipped, with coarse weights. */
export function encodeHeads(models: Models, columns: Columns, decisions: Pick<HeadsData, 'full' | 'alone'>): HeadsData {
  const outputs = [...models].map(([id, model]) => encodeHead(id, model, columns));
  return { format: 2, features: featureKey(), outputs, ...decisions };
}

function encodeHead(id: string, model: PrunedModel, columns: Columns): HeadData {
  const denseWeights = FEATURES.map((_, j) => (model.weights[j] ?? 0) * (columns.denseScale[j] ?? 0));
  const denseStep = stepFor(denseWeights, STEPS);
  const found = gramWeights(model, columns);
  const gramStep = stepFor(
    found.map((g) => g.weight),
    STEPS,
  );
  const kept = found.filter((g) => Math.round(g.weight / gramStep) !== 0);
  const letter = (weight: number, step: number) => weightLetter(Math.round(weight / step));
  return {
    id,
    bias: roundWeight(model.bias),
    denseStep,
    dense: denseWeights.map((w) => letter(w, denseStep)).join(''),
    gramStep,
    gaps: writeBuckets(kept.map(({ bucket }) => bucket)),
    weights: kept.map((g) => letter(g.weight, gramStep)).join(''),
  };
}

export function calibrationOf(id: string, { calibration }: Decision): { scale: number; shift: number } {
  return (TEXT_CATEGORIES as readonly string[]).includes(id) ? calibration[id as TextCategory] : { scale: 1, shift: 0 };
}

function gramWeights(model: PrunedModel, columns: Columns): { bucket: number; weight: number }[] {
  const found: { bucket: number; weight: number }[] = [];
  model.columns.forEach((c, i) => {
    const gram = columns.grams[c - FEATURES.length];
    if (gram)
      found.push({
        bucket: (BLOCK_START[gram.block] ?? 0) + gram.bucket,
        weight: (model.weights[i] ?? 0) * gram.idf,
      });
  });
  return found.sort((a, b) => a.bucket - b.bucket);
}

export const roundWeight = (x: number): number => Number(x.toPrecision(6));
/** Steps from 0 to the greatest weight; no more have a letter. */
const STEPS = 46;

export const stepFor = (weights: readonly number[], steps: number): number =>
  roundWeight(Math.max(1e-6, ...weights.map(Math.abs)) / steps);
