import { describe, expect, test } from 'vitest';
import uk from '../../../assets/packs/uk-schools.json';
import { readPack } from '../../../src/core/pack/read-pack.ts';
import type { Pack } from '../../../src/core/pack/schema.ts';
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

describe('mistakes', () => {
  const paths = (errors: readonly { path: string; problem: string }[]) =>
    errors.map(({ path, problem }) => `${path} ${problem}`);
  const broken = (change: (copy: typeof uk) => void) => {
    const copy = structuredClone(uk);
    change(copy);
    return readPack(copy);
  };

  test('are all told, by their places in the file, and take no others with them', () => {
    const { pack: left, errors } = broken(({ rules }) => {
      Object.assign(rules[0] ?? {}, { level: 'loud' });
      Object.assign(rules[1] ?? {}, { clauses: ['nowhere'] });
      Object.assign(rules[5] ?? {}, { id: rules[4]?.id });
    });
    expect(paths(errors)).toEqual([
      'rules[0].level not-allowed',
      'rules[1].clauses[0] no-such-clause',
      'rules[5].id duplicate',
    ]);
    expect(left?.rules).toHaveLength(uk.rules.length - 3);
  });

  test('in a clause take the citations of it, and only what stands on nothing else', () => {
    const good = pack('school');
    const clauses = [{ id: 'c0', where: '', asks: { en: 'asks' } }, ...good.clauses];
    const rules = [
      { ...rule, id: 'both', clauses: ['c0', 'c1'] },
      { ...rule, id: 'alone', clauses: ['c0'] },
    ];
    const contacts = [{ role: 'dsl', name: { en: 'DSL' }, clauses: ['c0'] }];
    const { pack: left, errors } = readPack({ ...good, clauses, rules, contacts });
    expect(left?.rules.map(({ id, clauses }) => [id, clauses])).toEqual([['both', ['c1']]]);
    expect(left?.contacts).toMatchObject([{ role: 'dsl', clauses: [] }]);
    expect(paths(errors)).toEqual([
      'clauses[0].where too-short',
      'rules[0].clauses[0] no-such-clause',
      'rules[1].clauses[0] no-such-clause',
      'contacts[0].clauses[0] no-such-clause',
    ]);
    const { pack: most } = broken(({ clauses }) => Object.assign(clauses[0] ?? {}, { where: '' }));
    const lost = uk.rules.filter(({ clauses }) => clauses.every((id) => id === uk.clauses[0]?.id));
    expect(most?.rules).toHaveLength(uk.rules.length - lost.length);
  });

  test('in hours or one setting leave out those', () => {
    const hours = { week: [{ days: ['mon'], from: '15:30', to: '08:30' }] };
    const settings = { pause: { value: false, locked: true }, cleanPictures: { value: true } };
    const { pack: left, errors } = readPack({ ...good, hours, settings });
    expect(paths(errors)).toEqual(['hours.week[0].to out-of-order', 'settings.pause.reason no-reason']);
    expect(left).toMatchObject({ hours: null, settings: { cleanPictures: { value: true, locked: false } } });
    expect(left?.settings.pause).toBeUndefined();
  });

  test.each([
    [
      'a break outside the hours',
      { week: [{ days: ['mon'], from: '08:30', to: '15:30', breaks: [{ from: '15:00', to: '16:00' }] }] },
    ],
    [
      'a break backwards',
      { week: [{ days: ['mon'], from: '08:30', to: '15:30', breaks: [{ from: '12:00', to: '11:00' }] }] },
    ],
    [
      'a term backwards',
      { week: [{ days: ['mon'], from: '08:30', to: '15:30' }], terms: [{ from: '2026-12-18', to: '2026-09-01' }] },
    ],
  ])('%s is out of order', (_, hours) =>
    expect(readPack({ ...good, hours }).errors.map(({ problem }) => problem)).toContain('out-of-order'),
  );

  test.each([
    ['an address with a user in it', { url: 'https://school.example@evil.example/' }],
    ['an address with a hidden turn', { url: 'https://evil.example/\u202egro.elpmaxe' }],
    ['words with a hidden turn', { name: { en: 'DSL \u202e' } }],
    ['words with a control character', { how: { en: 'call\u0007' } }],
  ])('%s is not in the right form', (_, part) => {
    const contacts = [{ role: 'dsl', name: { en: 'DSL' }, ...part }];
    const { pack: left, errors } = readPack({ ...good, contacts });
    expect(errors.map(({ problem }) => problem)).toEqual(['bad-format']);
    expect(left?.contacts).toEqual([]);
  });

  test('words of several lines and addresses with a path are well', () => {
    const contacts = [
      { role: 'dsl', name: { en: 'DSL\n\tand deputy' }, url: 'https://school.example/ask?who=a@b', clauses: [] },
    ];
    expect(readPack({ ...good, contacts })).toMatchObject({ errors: [], pack: { contacts } });
  });

  test('an example longer than any draft takes its rule', () => {
    const long = { ...rule, id: 'long', examples: { trigger: ['x'.repeat(20_001)], silent: [] } };
    expect(paths(readPack({ ...good, rules: [rule, long] }).errors)).toEqual(['rules[1].examples.trigger[0] too-long']);
  });
});

describe('a pack on its base', () => {
  const own = (changes: object) => ({ ...pack('own', { extends: 'school', rules: [], clauses: [] }), ...changes });
  const read = (changes: object, base: Pack | 'bad-base' | 'base-loop' | null = good) =>
    readPack(own(changes), () => base);

  test('that leaves no rule on is of no use', () => {
    const { pack: none, errors } = read({ changes: [{ rule: 'r1', off: true }] });
    expect(none).toBeNull();
    expect(errors).toEqual([{ path: 'rules', problem: 'too-short', detail: '1' }]);
  });

  test('whose own rules are all bad stands on those of the base', () => {
    const { pack: left, errors } = read({ rules: [{ ...rule, id: 'r2', level: 'loud' }] });
    expect(left?.rules.map(({ id }) => id)).toEqual(['r1']);
    expect(errors[0]).toMatchObject({ path: 'rules[0].level' });
  });

  test('is told of mistakes by the places in its own file', () => {
    const two = { ...rule, id: 'r2' };
    const clauses = [{ id: 'own', where: '', asks: { en: 'asks' } }];
    const changes = [{ rule: 'r9', level: 'loud' }, { rule: 'r9' }, { rule: 'r1', clauses: ['own', 'c1'] }];
    const { pack: left, errors } = read({
      clauses,
      changes,
      rules: [
        { ...two, level: 'loud' },
        { ...two, clauses: ['own'] },
      ],
    });
    expect(errors.map(({ path, problem }) => `${path} ${problem}`).sort()).toEqual([
      'changes[0].level not-allowed',
      'changes[1].rule no-such-rule',
      'changes[2].clauses[0] no-such-clause',
      'clauses[0].where too-short',
      'rules[0].level not-allowed',
      'rules[1].clauses[0] no-such-clause',
    ]);
    expect(left?.rules.map(({ id, clauses }) => [id, clauses])).toEqual([['r1', ['c1']]]);
  });

  test.each(['bad-base', 'base-loop'] as const)('says that the base is a %s', (problem) =>
    expect(read({}, problem)).toEqual({ pack: null, errors: [{ path: 'extends', problem, detail: 'school' }] }),
  );
});
