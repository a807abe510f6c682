import { isIsoDay } from '../core/checklist/day.ts';
import {
  type ChecklistEntry,
  type ChecklistProgress,
  ENTRY_STATES,
  LONGEST_REASON,
  NO_PROGRESS,
  withEntry,
} from '../core/checklist/progress.ts';
import { CHECKLIST_ITEM_IDS } from '../core/checklist-item-ids.ts';
import { SITES, type SiteId } from '../core/draft.ts';
import { isOneOf, isRecord, isText } from './check.ts';
import type { Parsed } from './item.ts';

/** What is kept of the checklists: what the person ticked, where they have no account, and whether they want reminding. */
export interface ChecklistKept extends ChecklistProgress {
  readonly without: readonly SiteId[];
  /** The toolbar button and the popup may say unasked what is due again, and what the policy asks for. */
  readonly remind: boolean;
  /** ISO day on which the toolbar button last carried a mark for it; null before the first. */
  readonly marked: string | null;
  /** ISO day on which the person last looked at the checklists: the mark has done its work. */
  readonly seen: string | null;
}

export const NO_CHECKLISTS: ChecklistKept = { ...NO_PROGRESS, without: [], remind: true, marked: null, seen: null };

const isDay = (raw: unknown): raw is string => isText(raw) && isIsoDay(raw);

function asEntry(raw: unknown): ChecklistEntry | undefined {
  if (!isRecord(raw)) return undefined;
  const { site, item, state, day, reason } = raw;
  if (!isOneOf(SITES, site) || !isOneOf(CHECKLIST_ITEM_IDS, item) || !isOneOf(ENTRY_STATES, state)) return undefined;
  return isDay(day) && isText(reason, LONGEST_REASON) ? { site, item, state, day, reason } : undefined;
}

/** What cannot be read is left out; of two entries for one item the later holds. */
export function parseChecklist(raw: unknown): Parsed<ChecklistKept> {
  const given = isRecord(raw) ? raw : {};
  const list = Array.isArray(given.entries) ? given.entries : [];
  const read = list.flatMap((entry) => asEntry(entry) ?? []);
  const { entries } = read.reduce<ChecklistProgress>(withEntry, NO_PROGRESS);
  const sites = Array.isArray(given.without) ? given.without : [];
  const without = SITES.filter((site) => sites.includes(site));
  const remind = typeof given.remind === 'boolean' ? given.remind : true;
  const marked = isDay(given.marked) ? given.marked : null;
  const seen = isDay(given.seen) ? given.seen : null;
  const intact =
    Array.isArray(given.entries) &&
    entries.length === list.length &&
    Array.isArray(given.without) &&
    without.length === sites.length &&
    remind === given.remind &&
    marked === given.marked &&
    seen === given.seen;
  return { value: { entries, without, remind, marked, seen }, intact };
}
