import type { Pack } from './schema.ts';

/** A pack with nothing in it but a name; `more` is added. */
export const barePack = (id: string, version: string, more: Partial<Pack> = {}): Pack => ({
  format: 2,
  id,
  version,
  extends: null,
  locks: [],
  school: null,
  policy: { title: { en: `Policy of ${id}` } },
  clauses: [],
  contacts: [],
  rules: [],
  changes: [],
  moments: [],
  connections: [],
  checklist: [],
  official: [],
  advice: [],
  links: [],
  accounts: [],
  hours: null,
  settings: {},
  roster: null,
  staff: [],
  crests: [],
  ...more,
});
