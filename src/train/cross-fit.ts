import { TEXT_CATEGORIES, type TextCategory } from '../core/category.ts';
import { WARN_OUTPUT } from '../core/text/heads-gate.ts';
import { type EncoderHeldOut, heldOutKey } from './encoder/encoder-held-out.ts';
import { fitOutput, type PrunedModel, scoreRows } from './fit-output.ts';
import type { Example, SparseRows } from './logistic.ts';
import type { Output } from './outputs.ts';
import { type Aims, type Decision, fitDecision, type ScoredDraft } from './thresholds.ts';
import type { TrainingDraft } from './train-heads.ts';

/** Models by output. */
export type Models = ReadonlyMap<string, PrunedModel>;

export interface Fitted {
  readonly models: Models;
  /** On the models' own scores, and on theirs with the encoder's. */
  readonly alone: Decision;
  readonly full: Decision;
}

export interface CrossFit {
  /** Trained on everything, thresholds from all out-of-school scores: what ships. */
  readonly shipped: Fitted;
  /** By fold: trained without it, thresholds from the out-of-school scores of the others. For honest figures. */
  readonly heldOut: ReadonlyMap<string, Fitted>;
}

/** The encoder's out-of-school logits in the order of the outputs, and what they count. */
interface Beside {
  readonly logits: EncoderHeldOut;
  readonly weight: number;
}
const NOTHING: Beside = { logits: new Map(), weight: 0 };

const UNKNOWN_SCHOOL_WEIGHT = 0.3;

/** What is fitted: the rows, how many of their first columns every model keeps, and what is to be told. */
export interface Fitting {
  readonly x: SparseRows;
  readonly dense: number;
  readonly outputs: readonly Output[];
  readonly aims: Aims;
  /** The big heads have two gates, for drafts about school and for all others; the fast ones cannot tell. */
  readonly tellSchool: boolean;
}

/** Fits once for every fold and once on all. `say` gets a line of progress now and then. */
export function crossFit(
  fitting: Fitting,
  drafts: readonly TrainingDraft[],
  say: (line: string) => void,
  encoder: Beside = NOTHING,
): CrossFit {
  const folds = [...new Set(drafts.map((d) => d.fold))].sort();
  const train = (use: (d: TrainingDraft) => boolean, name: string) =>
    fitAll(fitting, drafts, use, (id) => say(`${name}: ${id}`));
  const byFold = new Map(folds.map((fold) => [fold, train((d) => d.fold !== fold, `without ${fold}`)]));
  const final = train(() => true, 'all');
  const scoredWith = (beside: Beside) =>
    outOfFold(fitting, drafts, byFold, beside).filter((_, i) => !drafts[i]?.unknownSchool);
  const alone = scoredWith(NOTHING);
  const full = encoder.weight > 0 ? scoredWith(encoder) : alone;
  const fitted = (models: Models, from: (scored: FoldedDraft) => boolean): Fitted => ({
    models,
    alone: fitDecision(alone.filter(from), fitting.aims),
    full: fitDecision(full.filter(from), fitting.aims),
  });
  return {
    shipped: fitted(final, () => true),
    heldOut: new Map([...byFold].map(([fold, models]) => [fold, fitted(models, (s) => s.fold !== fold)])),
  };
}

type FoldedDraft = ScoredDraft & { readonly fold: string };

function fitAll(
  { x, dense, outputs }: Fitting,
  drafts: readonly TrainingDraft[],
  use: (d: TrainingDraft) => boolean,
  say: (id: string) => void,
): Models {
  return new Map(
    outputs.map((output) => {
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
      const model = fitOutput(x, examples, output.grams, dense);
      say(output.id);
      return [output.id, model];
    }),
  );
}

/** Each draft's logits from the models that did not see its fold. */
function outOfFold(
  { x, outputs, tellSchool }: Fitting,
  drafts: readonly TrainingDraft[],
  models: ReadonlyMap<string, Models>,
  { logits: encoded, weight }: Beside,
): FoldedDraft[] {
  const scores = new Map(
    [...models].map(([fold, of]) => [fold, new Map([...of].map(([id, model]) => [id, scoreRows(x, model)]))]),
  );
  const at = new Map(outputs.map(({ id }, o) => [id, o]));
  return drafts.map((draft, i) => {
    const { labelled, fold, row } = draft;
    const beside = weight > 0 ? encoded.get(heldOutKey(draft)) : undefined;
    if (weight > 0 && !beside)
      throw new Error(`the encoder's held-out logits hold no ${heldOutKey(draft)}: train it anew`);
    const of = (id: string) => (scores.get(fold)?.get(id)?.[i] ?? 0) + weight * (beside?.[at.get(id) ?? -1] ?? 0);
    const logits = Object.fromEntries(TEXT_CATEGORIES.map((c) => [c, of(c)])) as Record<TextCategory, number>;
    return { labelled, fold, logits, warn: of(WARN_OUTPUT), aboutSchool: tellSchool && row.aboutSchool };
  });
}
