import type { SiteId } from '../draft.ts';
import type { ExplainedClause } from '../explain/explanation.ts';
import { clauseOf } from '../explain/from-pack.ts';
import { inLanguage, type Language } from '../language.ts';
import type { Pack } from '../pack/schema.ts';
import type { ChecklistItem } from './checklist-item.ts';
import type { Repeat } from './due.ts';

export type ChecklistPack = Pick<
  Pack,
  'school' | 'policy' | 'clauses' | 'contacts' | 'rules' | 'checklist' | 'accounts'
>;

/** What the pack says of an item. */
export interface Asked {
  readonly clauses: readonly ExplainedClause[];
  /** What this school asks beyond the item's own words; null where it asks no more. */
  readonly advice: string | null;
}

export interface ListedItem {
  readonly item: ChecklistItem;
  readonly repeat: Repeat;
  /** Null where the policy does not ask for it: it is what people of the field recommend. */
  readonly asked: Asked | null;
}

export interface Checklist {
  readonly site: SiteId;
  readonly items: readonly ListedItem[];
  /** For those who look after an account of the school; empty where the pack knows of none here and asks for nothing. */
  readonly official: readonly ListedItem[];
}

/** Items of a site, `all` in the order of its file; those that the pack asks for come first, in the pack's order. */
export function checklistFor(
  site: SiteId,
  all: readonly ChecklistItem[],
  pack: ChecklistPack | null,
  language: Language,
): Checklist {
  const listed = all.map((item) => listedItem(item, pack, language));
  const rank = ({ item }: ListedItem): number => {
    const at = pack?.checklist.findIndex((choice) => choice.item === item.id) ?? -1;
    return at < 0 ? Number.POSITIVE_INFINITY : at;
  };
  // Equal ranks keep their order; two infinities differ by NaN.
  const inOrder = listed.toSorted((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)));
  const hasAccount = pack?.accounts.some((account) => account.site === site) ?? false;
  return {
    site,
    items: inOrder.filter(({ item }) => item.account === 'personal'),
    official: inOrder.filter(({ item, asked }) => item.account === 'official' && (hasAccount || asked !== null)),
  };
}

function listedItem(item: ChecklistItem, pack: ChecklistPack | null, language: Language): ListedItem {
  const choice = pack?.checklist.find((one) => one.item === item.id);
  if (!pack || !choice) return { item, repeat: item.repeat, asked: null };
  const clauses = choice.clauses.flatMap((id) => clauseOf({ clauses: [id] }, pack, language) ?? []);
  const advice = choice.advice ? inLanguage(choice.advice, language) : null;
  return { item, repeat: choice.repeat, asked: { clauses, advice } };
}
