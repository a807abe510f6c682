import type { ChecklistItemId } from '../core/checklist-item-ids.ts';
import type { OpenSetting, SettingState } from './settings-page.ts';

/** One page of a site's settings, and what of the checklists is set on it. */
export interface SettingPage {
  at(location: Location): boolean;
  readonly items: readonly ChecklistItemId[];
  /** How an item stands, read without touching anything; where it is left out, the page is not known to say. */
  readonly states?: Partial<Readonly<Record<ChecklistItemId, (document: Document) => SettingState>>>;
}

/** What the page in front shows of these; empty on all other pages. */
export function openSettings(document: Document, pages: readonly SettingPage[]): readonly OpenSetting[] {
  const location = document.defaultView?.location;
  const page = location && pages.find((one) => one.at(location));
  if (!page) return [];
  return page.items.map((item) => ({ item, state: page.states?.[item]?.(document) ?? 'unknown' }));
}

/** The address without a last `/`. */
export const pathIs =
  (...paths: readonly string[]) =>
  ({ pathname }: Location): boolean =>
    paths.includes(pathname.replace(/\/$/, ''));
