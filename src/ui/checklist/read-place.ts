import { CHECKLIST_ITEM_IDS } from '../../core/checklist-item-ids.ts';
import { SITES } from '../../core/draft.ts';
import type { ChecklistPlace } from './Checklists.tsx';

/** Where an address fragment leads: `#x`, `#x/location`; null for none, or for one that means nothing. */
export function readPlace(fragment: string): ChecklistPlace | null {
  const [siteId, itemId] = fragment.replace(/^#/, '').split('/');
  const site = SITES.find((id) => id === siteId);
  if (!site) return null;
  return { site, item: CHECKLIST_ITEM_IDS.find((id) => id === itemId) ?? null };
}
