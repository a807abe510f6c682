import type { Pack } from '../../../core/pack/schema.ts';

/** Lists of a pack that are worth a line, in the order in which they are told. */
const LISTS = [
  'rules',
  'clauses',
  'moments',
  'connections',
  'checklist',
  'official',
  'advice',
  'contacts',
  'accounts',
  'staff',
  'crests',
] as const satisfies readonly (keyof Pack)[];
export type SummaryKey = (typeof LISTS)[number];

/** How many of each there are; what the pack has none of is left out. */
export const packSummary = (pack: Pack): { readonly key: SummaryKey; readonly count: number }[] =>
  LISTS.map((key) => ({ key, count: pack[key].length })).filter(({ count }) => count > 0);
