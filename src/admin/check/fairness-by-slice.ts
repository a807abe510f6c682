import { judge } from '../../core/judge.ts';
import { compilePack } from '../../core/pack/compile.ts';
import type { Pack } from '../../core/pack/schema.ts';
import { holds } from '../../core/verdict.ts';
import type { ReadFacts } from './check-examples.ts';
import type { CheckProblem } from './check-problem.ts';
import type { SampleDraft } from './sample-drafts.ts';

export interface SliceAlarms {
  readonly slice: string;
  readonly drafts: number;
  /** How many are held by the base's rules and by the pack's, for the same school, roster and staff. */
  readonly base: number;
  readonly pack: number;
}

/** Does the pack hold drafts of some people more often than the base does? Each draft is read once and judged by both. */
export async function fairnessBySlice(
  samples: readonly SampleDraft[],
  pack: Pack,
  base: Pack,
  read: ReadFacts,
  onProgress: (done: number) => void = () => {},
): Promise<SliceAlarms[]> {
  const own = compilePack(pack);
  const theirs = { ...own, pack: { ...base, school: pack.school, roster: pack.roster, staff: pack.staff } };
  const alarms = new Map<string, { drafts: number; base: number; pack: number }>();
  for (const [i, { slice, draft }] of samples.entries()) {
    const facts = await read(draft, own);
    const count = alarms.get(slice) ?? { drafts: 0, base: 0, pack: 0 };
    alarms.set(slice, {
      drafts: count.drafts + 1,
      base: count.base + Number(holds(judge(draft, theirs, facts))),
      pack: count.pack + Number(holds(judge(draft, own, facts))),
    });
    onProgress(i + 1);
  }
  return [...alarms].sort(([a], [b]) => (a < b ? -1 : 1)).map(([slice, counts]) => ({ slice, ...counts }));
}

/** Slices in which the pack holds more than the base: lawful speech is refused, others are to be thought about. */
export const risen = (slices: readonly SliceAlarms[]): CheckProblem[] =>
  slices
    .filter(({ base, pack }) => pack > base)
    .map(({ slice, drafts, base, pack }) => ({
      kind: slice.startsWith('lawful') ? 'refuse' : 'flag',
      check: 'fairness',
      path: 'rules',
      text: {
        en: `these rules hold ${pack} of ${drafts} drafts of the kind '${slice}', the base's ${base}: none of them needs a warning`,
        cy: `mae'r rheolau hyn yn dal ${pack} o ${drafts} drafft o'r math '${slice}', rhai'r sylfaen ${base}: nid oes angen rhybudd ar yr un`,
      },
    }));
