import { type Said, withEntry, withoutEntry } from '../core/checklist/progress.ts';
import type { ChecklistItemId } from '../core/checklist-item-ids.ts';
import type { SiteId } from '../core/draft.ts';
import type { ChecklistKept } from './checklist-item.ts';
import { isoDay } from './outcome.ts';
import { checklistItem, tickItem } from './storage.ts';

const change = async (by: (kept: ChecklistKept) => Partial<ChecklistKept>): Promise<void> =>
  void (await checklistItem.update((kept) => ({ ...kept, ...by(kept) })));

/** What pages of ours change in the checklists. Each resolves when it is kept. */
export const checklistChanges = {
  tick: (site: SiteId, item: ChecklistItemId) => tickItem({ site, item }, new Date()),
  notForMe: (site: SiteId, item: ChecklistItemId, reason: string) =>
    change((kept) => withEntry(kept, { site, item, state: 'not-for-me', day: isoDay(new Date()), reason })),
  undo: (site: SiteId, item: ChecklistItemId) => change((kept) => withoutEntry(kept, { site, item })),
  putBack: (site: SiteId, item: ChecklistItemId, said: Said) =>
    change((kept) => withEntry(kept, { site, item, ...said })),
  setWithout: (site: SiteId, without: boolean) =>
    change((kept) => ({ without: [...kept.without.filter((one) => one !== site), ...(without ? [site] : [])] })),
  setRemind: (remind: boolean) => change(() => ({ remind })),
  /** All of it, also what could not be read and was kept aside; whether the person wants reminding stays. */
  remove: async (): Promise<void> => {
    const { remind } = await checklistItem.get();
    await checklistItem.clear();
    if (!remind) await change(() => ({ remind }));
  },
} as const;
