import type { CompiledPack } from '../../core/pack/compile.ts';
import type { Judged, Labelled } from '../../eval/judged.ts';
import type { ScoredJudge } from '../../eval/scored-judge.ts';

/** Judges each draft once; `say` hears how many are done. Rejects with the draft's id where one cannot be read. */
export async function judgeItems(
  items: readonly { readonly labelled: Labelled; readonly compiled: CompiledPack }[],
  judgeOne: ScoredJudge,
  say: (done: number) => void,
): Promise<Judged[]> {
  const judged: Judged[] = [];
  for (const { labelled, compiled } of items) {
    const verdict = await judgeOne(labelled.draft, compiled).catch((error) => {
      throw new Error(`draft ${labelled.id} could not be judged`, { cause: error });
    });
    judged.push({ ...labelled, ...verdict });
    say(judged.length);
  }
  return judged;
}
