import { TEXT_CATEGORIES, type TextCategory } from '../core/category.ts';
import type { FeatureRow } from '../core/text/features-row.ts';
import { WARN_OUTPUT } from '../core/text/heads.ts';
import type { HeadsData } from '../core/text/heads-format.ts';
import type { LabelledDraft } from './corpus.ts';
import { columnsOf, matrixOf } from './dataset.ts';
import { encodeHeads } from './encode-heads.ts';
import { fitOutput, type PrunedModel, scoreRows } from './fit-output.ts';
import type { Example, SparseRows } from './logistic.ts';
import { OUTPUTS } from './outputs.ts';
import { type Aims, fitDecision, type ScoredDraft } from './thresholds.ts';

/** A draft with its features and its fold: a school's drafts share one, ordinary life is spread over all. */
export interface TrainingDraft {
  readonly labelled: LabelledDraft;
  readonly row: FeatureRow;
  readonly fold: string;
  /** The same draft seen with a pack that knows neither school nor pupils: learnt from a little, never measured. */
  readonly unknownSchool: boolean;
}

export interface Training {
  /** Trained on everything, thresholds from all out-of-school scores: what ships. */
  readonly shipped: HeadsData;
  /** By fold: trained without it, thresholds from the out-of-school scores of the others. For honest figures. */
  readonly heldOut: ReadonlyMap<string, HeadsData>;
}

const UNKNOWN_SCHOOL_WEIGHT = 0.3;

/** Trains the heads once for every fold and once on all. `say` gets a line of progress now and then. */
export function trainHeads(drafts: readonly TrainingDraft[], aims: Aims, say: (line: string) => void): Training {
  const rows = drafts.map((d) => d.row);
  const columns = columnsOf(rows);
  const x = matrixOf(rows, columns);
  say(`${drafts.length} drafts, ${x.columns} features`);
  const folds = [...new Set(drafts.map((d) => d.fold))].sort();
  const models = new Map(
    folds.map((fold) => [
      fold,
      fitAll(
        x,
        drafts,
        (d) => d.fold !== fold,
        (id) => say(`without ${fold}: ${id}`),
      ),
    ]),
  );
  const final = fitAll(
    x,
    drafts,
    () => true,
    (id) => say(`all: ${id}`),
  );
  const scored = outOfFold(x, drafts, models).filter((_, i) => !drafts[i]?.unknownSchool);
  const encode = (m: ReadonlyMap<string, PrunedModel>, from: (fold: string) => boolean) =>
    encodeHeads(
      m,
      columns,
      fitDecision(
        scored.filter((s) => from(s.fold)),
        aims,
      ),
    );
  return {
    shipped: encode(final, () => true),
    heldOut: new Map(
      folds.map((fold) => [fold, encode(models.get(fold) as Map<string, PrunedModel>, (f) => f !== fold)]),
    ),
  };
}

function fitAll(
  x: SparseRows,
  drafts: readonly TrainingDraft[],
  use: (d: TrainingDraft) => boolean,
  say: (id: string) => void,
): Map<string, PrunedModel> {
  return new Map(
    OUTPUTS.map((output) => {
      const examples = drafts.flatMap((d, row): Example[] =>
        use(d)
          ? [
              {
                row,
                label: output.label(d.labelled),
                weight: output.weight(d.labelled) * (d.unknownSchool ? UNKNOWN_SCHOOL_WEIGHT : 1),
              },
            ]
          : [],
      );
      const model = fitOutput(x, examples, output.grams);
      say(output.id);
      return [output.id, model];
    }),
  );
}

/** Each draft's logits from the models that did not see its fold. */
function outOfFold(
  x: SparseRows,
  drafts: readonly TrainingDraft[],
  models: ReadonlyMap<string, ReadonlyMap<string, PrunedModel>>,
): (ScoredDraft & { fold: string })[] {
  const scores = new Map(
    [...models].map(([fold, of]) => [fold, new Map([...of].map(([id, model]) => [id, scoreRows(x, model)]))]),
  );
  return drafts.map(({ labelled, fold, row: { aboutSchool } }, row) => {
    const of = (id: string) => scores.get(fold)?.get(id)?.[row] ?? 0;
    const logits = Object.fromEntries(TEXT_CATEGORIES.map((c) => [c, of(c)])) as Record<TextCategory, number>;
    return { labelled, fold, logits, warn: of(WARN_OUTPUT), aboutSchool };
  });
}
