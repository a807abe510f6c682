import { describe, expect, test } from 'vitest';
import { shippedPack } from '../../src/cli/shared/load-pack.ts';
import type { Pack } from '../../src/core/pack/schema.ts';
import { servedClauses } from '../../src/core/pack/served-clauses.ts';
import { clauseFaults, clauseRows } from '../support/clause-faults.ts';

/** A copy in which `change` was made to every object that cites clauses. */
function withCitations(pack: Pack, change: (clauses: string[]) => string[]): Pack {
  return JSON.parse(JSON.stringify(pack), (key, value) =>
    key === 'clauses' && Array.isArray(value) && value.every((one) => typeof one === 'string') ? change(value) : value,
  );
}
const withClause = (pack: Pack, id: string, change: object): Pack => ({
  ...pack,
  clauses: pack.clauses.map((clause) => (clause.id === id ? { ...clause, ...change } : clause)),
});

const PACKS = { GC: 'great-chart', CU: 'cuddington', SH: 'shipbourne', NW: 'norton-west-chinnock', PH: 'park-hall' };

describe.each(Object.entries(PACKS))('the test of clauses speaks up: %s', (prefix, name) => {
  const pack = shippedPack(name);
  const rows = clauseRows().filter(({ id }) => id.startsWith(prefix));

  test.each(rows)('$id is missing, unserved, or somewhere else', (row) => {
    const { id, place } = row;
    const faults = (changed: Pack) => clauseFaults(changed, rows);
    expect(faults({ ...pack, clauses: pack.clauses.filter((clause) => clause.id !== id) })).toEqual([
      `${id}: not in the pack`,
    ]);
    expect(faults(withClause(pack, id, { appliesTo: 'nobody' }))[0]).toBe(
      `${id}: is for 'nobody' in place of '${row.appliesTo}'`,
    );
    expect(faults(withClause(pack, id, { place: 'elsewhere' }))[0]).toBe(
      `${id}: has the place 'elsewhere' in place of '${place}'`,
    );
    if (place === 'outside') {
      expect(faults(withClause(pack, id, { outside: undefined }))).toEqual([`${id}: is outside without a reason`]);
      expect(faults(citedByRule(pack, id))[0]).toMatch(`${id}: is outside and yet served by rule pupil-name`);
      return;
    }
    const unserved = withCitations(pack, (clauses) => clauses.filter((one) => one !== id));
    expect(faults(unserved)).toEqual([`${id}: nothing serves it`]);
    const elsewhere = place === 'contact' ? citedByRule(unserved, id) : citedByContact(unserved, id);
    expect(faults(elsewhere)[0]).toMatch(`${id}: nothing in '${place}' serves it, only `);
  });
});

const citedByRule = (pack: Pack, clause: string): Pack => ({
  ...pack,
  rules: pack.rules.map((rule) => (rule.id === 'pupil-name' ? { ...rule, clauses: [...rule.clauses, clause] } : rule)),
});
const citedByContact = (pack: Pack, clause: string): Pack => ({
  ...pack,
  contacts: pack.contacts.map((one, i) => (i === 0 ? { ...one, clauses: [...one.clauses, clause] } : one)),
});

describe('what fits a place', () => {
  const gc = shippedPack('great-chart');
  const row = (id: string) => clauseRows().filter((one) => one.id === id);
  const only = (id: string, change: (pack: Pack) => Pack) =>
    clauseFaults(change(withCitations(gc, (clauses) => clauses.filter((one) => one !== id))), row(id));
  const citing = (rule: string, id: string) => (pack: Pack) => ({
    ...pack,
    rules: pack.rules.map((one) => (one.id === rule ? { ...one, clauses: [...one.clauses, id] } : one)),
  });

  test('a clause for private accounts is not served by a rule for the school’s own, nor the other way round', () => {
    expect(only('GC-20', citing('allegation-official', 'GC-20'))).toHaveLength(1);
    expect(only('GC-20', citing('allegation', 'GC-20'))).toEqual([]);
    expect(only('GC-53', citing('allegation', 'GC-53'))).toHaveLength(1);
    expect(only('GC-53', citing('allegation-official', 'GC-53'))).toEqual([]);
  });
  test('a picture’s clause needs a rule about pictures, a profile’s one that reads profiles', () => {
    expect(only('GC-08', citing('pupil-name', 'GC-08'))).toHaveLength(1);
    expect(only('GC-08', citing('image-child', 'GC-08'))).toEqual([]);
    const posts = (pack: Pack): Pack => ({
      ...pack,
      rules: pack.rules.map((rule) =>
        rule.id === 'school-identity' ? { ...rule, when: { surfaces: ['post'] } } : rule,
      ),
    });
    expect(clauseFaults(posts(gc), row('GC-05'))).toHaveLength(1);
  });
});

test('what serves a clause is told by kind and name, in the order of the pack', () => {
  const served = servedClauses(shippedPack('shipbourne'));
  expect(served.get('SH-17')).toEqual([
    { kind: 'connection', id: 'pupils-and-families' },
    { kind: 'connection', id: 'past-pupils' },
    { kind: 'checklist', id: 'connections' },
  ]);
  expect(served.get('SH-31')).toEqual([{ kind: 'policy', id: 'shipbourne' }]);
  expect(served.get('SH-18')).toContainEqual({ kind: 'contact', id: 'dsl' });
  expect(servedClauses(shippedPack('park-hall')).get('PH-13')).toEqual([]);
});
