import type { ChecklistItemId } from '../core/checklist-item-ids.ts';
import type { SiteId } from '../core/draft.ts';

/** How a setting stands, where the page says so without being touched. `good`: as the checklist proposes. */
export type SettingState = 'good' | 'open' | 'unknown';

/** A page of the site's own settings, as far as the checklists know it. */
export interface OpenSetting {
  readonly item: ChecklistItemId;
  readonly state: SettingState;
}

/** Which settings the page in front shows; reads, and never presses anything. */
export interface SettingsAdapter {
  readonly id: SiteId;
  readonly hosts: readonly string[];
  settings(document: Document): readonly OpenSetting[];
}
