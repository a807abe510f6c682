import shipped from '../../assets/helplines.json';
import type { SiteId } from '../core/draft.ts';
import type { Helplines } from '../core/help/help-address.ts';
import { helpFor } from '../core/help/help-for.ts';
import type { Language } from '../core/language.ts';
import type { PackInForce } from './pack-in-force.ts';

/** What 'Who to ask' shows; the shape is `HelpView` in ui/help. `site`: the one in front, reported to first. `folded`: as in the popup. */
export function helpView(inForce: PackInForce | null, site: SiteId | null, folded: boolean, language: Language) {
  // A test holds the file to its schema.
  return { content: helpFor(inForce?.pack ?? null, shipped as Helplines, site, language), folded };
}
