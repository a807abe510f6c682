import { ITEM_STATES, type ItemState } from '../core/checklist/setting-hint.ts';
import { CHECKLIST_ITEM_IDS, type ChecklistItemId } from '../core/checklist-item-ids.ts';
import type { SiteId } from '../core/draft.ts';
import { isListOf, isOneOf, isRecord } from './check.ts';
import { MessageError } from './message-error.ts';
import type { PageState } from './page-state.ts';
import { askCompanion } from './send.ts';

/** A setting of the checklists that the tab in front shows; the shape is `OpenItem` in ui/checklist. */
interface OpenItem {
  readonly site: SiteId;
  readonly item: ChecklistItemId;
  readonly state: ItemState;
}

const isSetting = (raw: unknown): raw is Omit<OpenItem, 'site'> =>
  isRecord(raw) && isOneOf(CHECKLIST_ITEM_IDS, raw.item) && isOneOf(ITEM_STATES, raw.state);

/** None where no companion answers: the checklists are as good without. */
export async function openItems(page: PageState): Promise<readonly OpenItem[]> {
  if (page.kind !== 'page') return [];
  const { site } = page.status;
  try {
    const settings = await askCompanion(page.tab, 'settings');
    if (!isListOf(settings, isSetting, CHECKLIST_ITEM_IDS.length)) return [];
    return settings.map(({ item, state }) => ({ site, item, state }));
  } catch (error) {
    if (!(error instanceof MessageError)) throw error;
    return [];
  }
}
