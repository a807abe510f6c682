import { describe, expect, it } from 'vitest';
import { asOwnHours } from '../../../../src/browser/own-hours.ts';
import { hoursValues, readHours } from '../../../../src/ui/options/hours/hours-values.ts';

const typed = { ...hoursValues(null), from: '08:30', to: '15:30' };
const NONE = { from: '', to: '' };

describe('the hours that somebody types', () => {
  it('become hours as a pack has them, and stand in the form again', () => {
    const breaks = [{ from: '12:00', to: '13:00' }, NONE];
    const read = readHours({ ...typed, days: ['wed', 'mon'], breaks, calendar: 'scotland' });
    if (!read.ok) throw new Error(JSON.stringify(read.errors));
    expect(asOwnHours(read.hours)).toEqual({
      week: [{ days: ['mon', 'wed'], from: '08:30', to: '15:30', breaks: [breaks[0]] }],
      terms: [],
      closed: [],
      calendar: 'scotland',
    });
    expect(readHours(hoursValues(read.hours))).toEqual(read);
  });

  it('leave alone what the form has no room for', () => {
    const kept = {
      week: [
        {
          days: ['mon' as const],
          from: '08:30',
          to: '15:30',
          breaks: ['10', '11', '12'].map((hour) => ({ from: `${hour}:00`, to: `${hour}:20` })),
        },
        { days: ['fri' as const], from: '08:30', to: '12:00', breaks: [] },
      ],
      terms: [{ from: '2026-09-01', to: '2026-12-18' }],
      closed: ['2026-10-30'],
    };
    const values = hoursValues(kept);
    expect(readHours(values)).toEqual({ ok: true, hours: kept });
    const read = readHours({ ...values, from: '08:00' });
    expect(read).toMatchObject({ ok: true, hours: { week: [{ from: '08:00' }, kept.week[1]] } });
    // A break that the form does not show must not end up outside of the hours: storing that would lose all of them.
    expect(readHours({ ...values, to: '12:10', breaks: [] })).toEqual({ ok: false, errors: { to: 'break-outside' } });
  });

  it.each([
    ['no day', { days: [] }, { days: 'no-day' }],
    ['no times', { from: '', to: '' }, { from: 'no-time', to: 'no-time' }],
    ['an end before the beginning', { to: '08:30' }, { to: 'order' }],
    ['half a break', { breaks: [{ from: '12:00', to: '' }] }, { 'break-0': 'half-break' }],
    ['a break backwards', { breaks: [NONE, { from: '12:00', to: '11:00' }] }, { 'break-1': 'order' }],
    ['a break outside', { breaks: [{ from: '15:00', to: '16:00' }] }, { 'break-0': 'break-outside' }],
  ])('say what is wrong: %s', (_, part, errors) => {
    expect(readHours({ ...typed, ...part } as typeof typed)).toEqual({ ok: false, errors });
  });
});
