import { CATEGORIES } from '../core/category.ts';
import { itemPreventing } from '../core/checklist/item-preventing.ts';
import { SITES } from '../core/draft.ts';
import { isOneOf } from './check.ts';

/**
 * The part of the checklists that is meant: `prevents/x/location` is the item of X that keeps a place out of posts, or
 * that site's list where there is none. Content scripts ask like this, as they do not carry the checklists.
 */
export function checklistPlace(at: string): string {
  const [word, site, category] = at.split('/');
  if (word !== 'prevents' || !isOneOf(SITES, site)) return at;
  const item = isOneOf(CATEGORIES, category) ? itemPreventing(site, category) : null;
  return item ? `${site}/${item}` : site;
}
