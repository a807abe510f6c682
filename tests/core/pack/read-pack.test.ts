import { describe, expect, test } from 'vitest';
import { readPack } from '../../../src/core/pack/read-pack.ts';
import { pack } from '../../browser/packs.ts';

const good = pack('school');
const rule = good.rules[0];

describe('reading a pack', () => {
  test.each([
    ['text', JSON.stringify(good)],
    ['text with a byte order mark', `\ufeff${JSON.stringify(good)}`],
    ['an object', good],
  ])('%s', (_, raw) => expect(readPack(raw)).toEqual({ pack: good, errors: [] }));

  test('a pack of format 1 is brought up', () => {
    const { clauses, ...old } = rule ?? { clauses: [] };
    const { id, version, school, policy, contacts, roster, staff } = good;
    const first = { id, version, school, policy, contacts, roster, staff, clauses: good.clauses };
    const read = readPack({ format: 1, ...first, rules: [{ ...old, clause: clauses[0] }] });
    expect(read).toEqual({ pack: good, errors: [] });
  });

  test('a bad rule is left out and told by path, the good ones are used', () => {
    const bad = { ...rule, id: 'r2', level: 'loud' };
    const read = readPack({ ...good, rules: [bad, rule, { ...rule, id: 'r3', clauses: ['c9'] }] });
    expect(read.pack?.rules.map(({ id }) => id)).toEqual(['r1']);
    expect(read.errors[0]).toEqual({ path: 'rules[0].level', problem: 'not-allowed', detail: 'note, caution, stop' });
  });

  test('a bad clause takes the rules with it that stand on it alone', () => {
    const clauses = [...good.clauses, { id: 'c2', where: '', asks: { en: 'asks' } }];
    const read = readPack({ ...good, clauses, rules: [rule, { ...rule, id: 'r2', clauses: ['c2'] }] });
    expect(read.pack?.rules.map(({ id }) => id)).toEqual(['r1']);
  });

  test.each([
    ['no JSON', '{"format": 2', 'not-json'],
    ['a list', '[]', 'not-text'],
    ['a number', '7', 'not-text'],
    ['nothing', undefined, 'not-text'],
    ['a later format', { ...good, format: 3 }, 'not-allowed'],
    ['no id', { ...good, id: undefined }, 'missing'],
    ['a field nobody knows', { ...good, script: 'alert(1)' }, 'unknown-field'],
    ['no good rule at all', { ...good, rules: [{ ...rule, level: 'loud' }] }, 'not-allowed'],
    ['a base that is not here', { ...good, extends: 'trust' }, 'no-base'],
  ])('%s is refused', (_, raw, problem) => {
    const read = readPack(raw);
    expect(read.pack).toBeNull();
    expect(read.errors.map((one) => one.problem)).toContain(problem);
  });

  test('stands on its base where there is one', () => {
    const own = pack('own', {
      extends: 'school',
      rules: [],
      clauses: [],
      changes: [{ rule: 'r1', advice: { en: 'Ours' } }],
    });
    const read = readPack(own, (id) => (id === 'school' ? good : null));
    expect(read.errors).toEqual([]);
    expect(read.pack).toMatchObject({ id: 'own', extends: null, rules: [{ id: 'r1', advice: { en: 'Ours' } }] });
  });

  test('is refused where its rules go with the clause that they stand on: its mistakes have emptied it', () => {
    const read = readPack({ ...good, clauses: good.clauses.map((clause) => ({ ...clause, asks: 'care' })) });
    expect(read.pack).toBeNull();
    expect(read.errors[0]).toMatchObject({ path: 'clauses[0].asks', problem: 'wrong-type' });
  });
});
