import facebook from '../../../assets/checklists/facebook.json';
import instagram from '../../../assets/checklists/instagram.json';
import x from '../../../assets/checklists/x.json';
import type { Category } from '../category.ts';
import type { ChecklistItemId } from '../checklist-item-ids.ts';
import type { SiteId } from '../draft.ts';

interface Preventing {
  readonly id: string;
  readonly prevents?: readonly string[];
}

const FILES: Readonly<Record<SiteId, readonly Preventing[]>> = {
  facebook: facebook.items,
  x: x.items,
  instagram: instagram.items,
};

/** The item of the site's checklist that keeps such a finding from doing harm, or null. Brings no schema with it. */
export const itemPreventing = (site: SiteId, category: Category): ChecklistItemId | null =>
  (FILES[site].find(({ prevents }) => prevents?.includes(category))?.id as ChecklistItemId | undefined) ?? null;
