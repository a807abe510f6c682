import { describe, expect, test } from 'vitest';
import { addDays, isIsoDay, schoolYearOf } from '../../../src/core/checklist/day.ts';
import { dueAgain, standingOf } from '../../../src/core/checklist/due.ts';
import type { ChecklistEntry } from '../../../src/core/checklist/progress.ts';

const TERMS = [
  { from: '2026-09-03', to: '2026-12-18' },
  { from: '2027-01-05', to: '2027-03-25' },
  { from: '2027-04-12', to: '2027-07-21' },
];
const done = (day: string): ChecklistEntry => ({ site: 'x', item: 'two-step', state: 'done', day, reason: '' });

describe('days', () => {
  test('are added across months, leap days and years', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-09-01', -1)).toBe('2026-08-31');
  });

  test('are days that there are', () => {
    const there = ['2026-11-20', '2028-02-29', '2026-12-31', '9999-12-31'];
    expect(there.filter((day) => !isIsoDay(day))).toEqual([]);
    const none = [
      '2026-02-31',
      '2026-02-29',
      '2026-04-31',
      '2026-13-01',
      '2026-00-10',
      '2026-01-00',
      '2026-1-1',
      '',
      'today',
    ];
    expect(none.filter(isIsoDay)).toEqual([]);
  });

  test('belong to the school year that began before them', () => {
    expect(['2026-07-31', '2026-08-01', '2027-01-01'].map(schoolYearOf)).toEqual([2025, 2026, 2026]);
  });
});

describe('due again', () => {
  test.each([
    ['2026-09-10', '2027-01-05'],
    ['2026-12-17', '2027-04-12'],
    ['2027-03-01', '2027-04-12'],
    ['2026-08-31', '2027-01-05'],
    ['2026-09-01', '2027-01-05'],
    ['2026-07-22', '2026-09-03'],
  ])('by term, of a tick on %s: %s', (day, again) => {
    expect(dueAgain(day, 'term', TERMS)).toBe(again);
  });

  test('by the calendar where the pack has no terms', () => {
    expect(dueAgain('2026-08-31', 'term', [])).toBe('2027-01-08');
    expect(dueAgain('2027-01-10', 'term', [])).toBe('2027-04-20');
    expect(dueAgain('2027-05-10', 'term', [])).toBe('2027-09-01');
  });

  test('by the calendar once the terms of the pack have run out, and before they begin', () => {
    expect(dueAgain('2027-06-01', 'term', TERMS)).toBe('2027-09-01');
    expect(dueAgain('2031-10-01', 'term', TERMS)).toBe('2032-01-08');
    expect(dueAgain('2026-01-20', 'term', TERMS)).toBe('2026-04-20');
  });

  test('with terms out of order or one alone', () => {
    expect(dueAgain('2026-09-10', 'term', TERMS.toReversed())).toBe('2027-01-05');
    expect(dueAgain('2026-09-10', 'term', TERMS.slice(0, 1))).toBe('2027-01-08');
  });

  test('by year from one autumn to the next, and not at once', () => {
    expect(dueAgain('2026-09-01', 'year', [])).toBe('2027-09-01');
    expect(dueAgain('2026-08-31', 'year', [])).toBe('2027-09-01');
    expect(dueAgain('2027-02-03', 'year', [])).toBe('2027-09-01');
    expect(dueAgain('2027-06-30', 'year', [])).toBe('2028-09-01');
    expect(dueAgain('2026-02-03', 'year', TERMS)).toBe('2026-09-03');
  });

  test('by year from August where the school begins then', () => {
    const scottish = [{ from: '2026-08-18', to: '2026-12-22' }];
    expect(dueAgain('2026-05-01', 'year', scottish)).toBe('2026-08-18');
  });

  test('by half-year from autumn and from March', () => {
    expect(dueAgain('2026-09-15', 'half-year', [])).toBe('2027-03-01');
    expect(dueAgain('2027-02-20', 'half-year', [])).toBe('2027-09-01');
    expect(dueAgain('2028-02-29', 'half-year', [])).toBe('2028-09-01');
  });

  test('never, where once is enough', () => {
    expect(dueAgain('2020-01-01', 'once', TERMS)).toBeNull();
  });

  test('always within sixteen months, and later than the least that a tick holds', () => {
    for (let i = 0; i < 800; i += 1) {
      const day = addDays('2026-01-01', i);
      for (const [repeat, least] of [
        ['term', 28],
        ['half-year', 60],
        ['year', 90],
      ] as const)
        for (const terms of [TERMS, []]) {
          const again = dueAgain(day, repeat, terms);
          expect(again !== null && again >= addDays(day, least) && again <= addDays(day, 490), `${repeat} ${day}`).toBe(
            true,
          );
        }
    }
  });
});

describe('how an item stands', () => {
  test('with nothing said, to do', () => {
    expect(standingOf(null, 'term', '2026-09-10', TERMS)).toEqual({ state: 'to-do' });
  });

  test('done until the day on which it is due', () => {
    const entry = done('2026-09-10');
    expect(standingOf(entry, 'term', '2027-01-04', TERMS)).toEqual({
      state: 'done',
      day: '2026-09-10',
      again: '2027-01-05',
    });
    expect(standingOf(entry, 'term', '2027-01-05', TERMS)).toEqual({
      state: 'due',
      day: '2026-09-10',
      since: '2027-01-05',
    });
  });

  test('done before the pack asked is done, by its own day and the pack’s repeat', () => {
    expect(standingOf(done('2026-09-10'), 'year', '2027-02-01', TERMS).state).toBe('done');
    expect(standingOf(done('2026-09-10'), 'term', '2027-02-01', TERMS).state).toBe('due');
    expect(standingOf(done('2019-09-10'), 'once', '2027-02-01', TERMS)).toEqual({
      state: 'done',
      day: '2019-09-10',
      again: null,
    });
  });

  test('a tick from tomorrow is a journey, one from next month a clock that was wrong', () => {
    expect(standingOf(done('2026-09-11'), 'term', '2026-09-10', TERMS).state).toBe('done');
    expect(standingOf(done('2036-09-11'), 'term', '2026-09-10', TERMS)).toEqual({
      state: 'due',
      day: null,
      since: '2026-09-10',
    });
    expect(standingOf(done('2036-09-11'), 'once', '2026-09-10', TERMS).state).toBe('due');
  });

  test('not for me from days to come stays so, without its day', () => {
    const entry = { ...done('9999-12-31'), state: 'not-for-me', reason: 'agreed' } as const;
    const standing = standingOf(entry, 'term', '2026-09-10', TERMS);
    expect(standing).toEqual({ state: 'not-for-me', day: null, reason: 'agreed' });
  });

  test('not for me stays so, with its reason', () => {
    const entry = { ...done('2026-09-10'), state: 'not-for-me', reason: 'I have no account' } as const;
    expect(standingOf(entry, 'term', '2029-01-01', TERMS)).toEqual({
      state: 'not-for-me',
      day: '2026-09-10',
      reason: 'I have no account',
    });
  });
});
