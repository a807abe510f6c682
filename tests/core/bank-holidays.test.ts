import { describe, expect, it } from 'vitest';
import published from '../../assets/bank-holidays.json';
import { BANK_HOLIDAYS_KNOWN, isBankHoliday, UK_CALENDARS } from '../../src/core/bank-holidays.ts';

const dayOf = (day: string) => new Date(`${day}T12:00:00Z`).getUTCDay();
const days = UK_CALENDARS.flatMap((calendar) =>
  Object.entries(published.calendars[calendar]).flatMap(([year, list]) =>
    list.map((rest) => [calendar, `${year}-${rest}`] as const),
  ),
);

/** Easter Sunday by the Gregorian computus (Meeus), which the published days are held against. */
function easter(year: number): Date {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return new Date(Date.UTC(year, Math.floor(n / 31) - 1, (n % 31) + 1));
}

describe('the published bank holidays', () => {
  it.each(days)('of %s: %s is a real day of the working week, within what is known', (calendar, day) => {
    expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
    expect([1, 2, 3, 4, 5]).toContain(dayOf(day));
    expect(day >= BANK_HOLIDAYS_KNOWN.from && day <= BANK_HOLIDAYS_KNOWN.until).toBe(true);
    expect(isBankHoliday(day, calendar)).toBe(true);
  });

  it.each([2026, 2027, 2028])('have Good Friday of %i where Easter is', (year) => {
    const friday = new Date(easter(year).getTime() - 2 * 86_400_000).toISOString().slice(0, 10);
    expect(isBankHoliday(friday, null)).toBe(true);
  });

  it('are each country’s own, and without a country those of all three', () => {
    expect(isBankHoliday('2027-03-29', 'england-and-wales')).toBe(true);
    expect(isBankHoliday('2027-03-29', 'scotland')).toBe(false);
    expect(isBankHoliday('2027-03-29', null)).toBe(false);
  });

  it('say nothing of days that are not published', () => {
    expect(isBankHoliday('2025-12-25', null)).toBe(false);
    expect(isBankHoliday('2029-12-25', 'scotland')).toBe(false);
    expect(isBankHoliday('', null)).toBe(false);
  });
});
