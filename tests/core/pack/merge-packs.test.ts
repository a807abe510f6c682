import { describe, expect, test } from 'vitest';
import { mergePacks } from '../../../src/core/pack/merge-packs.ts';
import { MOST, type Pack, packSchema, type Rule } from '../../../src/core/pack/schema.ts';
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

describe('what the base holds', () => {
  const own = (changes: Partial<Pack>) => pack('school', { extends: 'trust', rules: [], clauses: [], ...changes });
  const told = (from: Pack, on: Partial<Pack>) => {
    const { pack: merged, errors } = mergePacks(from, own(on));
    return { merged, errors: errors.map(({ path, problem }) => `${path} ${problem}`) };
  };
  const because = { en: 'We agreed it' };

  test('a setting that it has locked stays, and that is reported', () => {
    const settings = { pause: { value: false, locked: true, reason: because } };
    const { merged, errors } = told(
      { ...base, settings },
      { settings: { pause: { value: true, locked: false }, cleanPictures: { value: true, locked: false } } },
    );
    expect(errors).toEqual(['settings.pause locked']);
    expect(merged.settings).toEqual({ ...settings, cleanPictures: { value: true, locked: false } });
  });

  test.each([true, false])(
    'rules that it has locked cannot be switched off with everything else (locked: %s)',
    (locked) => {
      const settings = { enabled: { value: false, locked, reason: because } };
      expect(told({ ...base, locks: ['rules/r1'] }, { settings })).toMatchObject({
        errors: ['settings.enabled locked'],
        merged: { settings: {} },
      });
      expect(told(base, { settings }).errors).toEqual([]);
    },
  );

  test('a clause that a locked part stands on keeps its words', () => {
    const clauses = [{ id: 'c1', where: 'Section 1', asks: { en: 'asks for nothing' } }];
    const held = told({ ...base, locks: ['rules'] }, { clauses });
    expect(held.errors).toEqual(['clauses[0] locked']);
    expect(held.merged.clauses.map(({ asks }) => asks.en)).toEqual(['asks for care']);
    const free = told(base, { clauses });
    expect(free.errors).toEqual(['clauses[0].id duplicate']);
    expect(free.merged.clauses.map(({ asks }) => asks.en)).toEqual(['asks for nothing']);
  });

  test('a helpline comes to those that it has; its own again takes its place', () => {
    const line = (en: string, how: string) => ({
      role: 'helpline' as const,
      name: { en },
      how: { en: how },
      clauses: [],
    });
    const theirs = { ...base, contacts: [line('One', '1'), line('Two', '2')] };
    const names = (from: Pack, name: string) =>
      mergePacks(from, own({ contacts: [line(name, 'ours')] })).pack.contacts.map(
        ({ name, how }) => `${name.en} ${how?.en}`,
      );
    expect(names(theirs, 'Three')).toEqual(['One 1', 'Two 2', 'Three ours']);
    expect(names(theirs, 'One')).toEqual(['Two 2', 'One ours']);
    expect(names({ ...theirs, locks: ['contacts/helpline'] }, 'One')).toEqual(['One 1', 'Two 2']);
  });

  test('is cut where both are too much for one pack, and that is reported', () => {
    const people = (count: number) =>
      Array.from({ length: count }, (_, i) => ({ title: '', forename: '', surname: `N${i}`, role: '' }));
    const crests = (name: string) =>
      Array.from({ length: 6 }, (_, i) => ({ id: `${name}${i}`, image: 'data:image/png;base64,AAAA' }));
    const { merged, errors } = told(
      { ...base, staff: people(3000), crests: crests('theirs') },
      { staff: people(3000), crests: crests('ours') },
    );
    expect(errors).toEqual(['staff too-long', 'crests too-long']);
    expect([merged.staff.length, merged.crests.length]).toEqual([MOST.staff, MOST.crests]);
    expect(merged.crests.map(({ id }) => id).slice(0, 6)).toEqual(crests('ours').map(({ id }) => id));
    expect(packSchema.safeParse(merged).success).toBe(true);
  });
});
