import type { Pack } from '../../core/pack/schema.ts';
import { checkEffect } from './check-effect.ts';
import { checkExamples, type ReadFacts } from './check-examples.ts';
import { checkForm } from './check-form.ts';
import { checkPackFairness } from './check-pack-fairness.ts';
import type { CheckProblem } from './check-problem.ts';
import { checkUpkeep } from './check-upkeep.ts';
import { fairnessText } from './fairness-text.ts';

interface CheckOptions {
  /** ISO day. */
  readonly today: string;
  /** Without a reader the rules' own drafts are not tried. */
  readonly read?: ReadFacts | null;
  /** What it stood on before they were put together, where that is known. */
  readonly base?: Pack | null;
}

/** All that can be said of a pack that fits the schema and stands alone, what has to be mended first. */
export async function checkPack(
  pack: Pack,
  { today, read = null, base = null }: CheckOptions,
): Promise<CheckProblem[]> {
  const problems = [
    ...checkEffect(pack, base),
    ...(read ? await checkExamples(pack, read) : []),
    ...checkPackFairness(pack).map(
      (one): CheckProblem => ({
        kind: one.kind,
        check: 'fairness',
        path: one.path,
        text: { en: fairnessText(one, 'en'), cy: fairnessText(one, 'cy') },
      }),
    ),
    ...checkUpkeep(pack, today),
    ...checkForm(pack),
  ];
  return [...problems.filter(({ kind }) => kind === 'refuse'), ...problems.filter(({ kind }) => kind === 'flag')];
}
