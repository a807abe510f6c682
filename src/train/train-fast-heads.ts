import type { FastHeadsData } from '../core/text/fast-heads.ts';
import { crossFit } from './cross-fit.ts';
import { columnsOf, matrixOf } from './dataset.ts';
import { encodeFastHeads } from './encode-fast-heads.ts';
import { FAST_OUTPUTS } from './outputs.ts';
import type { Aim } from './thresholds.ts';
import type { Trained, TrainingDraft } from './train-heads.ts';

/** The fast heads, on words and pairs of the draft as the page masks it. */
export function trainFastHeads(
  drafts: readonly TrainingDraft[],
  aim: Aim,
  say: (line: string) => void,
): Trained<FastHeadsData> {
  const rows = drafts.map(({ fast }) => ({ dense: new Float32Array(0), grams: [fast] }));
  const columns = columnsOf(rows);
  const fitting = {
    x: matrixOf(rows, columns),
    dense: 0,
    outputs: FAST_OUTPUTS,
    aims: { school: aim, other: aim },
    tellSchool: false,
  };
  const { shipped, heldOut } = crossFit(fitting, drafts, (line) => say(`fast, ${line}`));
  return {
    shipped: encodeFastHeads(shipped.models, columns, shipped.alone),
    heldOut: new Map([...heldOut].map(([fold, { models, alone }]) => [fold, encodeFastHeads(models, columns, alone)])),
  };
}
