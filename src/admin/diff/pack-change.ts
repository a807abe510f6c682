import type { Pack, PackText, RosterFilters } from '../../core/pack/schema.ts';

/** Lists whose items have a name of their own, so that each can be followed from one pack to the next. */
export const NAMED_LISTS = [
  'clauses',
  'rules',
  'contacts',
  'moments',
  'connections',
  'checklist',
  'official',
  'advice',
  'links',
  'accounts',
  'crests',
] as const satisfies readonly (keyof Pack)[];
export type NamedList = (typeof NAMED_LISTS)[number];

/** An item of a named list. */
export interface NamedItem {
  readonly list: NamedList;
  readonly id: string;
  /** What it says, where it says anything. */
  readonly title: PackText | null;
  /** Of a clause: its place in the policy. */
  readonly where?: string;
}

/** One thing that is different in the second of two packs. `path` as `rules/pupil-name/level`, by names, not places. */
export type PackChange = { readonly path: string } & (
  | (NamedItem & { readonly kind: 'added' | 'removed'; readonly item: unknown })
  | (NamedItem & {
      readonly kind: 'changed';
      readonly field: string;
      readonly before: unknown;
      readonly after: unknown;
    })
  | {
      /** Details of the pack itself, its policy, its school, its hours, its locks and its settings. */
      readonly kind: 'detail';
      readonly of: 'pack' | 'policy' | 'school' | 'settings';
      readonly field: string;
      readonly before: unknown;
      readonly after: unknown;
    }
  /** Numbers alone: who works there is not repeated where it is not asked. */
  | { readonly kind: 'staff'; readonly added: number; readonly removed: number }
  /** Full names in the filter, about; null where there is none. What stands in a filter cannot be compared. */
  | { readonly kind: 'roster'; readonly before: number | null; readonly after: number | null }
);

export type Roster = RosterFilters | null;
