import { describe, expect, test } from 'vitest';
import { compareVersions } from '../../../src/core/pack/compare-versions.ts';
import { compilePack } from '../../../src/core/pack/compile.ts';
import { inSituation } from '../../../src/core/pack/in-situation.ts';
import { timeOf } from '../../../src/core/pack/time-of.ts';
import { UNKNOWN_SITUATION } from '../../../src/core/situation.ts';
import { pack } from '../../browser/packs.ts';

describe('the hours of a pack', () => {
  const hours = {
    week: [
      {
        days: ['mon' as const, 'tue' as const],
        from: '08:30',
        to: '15:30',
        breaks: [{ from: '12:00', to: '13:00' }],
      },
    ],
    terms: [{ from: '2026-09-01', to: '2026-12-18' }],
    closed: ['2026-11-23'],
  };
  const at = (day: string, weekday: number, clock: number) => timeOf(hours, { day, weekday, minutes: clock * 60 });

  test.each([
    ['in lessons', '2026-11-16', 1, 9, 'working'],
    ['from the first minute', '2026-11-16', 1, 8.5, 'working'],
    ['not from the last', '2026-11-16', 1, 15.5, 'off'],
    ['in a break', '2026-11-16', 1, 12, 'break'],
    ['in the evening', '2026-11-16', 1, 20, 'off'],
    ['on another day', '2026-11-18', 3, 9, 'off'],
    ['in the holidays', '2026-12-21', 1, 9, 'off'],
    ['on a day without school', '2026-11-23', 1, 9, 'off'],
  ])('%s', (_, day, weekday, clock, expected) => expect(at(day, weekday, clock)).toBe(expected));

  test.each([
    ['free in all of the United Kingdom', undefined, '2027-05-03', 'off'],
    ['free somewhere else', 'england-and-wales', '2026-11-30', 'working'],
    ['free here', 'scotland', '2026-11-30', 'off'],
    ['free somewhere, where nobody says whose days hold', undefined, '2026-11-30', 'working'],
    ['of a year that is not published yet', 'scotland', '2029-01-01', 'working'],
  ] as const)('bank holidays: %s', (_, calendar, day, expected) => {
    const week = [{ days: ['mon' as const], from: '08:30', to: '15:30', breaks: [] }];
    const held = { week, terms: [], closed: [], ...(calendar ? { calendar } : {}) };
    expect(timeOf(held, { day, weekday: 1, minutes: 9 * 60 })).toBe(expected);
  });

  test('are unknown where the pack has none', () =>
    expect(timeOf(null, { day: '2026-11-16', weekday: 1, minutes: 0 })).toBeNull());
});

describe('conditions on the situation', () => {
  const plain = pack('p');
  const rule = { ...(plain.rules[0] as (typeof plain.rules)[number]), category: 'criticism' as const };
  const compiled = compilePack({
    ...plain,
    rules: [
      { ...rule, id: 'leaders', when: { roles: ['leader'] } },
      { ...rule, id: 'all', levels: [{ when: { devices: ['school'] }, level: 'caution' }] },
    ],
  });

  test('hold where they are known to', () => {
    const { rules } = inSituation(compiled, { role: 'leader', time: null, device: 'school' }).pack;
    expect(rules.map(({ id, levels }) => [id, levels.length])).toEqual([
      ['leaders', 0],
      ['all', 1],
    ]);
  });

  test('do not hold where nothing is known', () => {
    const { rules } = inSituation(compiled, UNKNOWN_SITUATION).pack;
    expect(rules.map(({ id, levels }) => [id, levels.length])).toEqual([['all', 0]]);
  });

  test('leave a pack alone that has none', () => {
    const other = compilePack(plain);
    expect(inSituation(other, UNKNOWN_SITUATION)).toBe(other);
  });
});

test.each([
  ['2026.9', '2026.10', -1],
  ['v2', '2.0', 0],
  ['draft', '1', -1],
  ['2026.11+20261120', '2026.11.1+20261125', -1],
  ['1+20261120', '1.1+20261101', -1],
  ['1+20261120', '1+20261101', 1],
  ['1', '1+20261101', -1],
  ['99999999999999999999', '99999999999999999998', 1],
])('version %s beside %s', (a, b, order) => expect(compareVersions(a, b)).toBe(order));
