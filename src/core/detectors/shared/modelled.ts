import type { TextCategory } from '../../category.ts';
import type { Detection } from '../../detect.ts';
import type { Facts } from '../../facts.ts';

/** What the models report for a category, with the words that weigh most; nothing where they are silent. */
export function modelled(facts: Facts, category: TextCategory): readonly Detection[] {
  if (!facts.reported.includes(category)) return [];
  const spans = facts.evidence[category] ?? [];
  return spans.length > 0 ? [{ spans }] : [];
}
