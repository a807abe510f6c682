import { TEXT_CATEGORIES, type TextCategory } from '../core/category.ts';
import { FEATURES } from '../core/text/features.ts';
import { featureKey } from '../core/text/features-key.ts';
import { BLOCK_START, DIGITS, type HeadData, type HeadsData, writeGap, ZERO } from '../core/text/heads-format.ts';
import type { Columns } from './dataset.ts';
import type { PrunedModel } from './fit-output.ts';
import type { Decision } from './thresholds.ts';

/** The trained models as they are shipped: coarse weights, the calibration folded into them. */
export function encodeHeads(models: ReadonlyMap<string, PrunedModel>, columns: Columns, decision: Decision): HeadsData {
  const outputs = [...models].map(([id, model]) => encodeHead(id, model, columns, decision));
  const { gate, cuts } = decision;
  return { format: 1, features: featureKey(), outputs, gate, cuts };
}

function encodeHead(id: string, model: PrunedModel, columns: Columns, decision: Decision): HeadData {
  const { scale, shift } = calibrationOf(id, decision);
  const denseWeights = FEATURES.map((_, j) => scale * (model.weights[j] ?? 0) * (columns.denseScale[j] ?? 0));
  const denseStep = stepFor(denseWeights, DENSE_STEPS);
  const found = gramWeights(model, columns, scale);
  const gramStep = stepFor(
    found.map((g) => g.weight),
    GRAM_STEPS,
  );
  const kept = found.filter((g) => Math.round(g.weight / gramStep) !== 0);
  const gaps = kept.map(({ bucket }, i) => writeGap(bucket - (kept[i - 1]?.bucket ?? -1)));
  const letter = (weight: number, step: number) => DIGITS.charAt(ZERO + Math.round(weight / step));
  return {
    id,
    bias: round(scale * model.bias + shift),
    denseStep,
    dense: denseWeights.map((w) => letter(w, denseStep)).join(''),
    gramStep,
    gaps: gaps.join(''),
    weights: kept.map((g) => letter(g.weight, gramStep)).join(''),
  };
}

function calibrationOf(id: string, { calibration }: Decision): { scale: number; shift: number } {
  return (TEXT_CATEGORIES as readonly string[]).includes(id) ? calibration[id as TextCategory] : { scale: 1, shift: 0 };
}

function gramWeights(model: PrunedModel, columns: Columns, scale: number): { bucket: number; weight: number }[] {
  const found: { bucket: number; weight: number }[] = [];
  model.columns.forEach((c, i) => {
    const gram = columns.grams[c - FEATURES.length];
    if (gram)
      found.push({
        bucket: (BLOCK_START[gram.block] ?? 0) + gram.bucket,
        weight: scale * (model.weights[i] ?? 0) * gram.idf,
      });
  });
  return found.sort((a, b) => a.bucket - b.bucket);
}

const round = (x: number): number => Number(x.toPrecision(6));
/** Steps from 0 to the greatest weight: coarser costs little accuracy and packs better. At most `ZERO`. */
const DENSE_STEPS = 31;
const GRAM_STEPS = 17;

const stepFor = (weights: readonly number[], steps: number): number =>
  round(Math.max(1e-6, ...weights.map(Math.abs)) / steps);
