import { isBankHoliday } from '../bank-holidays.ts';
import type { Time } from '../situation.ts';
import type { Hours } from './provision-schema.ts';

/** A moment by the clock of the device. */
export interface LocalMoment {
  /** ISO day. */
  readonly day: string;
  /** 0 is Sunday, as in `Date.getDay`. */
  readonly weekday: number;
  /** Minutes since midnight, 0 to 1439. */
  readonly minutes: number;
}

const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

/** Where the moment falls in the school's week; null where the pack tells no hours. */
export function timeOf(hours: Hours | null, { day, weekday, minutes }: LocalMoment): Time | null {
  if (hours === null) return null;
  const inTerm = hours.terms.length === 0 || hours.terms.some(({ from, to }) => from <= day && day <= to);
  if (!inTerm || hours.closed.includes(day) || isBankHoliday(day, hours.calendar ?? null)) return 'off';
  const name = DAYS[weekday];
  const within = ({ from, to }: { readonly from: string; readonly to: string }): boolean =>
    minutesOf(from) <= minutes && minutes < minutesOf(to);
  const shifts = hours.week.filter((shift) => name && shift.days.includes(name) && within(shift));
  if (shifts.length === 0) return 'off';
  return shifts.some(({ breaks }) => breaks.some(within)) ? 'break' : 'working';
}

function minutesOf(clock: string): number {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  return hour * 60 + minute;
}
