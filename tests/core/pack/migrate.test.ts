import { expect, test } from 'vitest';
import { migratePack } from '../../../src/core/pack/migrate.ts';
import { LISTS } from '../../../src/core/pack/pack-lists.ts';
import { pack } from '../../browser/packs.ts';

const whole = pack('school', { contacts: [{ role: 'dsl', name: { en: 'DSL' }, clauses: [] }] });

test.each([1, 2])('a pack of format %s gets what came later', (format) => {
  const { id, version, school, policy, clauses, rules, roster, staff } = whole;
  const contacts = [{ role: 'dsl', name: { en: 'DSL' } }];
  expect(migratePack({ format, id, version, school, policy, clauses, rules, roster, staff, contacts })).toEqual(whole);
});

test('what a pack of the present has stays, and what is none comes back', () => {
  expect(migratePack(whole)).toEqual(whole);
  expect(LISTS.every((list) => Array.isArray(whole[list]))).toBe(true);
  for (const other of [null, [], 'pack', { ...whole, format: 3 }]) expect(migratePack(other)).toBe(other);
});
