import { FEATURES } from '../core/text/features.ts';
import type { FeatureRow } from '../core/text/features-row.ts';
import type { HeadsData } from '../core/text/heads-format.ts';
import type { LabelledDraft } from './corpus.ts';
import { crossFit, type Fitted } from './cross-fit.ts';
import { columnsOf, matrixOf } from './dataset.ts';
import { encodeHeads } from './encode-heads.ts';
import type { EncoderHeldOut } from './encoder/encoder-held-out.ts';
import { OUTPUTS } from './outputs.ts';
import type { Aims } from './thresholds.ts';

/** A draft with what the models read of it. */
export interface TrainingDraft {
  readonly labelled: LabelledDraft;
  readonly row: FeatureRow;
  /** What the fast heads read of it. */
  readonly fast: ReadonlySet<number>;
  /** What the encoder reads of it; see `encoderInput`. */
  readonly ids: readonly number[];
  /** The school whose pack it was read with. */
  readonly pack: string;
  /** A fold is a few schools: all drafts of one school are in one. */
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

/**
 * What the encoder's logit counts beside a head's own. The plain sum of both did better out of school than a second
 * regression on top (mean average precision on six schools: .823 heads, .761 encoder, .866 both).
 */
const ENCODER_WEIGHT = 0.9;

/** Trains the heads once for every fold and once on all. `say` gets a line of progress now and then. */
export function trainHeads(
  drafts: readonly TrainingDraft[],
  heldOut: EncoderHeldOut,
  aims: Aims,
  say: (line: string) => void,
): Training {
  const rows = drafts.map((d) => d.row);
  const columns = columnsOf(rows);
  const x = matrixOf(rows, columns);
  say(`${drafts.length} drafts, ${x.columns} features`);
  const fitting = { x, dense: FEATURES.length, outputs: OUTPUTS, aims, tellSchool: true };
  const fitted = crossFit(fitting, drafts, say, { logits: heldOut, weight: ENCODER_WEIGHT });
  const encode = ({ models, alone, full }: Fitted) =>
    encodeHeads(models, columns, { alone: { ...alone, encoder: 0 }, full: { ...full, encoder: ENCODER_WEIGHT } });
  return {
    shipped: encode(fitted.shipped),
    heldOut: new Map([...fitted.heldOut].map(([fold, model]) => [fold, encode(model)])),
  };
}
