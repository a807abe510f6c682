import { LATER_LISTS } from './pack-lists.ts';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A pack of an earlier format as one of the present, with what came later filled in; anything else comes back as it was,
 * for the schema to judge. Format 2 lets a rule stand on several clauses (`clause` became `clauses`), and contacts cite
 * theirs. Light: it also runs in content scripts.
 */
export function migratePack(raw: unknown): unknown {
  if (!isRecord(raw) || (raw.format !== 1 && raw.format !== 2)) return raw;
  const later = Object.fromEntries([...LATER_LISTS, 'locks'].map((list) => [list, []]));
  return {
    extends: null,
    hours: null,
    settings: {},
    ...later,
    ...raw,
    rules: raw.format === 1 ? each(raw.rules, withClauses) : raw.rules,
    contacts: each(raw.contacts, (contact) => ({ clauses: [], ...contact })),
    format: 2,
  };
}

type Item = Record<string, unknown>;
const each = (list: unknown, change: (item: Item) => Item): unknown =>
  Array.isArray(list) ? list.map((item) => (isRecord(item) ? change(item) : item)) : list;

function withClauses(rule: Item): Item {
  if (!('clause' in rule) || 'clauses' in rule) return rule;
  const { clause, ...rest } = rule;
  return { ...rest, clauses: [clause] };
}
