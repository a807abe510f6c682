import { CHECKLIST_ITEM_IDS, type ChecklistItemId } from '../core/checklist-item-ids.ts';
import { SITES, type SiteId } from '../core/draft.ts';
import { isOneOf, isRecord, isText } from './check.ts';
import type { Parsed } from './item.ts';

/** Which settings there was a note about today, so that there is none about them again: site and item, nothing else. */
export interface Hinted {
  /** ISO day, empty before the first. */
  readonly day: string;
  readonly items: readonly { readonly site: SiteId; readonly item: ChecklistItemId }[];
}

export const NO_HINTED: Hinted = { day: '', items: [] };
const DAY = /^(?:\d{4}-\d{2}-\d{2})?$/;

export function parseHinted(raw: unknown): Parsed<Hinted> {
  const given = isRecord(raw) ? raw : {};
  const list = Array.isArray(given.items) ? given.items : [];
  const items = list.flatMap((one) =>
    isRecord(one) && isOneOf(SITES, one.site) && isOneOf(CHECKLIST_ITEM_IDS, one.item)
      ? [{ site: one.site, item: one.item }]
      : [],
  );
  const { day } = given;
  if (!isText(day) || !DAY.test(day)) return { value: NO_HINTED, intact: false };
  const most = SITES.length * CHECKLIST_ITEM_IDS.length;
  const intact = Array.isArray(given.items) && items.length === list.length && items.length <= most;
  return { value: { day, items: items.slice(0, most) }, intact };
}

/** Of this site, today. */
export const hintedToday = (kept: Hinted, site: SiteId, today: string): readonly ChecklistItemId[] =>
  kept.day === today ? kept.items.flatMap((one) => (one.site === site ? [one.item] : [])) : [];

/** With these; those of other days go. */
export function withHinted(kept: Hinted, site: SiteId, items: readonly ChecklistItemId[], today: string): Hinted {
  const before = kept.day === today ? kept.items : [];
  const others = before.filter((one) => one.site !== site || !items.includes(one.item));
  return { day: today, items: [...others, ...items.map((item) => ({ site, item }))] };
}
