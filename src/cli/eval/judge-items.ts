import type { CompiledPack } from '../../core/pack/compile.ts';
import type { Judged, Labelled } from '../../eval/judged.ts';
import type { ScoredJudge } from '../../eval/scored-judge.ts';

/** Judges each draft once; `say` hears how many are done. */
export async function judgeItems(
  items: readonly { readonly labelled: Labelled; readonly compiled: CompiledPack }[],
  judgeOne: ScoredJudge,
  say: (done: number) => void,
): Promise<Judged[]> {
  const judged: Judged[] = [];
  for (const { labelled, compiled } of items) {
    judged.push({ ...labelled, ...(await judgeOne(labelled.draft, compiled)) });
    say(judged.length);
  }
  return judged;
}
