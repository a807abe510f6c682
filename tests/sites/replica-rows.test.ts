import { describe, expect, it } from 'vitest';
import { adapters } from '../../src/sites/registry.ts';
import { adapterId, SITES, WITHOUT_REPLICA } from '../e2e/contract/surfaces.ts';

/** The contract suite walks the replicas' rows: a surface without one would go unproved, a row without one is a mistake. */
describe('adapters and replicas', () => {
  it('are of the same sites', () => {
    expect(adapters.map(({ id }) => id).sort()).toEqual(SITES.map(({ id }) => id).sort());
  });

  for (const { id: site, surfaces } of SITES) {
    it(`of ${site} tell of the same surfaces`, () => {
      const shown = new Set(surfaces.map((row) => `${site} ${adapterId(site, row)}`));
      const known = adapters.find(({ id }) => id === site)?.surfaces.map(({ id }) => `${site} ${id}`) ?? [];
      expect([...shown].filter((id) => !known.includes(id))).toEqual([]);
      expect(known.filter((id) => !shown.has(id))).toEqual(WITHOUT_REPLICA.filter((id) => id.startsWith(site)));
    });
  }
});
