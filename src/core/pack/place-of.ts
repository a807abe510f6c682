import type { Places } from './leave-out.ts';
import type { PackError } from './pack-error.ts';
import type { LISTS } from './pack-lists.ts';
import type { Pack } from './schema.ts';

type List = (typeof LISTS)[number];
const ITEM = /^(\w+)\[(\d+)\]/;

/** An error in what is left of a pack, by the place that its item had at first. */
export const relocated = (error: PackError, places: Places): PackError => ({
  ...error,
  path: error.path.replace(ITEM, (_, list: string, at: string) => `${list}[${places[list]?.[Number(at)] ?? at}]`),
});

interface Merge {
  readonly own: Pack;
  readonly base: Pack;
  readonly merged: Pack;
  /** Of the pack's own file. */
  readonly places: Places;
}

/** An error in a merged pack, by the place in the file of the one that extends the other; else with the base's id. */
export const placeInMerged = (error: PackError, merge: Merge): PackError => {
  const path = error.path.replace(ITEM, (_, list: List, at: string) => ownPlace(list, Number(at), merge));
  return relocated({ ...error, path }, merge.places);
};

function ownPlace(list: List, at: number, { own, base, merged }: Merge): string {
  const item = merged[list][at];
  const ours = (own[list] as readonly unknown[]).indexOf(item);
  if (ours >= 0) return `${list}[${ours}]`;
  const id = item && 'id' in item ? item.id : String(at);
  const change = list === 'rules' ? own.changes.findLastIndex(({ rule }) => rule === id) : -1;
  return change >= 0 ? `changes[${change}]` : `${base.id}/${list}/${id}`;
}
