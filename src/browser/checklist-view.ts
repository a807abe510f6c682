import { checklistNow } from '../core/checklist/checklist-now.ts';
import { checklistOf } from '../core/checklist/checklist-of.ts';
import { progressOf } from '../core/checklist/progress-of.ts';
import { SITES, type SiteId } from '../core/draft.ts';
import type { Language } from '../core/language.ts';
import type { ChecklistKept } from './checklist-item.ts';
import { isoDay } from './outcome.ts';
import type { PackInForce } from './pack-in-force.ts';
import type { Settings } from './settings.ts';

/** The person's own terms, which hold where the school tells no hours. */
type Own = Pick<Settings, 'hours'>;

/** What the checklists show; the shape is `ChecklistView` in ui/checklist, less what the tab in front shows. `front`: the site to come first. */
export function checklistView(
  kept: ChecklistKept,
  inForce: PackInForce | null,
  own: Own,
  front: SiteId | null,
  language: Language,
  now: Date,
) {
  const pack = inForce && { ...inForce.pack, hours: inForce.pack.hours ?? own.hours };
  const today = isoDay(now);
  const inOrder = SITES.toSorted((a, b) => Number(b === front) - Number(a === front));
  const sites = inOrder.map((site) => ({
    ...checklistNow(site, checklistOf(site), pack, kept, today, language),
    without: kept.without.includes(site),
  }));
  return { sites, ofSchool: pack?.school != null, remind: kept.remind, today };
}

/** Ticks that are due again today, on the sites where the person has an account. */
export function countDue(kept: ChecklistKept, inForce: PackInForce | null, own: Own, now: Date): number {
  if (!kept.entries.some(({ state }) => state === 'done')) return 0;
  const mine = checklistView(kept, inForce, own, null, 'en', now).sites.filter(({ without }) => !without);
  return mine.reduce((sum, site) => sum + progressOf(site).due, 0);
}
