import { TARGETS, TEXT_CATEGORIES } from '../core/category.ts';
import { targetOutput, WARN_OUTPUT } from '../core/text/heads-gate.ts';
import { isOrdinary, type LabelledDraft } from './corpus.ts';

/** One thing the heads learn to tell; a weight of 0 leaves a draft out. */
export interface Output {
  readonly id: string;
  readonly label: (draft: LabelledDraft) => 0 | 1;
  readonly weight: (draft: LabelledDraft) => number;
  /** How many n-grams its head may keep. */
  readonly grams: number;
}

/** Ordinary life counts less than drafts of the schools: there is more of it and it is easier. */
const ORDINARY_WEIGHT = 0.3;
export const draftWeight = (draft: LabelledDraft): number => (isOrdinary(draft) ? ORDINARY_WEIGHT : 1);

const CATEGORY_GRAMS = 8000;
const WARN_GRAMS = 12_000;
const TARGET_GRAMS = 1000;

/** The categories, `warn` (is any finding due?) and the target of criticism. What is arguable (`allow`) is not learnt. */
export const OUTPUTS: readonly Output[] = [
  ...TEXT_CATEGORIES.map(
    (category): Output => ({
      id: category,
      label: (d) => (d.expect.includes(category) ? 1 : 0),
      weight: (d) => (d.allow.includes(category) && !d.expect.includes(category) ? 0 : draftWeight(d)),
      grams: CATEGORY_GRAMS,
    }),
  ),
  {
    id: WARN_OUTPUT,
    label: (d) => (d.expect.length > 0 ? 1 : 0),
    weight: (d) => (d.expect.length === 0 && d.allow.length > 0 ? 0 : 1),
    grams: WARN_GRAMS,
  },
  ...TARGETS.map(
    (target): Output => ({
      id: targetOutput(target),
      label: (d) => (d.target === target ? 1 : 0),
      weight: (d) => (d.target === null ? 0 : 1),
      grams: TARGET_GRAMS,
    }),
  ),
];

/** N-grams that the fast heads may keep for each output: they lie in every page. */
const FAST_GRAMS = (id: string): number => (id === WARN_OUTPUT ? 400 : id.startsWith('target') ? 25 : 120);

export const FAST_OUTPUTS: readonly Output[] = OUTPUTS.map((output) => ({ ...output, grams: FAST_GRAMS(output.id) }));
