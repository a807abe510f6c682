import { checklistNow } from '../core/checklist/checklist-now.ts';
import { checklistOf } from '../core/checklist/checklist-of.ts';
import { type SettingHint, settingHint } from '../core/checklist/setting-hint.ts';
import type { ChecklistItemId } from '../core/checklist-item-ids.ts';
import type { SiteId } from '../core/draft.ts';
import { hintedToday, withHinted } from './hinted-item.ts';
import { languageOf } from './language.ts';
import { isoDay } from './outcome.ts';
import type { PackInForce } from './pack-in-force.ts';
import { checklistItem, hintedItem, settingsItem } from './storage.ts';

export interface OpenPage {
  readonly site: SiteId;
  readonly items: readonly ChecklistItemId[];
  /** Asked for after another one of the same page was ticked: what there was a note about today counts again. */
  readonly next: boolean;
}

/** What to say of the settings that a page shows, once a day; null where nothing is to do there, or no account is. */
export async function hintFor({ site, items, next }: OpenPage, inForce: PackInForce | null, at: Date) {
  const [kept, hinted, { language }] = await Promise.all([checklistItem.get(), hintedItem.get(), settingsItem.get()]);
  if (kept.without.includes(site)) return null;
  const today = isoDay(at);
  const words = languageOf(language);
  const now = checklistNow(site, checklistOf(site), inForce?.pack ?? null, kept, today, words);
  const hint: SettingHint | null = settingHint(now, items, next ? [] : hintedToday(hinted, site, today), words);
  // All of the page, so that a page with many settings brings one note a day and not one at each visit.
  if (hint) await hintedItem.update((before) => withHinted(before, site, items, today));
  return hint;
}
