import { FEATURES } from '../core/text/features.ts';
import type { FeatureRow } from '../core/text/features-row.ts';
import type { HeadsData } from '../core/text/heads-format.ts';
import type { LabelledDraft } from './corpus.ts';
import { crossFit } from './cross-fit.ts';
import { columnsOf, matrixOf } from './dataset.ts';
import { encodeHeads } from './encode-heads.ts';
import { OUTPUTS } from './outputs.ts';
import type { Aims } from './thresholds.ts';

/** A draft with its features and its fold: a school's drafts share one, ordinary life is spread over all. */
export interface TrainingDraft {
  readonly labelled: LabelledDraft;
  readonly row: FeatureRow;
  readonly fold: string;
  /** The same draft seen with a pack that knows neither school nor pupils: learnt from a little, never measured. */
  readonly unknownSchool: boolean;
}

/** Weights that ship, and those that did not see one fold, for honest figures. */
export interface Trained<T> {
  readonly shipped: T;
  readonly heldOut: ReadonlyMap<string, T>;
}
export type Training = Trained<HeadsData>;

/** Trains the heads once for every fold and once on all. `say` gets a line of progress now and then. */
export function trainHeads(drafts: readonly TrainingDraft[], aims: Aims, say: (line: string) => void): Training {
  const rows = drafts.map((d) => d.row);
  const columns = columnsOf(rows);
  const x = matrixOf(rows, columns);
  say(`${drafts.length} drafts, ${x.columns} features`);
  const fitting = { x, dense: FEATURES.length, outputs: OUTPUTS, aims, tellSchool: true };
  const { shipped, heldOut } = crossFit(fitting, drafts, say);
  return {
    shipped: encodeHeads(shipped.models, columns, shipped.decision),
    heldOut: new Map(
      [...heldOut].map(([fold, { models, decision }]) => [fold, encodeHeads(models, columns, decision)]),
    ),
  };
}
