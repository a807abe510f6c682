import type { SiteId } from '../draft.ts';
import type { Language } from '../language.ts';
import type { Hours } from '../pack/provision-schema.ts';
import { type ChecklistPack, checklistFor, type ListedItem } from './checklist-for.ts';
import type { ChecklistItem } from './checklist-item.ts';
import { type Standing, standingOf } from './due.ts';
import { type ChecklistProgress, entryOf } from './progress.ts';

/** An item, and how it stands today. */
export interface StandingItem extends ListedItem {
  readonly standing: Standing;
}

/** The checklist of one site as it stands today. */
export interface ChecklistNow {
  readonly site: SiteId;
  readonly items: readonly StandingItem[];
  readonly official: readonly StandingItem[];
}

type Situated = ChecklistPack & { readonly hours: Pick<Hours, 'terms'> | null };

/** `today` as an ISO day by the device's clock; `all` as in `checklistFor`. */
export function checklistNow(
  site: SiteId,
  all: readonly ChecklistItem[],
  pack: Situated | null,
  progress: ChecklistProgress,
  today: string,
  language: Language,
): ChecklistNow {
  const { items, official } = checklistFor(site, all, pack, language);
  const terms = pack?.hours?.terms ?? [];
  const now = (listed: ListedItem): StandingItem => {
    const entry = entryOf(progress, { site, item: listed.item.id });
    return { ...listed, standing: standingOf(entry, listed.repeat, today, terms) };
  };
  return { site, items: items.map(now), official: official.map(now) };
}
