import type { Pack } from './schema.ts';

export const SERVER_KINDS = [
  'rule',
  'moment',
  'connection',
  'checklist',
  'official',
  'contact',
  'advice',
  'policy',
] as const;
export type ServerKind = (typeof SERVER_KINDS)[number];

/** Something in a pack that does what a clause asks. */
export interface ClauseServer {
  readonly kind: ServerKind;
  /** Of a contact its role, of a checklist choice its item, of the policy itself the pack's id. */
  readonly id: string;
}

/**
 * What serves each clause of a pack that stands alone, by the clause's id, in the pack's order; a clause that nothing
 * serves has an empty list. Whether what serves it fits its place is for others to judge.
 */
export function servedClauses(pack: Pack): ReadonlyMap<string, readonly ClauseServer[]> {
  const served = new Map<string, ClauseServer[]>(pack.clauses.map(({ id }) => [id, []]));
  for (const [server, clauses] of serversOf(pack)) {
    for (const id of new Set(clauses)) served.get(id)?.push(server);
  }
  return served;
}

type Serving = readonly [ClauseServer, readonly string[]];

function serversOf({
  id,
  policy,
  rules,
  moments,
  connections,
  checklist,
  official,
  contacts,
  advice,
}: Pack): Serving[] {
  const named =
    (kind: ServerKind) =>
    (one: { readonly id: string; readonly clauses: readonly string[] }): Serving => [{ kind, id: one.id }, one.clauses];
  return [
    ...rules.map(named('rule')),
    ...moments.map(named('moment')),
    ...connections.map(named('connection')),
    ...checklist.map(({ item, clauses }): Serving => [{ kind: 'checklist', id: item }, clauses]),
    ...official.map(named('official')),
    ...contacts.map(({ role, clauses }): Serving => [{ kind: 'contact', id: role }, clauses]),
    ...advice.map(named('advice')),
    [{ kind: 'policy', id }, policy.clauses ?? []],
  ];
}
