import type { Pack } from '../../core/pack/schema.ts';

/** Would staff notice a difference? Names of clauses and the order of things make none. */
export const samePack = (a: Pack, b: Pack): boolean => gist(a) === gist(b);

function gist({
  clauses,
  rules,
  moments,
  connections,
  checklist,
  official,
  advice,
  links,
  locks,
  hours,
  settings,
}: Pack) {
  const lists = [clauses, rules, moments, connections, checklist, official, advice, links].map((list) =>
    list.map(unnamed).sort(),
  );
  return JSON.stringify([...lists, locks.toSorted(), hours, settings]);
}

function unnamed(item: object): string {
  const { id, clauses, ...rest } = item as Record<string, unknown>;
  // A rule goes by its name; what is made of a clause is named after it.
  const named = 'category' in rest ? { id, ...rest } : rest;
  return JSON.stringify(Object.entries(named).sort(([a], [b]) => (a < b ? -1 : 1)));
}
