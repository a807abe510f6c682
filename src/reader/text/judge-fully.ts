import type { Draft } from '../../core/draft.ts';
import { judge } from '../../core/judge.ts';
import type { CompiledPack } from '../../core/pack/compile.ts';
import type { Verdict } from '../../core/verdict.ts';
import { readDraft, type TextModels } from './read-draft.ts';

/** What the person would see once the reader has answered, with the reader in this very process. Never rejects. */
export async function judgeFully(draft: Draft, compiled: CompiledPack, models: TextModels): Promise<Verdict> {
  try {
    return judge(draft, compiled, await readDraft(draft, compiled, models));
  } catch {
    return judge(draft, compiled, null, { kind: 'failed', part: 'reader' });
  }
}
