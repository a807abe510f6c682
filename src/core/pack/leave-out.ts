import type { z } from 'zod';
import { LISTS } from './pack-lists.ts';

type Issue = z.core.$ZodIssue;
type Item = Readonly<Record<string, unknown>>;
export type RawPack = Readonly<Record<string, unknown>>;

/** Of each list that items were left out of: where those that are left stood at first. */
export type Places = Readonly<Record<string, readonly number[]>>;

export interface LeftOut {
  readonly value: RawPack;
  readonly places: Places;
}

/**
 * A pack without what the schema found wrong in it: bad items of lists, hours, single settings. Of what cites a clause
 * that is not there, only the citation goes, as long as another one is left to stand on. Null where anything else is wrong.
 */
export function leaveOut({ value, places }: LeftOut, issues: readonly Issue[]): LeftOut | null {
  if (!issues.every(({ path }) => isItem(path) || path[0] === 'hours' || isSetting(path))) return null;
  const lists = new Set(issues.filter(({ path }) => isItem(path)).map(({ path }) => String(path[0])));
  let next: LeftOut = { value, places };
  for (const list of lists)
    next = withoutItems(
      next,
      list,
      issues.filter(({ path }) => path[0] === list),
    );
  const settings = new Set(issues.filter(({ path }) => isSetting(path)).map(({ path }) => String(path[1])));
  const kept = Object.entries((value.settings ?? {}) as Item).filter(([name]) => !settings.has(name));
  const hours = issues.some(({ path }) => path[0] === 'hours') ? null : value.hours;
  return { ...next, value: { ...next.value, hours, settings: Object.fromEntries(kept) } };
}

type Path = Issue['path'];
const isItem = ([list, index]: Path): boolean =>
  (LISTS as readonly unknown[]).includes(list) && typeof index === 'number';
const isSetting = ([list, name]: Path): boolean => list === 'settings' && typeof name === 'string';
const isCitation = (issue: Issue): boolean => issue.code === 'custom' && typeof issue.params?.clause === 'string';

function withoutItems({ value, places }: LeftOut, list: string, issues: readonly Issue[]): LeftOut {
  const items = value[list] as unknown[];
  const bad = new Set(issues.filter((issue) => !isCitation(issue)).map(({ path }) => path[1]));
  const kept = items.flatMap((item, at) => {
    const cited = new Set(issues.filter(({ path }) => path[1] === at).map(({ path }) => path[3]));
    if (bad.has(at)) return [];
    if (cited.size === 0) return [{ item, at }];
    const clauses = ((item as Item).clauses as unknown[]).filter((_, k) => !cited.has(k));
    // Contacts need no clause to stand on.
    return clauses.length > 0 || list === 'contacts' ? [{ item: { ...(item as Item), clauses }, at }] : [];
  });
  return {
    value: { ...value, [list]: kept.map(({ item }) => item) },
    places: { ...places, [list]: kept.map(({ at }) => places[list]?.[at] ?? at) },
  };
}
