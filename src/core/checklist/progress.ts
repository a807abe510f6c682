import type { ChecklistItemId } from '../checklist-item-ids.ts';
import type { SiteId } from '../draft.ts';

export const ENTRY_STATES = ['done', 'not-for-me'] as const;
export type EntryState = (typeof ENTRY_STATES)[number];

/** What the person said of one item, last. */
export interface ChecklistEntry {
  readonly site: SiteId;
  readonly item: ChecklistItemId;
  readonly state: EntryState;
  /** ISO day by the device's clock. */
  readonly day: string;
  /** The person's own words, of `not-for-me`; may be empty. */
  readonly reason: string;
}

/** The same, where the item is known. */
export type Said = Pick<ChecklistEntry, 'state' | 'day' | 'reason'>;

/** At most one entry for an item of a site. */
export interface ChecklistProgress {
  readonly entries: readonly ChecklistEntry[];
}

export const NO_PROGRESS: ChecklistProgress = { entries: [] };

/** The longest reason that is kept, in UTF-16 units. */
export const LONGEST_REASON = 200;

type Place = Pick<ChecklistEntry, 'site' | 'item'>;
const isAt =
  ({ site, item }: Place) =>
  (entry: ChecklistEntry): boolean =>
    entry.site === site && entry.item === item;

/** Null where the person has said nothing of the item. */
export const entryOf = ({ entries }: ChecklistProgress, place: Place): ChecklistEntry | null =>
  entries.find(isAt(place)) ?? null;

/** The new entry takes the place of what was said before. */
export const withEntry = (progress: ChecklistProgress, entry: ChecklistEntry): ChecklistProgress => ({
  entries: [
    ...withoutEntry(progress, entry).entries,
    { ...entry, reason: entry.reason.trim().slice(0, LONGEST_REASON) },
  ],
});

export const withoutEntry = ({ entries }: ChecklistProgress, place: Place): ChecklistProgress => ({
  entries: entries.filter((entry) => !isAt(place)(entry)),
});
