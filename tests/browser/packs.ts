import { barePack } from '../../src/core/pack/bare-pack.ts';
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
export const pack = (id: string, changes: Partial<Pack> = {}): Pack =>
  barePack(id, '1', {
    clauses: [{ id: 'c1', where: 'Section 1', asks: { en: 'asks for care' } }],
    rules: [
      {
        id: 'r1',
        category: 'tone',
        level: 'note',
        levels: [],
        clauses: ['c1'],
        notice: { en: 'Noticed' },
        advice: { en: 'Advice' },
        reasons: [],
        examples: { trigger: [], silent: [] },
      },
    ],
    ...changes,
  });
