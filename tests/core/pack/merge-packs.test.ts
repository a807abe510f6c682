import { describe, expect, test } from 'vitest';
import { mergePacks } from '../../../src/core/pack/merge-packs.ts';
import { packSchema, type Rule } from '../../../src/core/pack/schema.ts';
import { pack } from '../../browser/packs.ts';

const base = pack('trust', {
  contacts: [
    { role: 'dsl', name: { en: 'Trust DSL' }, clauses: [] },
    { role: 'hr', name: { en: 'Trust HR' }, clauses: [] },
  ],
});
const ruleOf = (rules: readonly Rule[], id: string): Rule | undefined => rules.find((rule) => rule.id === id);

describe('a pack on top of another', () => {
  test('keeps what it does not touch, and alters single fields of the rules', () => {
    const own = pack('school', {
      extends: 'trust',
      rules: [],
      clauses: [{ id: 'own-1', where: '2', asks: { en: 'asks more' } }],
      changes: [{ rule: 'r1', clauses: ['own-1'], advice: { en: 'Our advice' } }],
      contacts: [{ role: 'dsl', name: { en: 'Our DSL' }, clauses: [] }],
    });
    const { pack: merged, errors } = mergePacks(base, own);
    expect(errors).toEqual([]);
    expect(packSchema.safeParse(merged).error).toBeUndefined();
    expect(merged).toMatchObject({ id: 'school', extends: null, changes: [] });
    expect(ruleOf(merged.rules, 'r1')).toMatchObject({
      clauses: ['own-1'],
      notice: { en: 'Noticed' },
      advice: { en: 'Our advice' },
    });
    expect(merged.contacts.map(({ name }) => name.en)).toEqual(['Trust HR', 'Our DSL']);
  });

  test('knows which of its clauses stand in the policy of the base', () => {
    const own = pack('school', { extends: 'trust', clauses: [{ id: 'own-1', where: '2', asks: { en: 'asks more' } }] });
    const { clauses } = mergePacks(base, own).pack;
    expect(clauses.map(({ id, from }) => [id, from])).toEqual([
      ['own-1', undefined],
      ...base.clauses.map(({ id }) => [id, base.policy.title]),
    ]);
    const grandchild = mergePacks(mergePacks(base, own).pack, pack('class', { extends: 'school', clauses: [] })).pack;
    expect(grandchild.clauses.map(({ from }) => from)).toEqual([
      own.policy.title,
      ...base.clauses.map(() => base.policy.title),
    ]);
  });

  test('may switch a rule off, and is told where the base has no such rule', () => {
    const own = pack('school', {
      extends: 'trust',
      rules: [],
      changes: [
        { rule: 'r1', off: true },
        { rule: 'r9', level: 'stop' },
      ],
    });
    const { pack: merged, errors } = mergePacks(base, own);
    expect(merged.rules).toEqual([]);
    expect(errors).toEqual([{ path: 'changes[1].rule', problem: 'no-such-rule', detail: 'r9' }]);
  });

  test('what the base locks stays, but for further clauses to cite, and is reported', () => {
    const locked = { ...base, locks: ['rules/r1', 'contacts/hr'] };
    const own = pack('school', {
      extends: 'trust',
      rules: [],
      clauses: [{ id: 'own-1', where: '2', asks: { en: 'asks more' } }],
      changes: [{ rule: 'r1', off: true, clauses: ['own-1'] }],
      contacts: [{ role: 'hr', name: { en: 'Our HR' }, clauses: [] }],
    });
    const { pack: merged, errors } = mergePacks(locked, own);
    expect(ruleOf(merged.rules, 'r1')?.clauses).toEqual(['c1', 'own-1']);
    expect(merged.contacts.find(({ role }) => role === 'hr')?.name.en).toBe('Trust HR');
    expect(errors.map(({ path, problem }) => [path, problem])).toEqual([
      ['changes[0]', 'locked'],
      ['contacts[0]', 'locked'],
    ]);
    expect(merged.locks).toEqual(['rules/r1', 'contacts/hr']);
  });
});
