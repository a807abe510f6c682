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
/** Clauses of the school's own policy, and those that came with what the pack stands on. */
export type SummaryKey = (typeof LISTS)[number] | 'general';

/** How many of each there are; what the pack has none of is left out. */
export function packSummary(pack: Pack): { readonly key: SummaryKey; readonly count: number }[] {
  const general = pack.clauses.filter(({ from }) => from !== undefined).length;
  return LISTS.flatMap((key): { key: SummaryKey; count: number }[] =>
    key === 'clauses'
      ? [
          { key, count: pack.clauses.length - general },
          { key: 'general', count: general },
        ]
      : [{ key, count: pack[key].length }],
  ).filter(({ count }) => count > 0);
}
