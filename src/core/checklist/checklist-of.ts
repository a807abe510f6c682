import facebook from '../../../assets/checklists/facebook.json';
import instagram from '../../../assets/checklists/instagram.json';
import x from '../../../assets/checklists/x.json';
import type { SiteId } from '../draft.ts';
import { type ChecklistItem, checklistFileSchema } from './checklist-item.ts';

const FILES: Readonly<Record<SiteId, unknown>> = { facebook, x, instagram };

/** The items of a site, in the order of `assets/checklists/`. */
export const checklistOf = (site: SiteId): readonly ChecklistItem[] => checklistFileSchema.parse(FILES[site]).items;
