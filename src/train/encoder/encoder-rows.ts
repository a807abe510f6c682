import { OUTPUTS } from '../outputs.ts';
import type { TrainingDraft } from '../train-heads.ts';

/** One draft as `fine_tune.py` reads it. */
interface Row {
  readonly fold: string;
  readonly ids: readonly number[];
  /** By output. */
  readonly y: readonly number[];
  readonly w: readonly number[];
  /** Is it learnt from? The others are only scored. */
  readonly learn: boolean;
}

/** Of the drafts seen without their school every third is learnt from: the encoder takes its time. */
const UNKNOWN_SHARE = 3;
const UNKNOWN_WEIGHT = 0.6;

/** Lines of JSON for `fine_tune.py`, in the order of the drafts. */
export function encoderRows(drafts: readonly TrainingDraft[]): string {
  let unknown = 0;
  return drafts
    .map(({ labelled, ids, fold, unknownSchool }) => {
      const learn = !unknownSchool || unknown++ % UNKNOWN_SHARE === 0;
      const row: Row = {
        fold,
        ids,
        y: OUTPUTS.map((o) => o.label(labelled)),
        w: OUTPUTS.map((o) => o.weight(labelled) * (unknownSchool ? UNKNOWN_WEIGHT : 1)),
        learn,
      };
      return `${JSON.stringify(row)}\n`;
    })
    .join('');
}
