import type { ChecklistNow } from '../../core/checklist/checklist-now.ts';
import type { Said } from '../../core/checklist/progress.ts';
import type { ItemState } from '../../core/checklist/setting-hint.ts';
import type { ChecklistItemId } from '../../core/checklist-item-ids.ts';
import type { SiteId } from '../../core/draft.ts';

/** One site's checklist as it is shown. */
export interface SiteView extends ChecklistNow {
  /** The person has no account there: nothing of it is asked or counted. */
  readonly without: boolean;
}

/** A setting that the page in front shows, and how it stands there. */
export interface OpenItem {
  readonly site: SiteId;
  readonly item: ChecklistItemId;
  readonly state: ItemState;
}

export interface ChecklistView {
  readonly sites: readonly SiteView[];
  /** Whose policy asks: a school's own, or, without one, schools' in general. */
  readonly ofSchool: boolean;
  /** Something may be said of the checklists unasked. */
  readonly remind: boolean;
  /** ISO day by the device's clock. */
  readonly today: string;
  /** In the popup: of the tab in front. */
  readonly open: readonly OpenItem[];
}

/** All but `openPage` resolve when the change is kept. */
export interface ChecklistActions {
  tick(site: SiteId, item: ChecklistItemId): Promise<void>;
  notForMe(site: SiteId, item: ChecklistItemId, reason: string): Promise<void>;
  /** Takes a tick, or a `not for me`, back. */
  undo(site: SiteId, item: ChecklistItemId): Promise<void>;
  /** What was said before, with its own day. */
  putBack(site: SiteId, item: ChecklistItemId, said: Said): Promise<void>;
  setWithout(site: SiteId, without: boolean): Promise<void>;
  setRemind(remind: boolean): Promise<void>;
  /** Opens the checklists as a page, at this site, or where they begin. */
  openPage(site: SiteId | null): void;
}

/** What the person says of an item today. */
export type ItemChange = keyof Pick<ChecklistActions, 'tick' | 'notForMe' | 'undo'>;
