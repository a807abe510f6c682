/** Lists that packs of format 1 did not know. */
const NEW_LISTS = [
  'changes',
  'moments',
  'connections',
  'checklist',
  'official',
  'advice',
  'links',
  'accounts',
  'locks',
];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A pack of an earlier format as one of the present; anything else comes back as it was, for the schema to judge.
 * Format 2 lets a rule stand on several clauses (`clause` became `clauses`). Light: it also runs in content scripts.
 */
export function migratePack(raw: unknown): unknown {
  if (!isRecord(raw) || raw.format !== 1) return raw;
  const rules = Array.isArray(raw.rules) ? raw.rules.map(withClauses) : raw.rules;
  const lists = Object.fromEntries(NEW_LISTS.map((list) => [list, []]));
  return { extends: null, hours: null, settings: {}, crests: [], ...lists, ...raw, rules, format: 2 };
}

function withClauses(rule: unknown): unknown {
  if (!isRecord(rule) || !('clause' in rule) || 'clauses' in rule) return rule;
  const { clause, ...rest } = rule;
  return { ...rest, clauses: [clause] };
}
