import type { CompiledPack } from '../../core/pack/compile.ts';
import type { Labelled } from '../../eval/judged.ts';
import { readEveryday } from '../../train/everyday.ts';

export const NO_EVERYDAY =
  'everyday posts: left out, as there is no eval/everyday.jsonl in $PURPLE_PEN_SHARED or ../shared';

/** Ordinary public posts, all silent, each with one of the packs in turn; null where they are not to be had. */
export function everydayPosts(
  project: string,
  packs: readonly CompiledPack[],
): { labelled: Labelled; compiled: CompiledPack }[] | null {
  const everyday = readEveryday(project);
  return (
    everyday?.texts.map((text, i) => ({
      labelled: {
        id: String(i + 1),
        school: null,
        pair: null,
        draft: { site: 'x', surface: 'post', account: 'personal', audience: 'public', text, replyTo: null },
        labels: { expect: [], allow: [], target: null, spans: [] },
      },
      compiled: packs[i % packs.length] as CompiledPack,
    })) ?? null
  );
}
