import type { Pack, School } from '../../src/core/pack/schema.ts';

export const school = (name: string): School => ({
  name,
  shortName: '',
  aliases: [],
  hashtags: [],
  handles: [],
  domains: [],
  town: '',
  motto: '',
  trust: '',
  uniform: '',
  classes: [],
});

/** A small pack that the schema takes. */
export const pack = (id: string, changes: Partial<Pack> = {}): Pack => ({
  format: 1,
  id,
  version: '1',
  school: null,
  policy: { title: { en: `Policy of ${id}` } },
  clauses: [{ id: 'c1', where: 'Section 1', asks: { en: 'asks for care' } }],
  contacts: [],
  rules: [
    {
      id: 'r1',
      category: 'tone',
      level: 'note',
      levels: [],
      clause: 'c1',
      notice: { en: 'Noticed' },
      advice: { en: 'Advice' },
      reasons: [],
      examples: { trigger: [], silent: [] },
    },
  ],
  roster: null,
  staff: [],
  crests: [],
  ...changes,
});
