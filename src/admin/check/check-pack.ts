import type { Pack } from '../../core/pack/schema.ts';
import { checkExamples, type ReadFacts } from './check-examples.ts';
import { checkPackFairness } from './check-pack-fairness.ts';
import type { CheckProblem } from './check-problem.ts';
import { checkUpkeep } from './check-upkeep.ts';
import { fairnessText } from './fairness-text.ts';

interface CheckOptions {
  /** ISO day. */
  readonly today: string;
  /** Without a reader the rules' own drafts are not tried. */
  readonly read?: ReadFacts | null;
}

/** All that can be said of a pack that fits the schema and stands alone, what has to be mended first. */
export async function checkPack(pack: Pack, { today, read = null }: CheckOptions): Promise<CheckProblem[]> {
  const problems = [
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
  ];
  return [...problems.filter(({ kind }) => kind === 'refuse'), ...problems.filter(({ kind }) => kind === 'flag')];
}
