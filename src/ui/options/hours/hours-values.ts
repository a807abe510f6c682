import type { UkCalendar } from '../../../core/bank-holidays.ts';
import type { Hours } from '../../../core/pack/provision-schema.ts';
import { WEEK_DAYS, type WeekDay } from '../../../core/week-days.ts';

/** Breaks that the form has room for. */
export const BREAKS = 2;

/** What stands in the form; clock times as `08:30`, empty where nothing is given. */
export interface HoursValues {
  readonly days: readonly WeekDay[];
  readonly from: string;
  readonly to: string;
  readonly breaks: readonly { readonly from: string; readonly to: string }[];
  readonly calendar: UkCalendar | '';
  /** What is kept and the form has no room for: further rows of hours, further breaks of the first, terms, days off. */
  readonly rest: Pick<Hours, 'week' | 'terms' | 'closed'> & { readonly breaks: Hours['week'][number]['breaks'] };
}

/** Ids of fields, in their order in the form. */
export type HoursField = 'days' | 'from' | 'to' | `break-${number}`;
export type HoursProblem = 'no-day' | 'no-time' | 'order' | 'half-break' | 'break-outside';
export type HoursErrors = Partial<Record<HoursField, HoursProblem>>;

const EMPTY = { from: '', to: '' };
const USUAL: HoursValues = {
  days: ['mon', 'tue', 'wed', 'thu', 'fri'],
  from: '',
  to: '',
  breaks: [EMPTY, EMPTY],
  calendar: '',
  rest: { week: [], terms: [], closed: [], breaks: [] },
};

/** Of hours kept, those of their first row, with the rest beside them; of none, an empty form with the usual days. */
export function hoursValues(hours: Hours | null): HoursValues {
  const [shift, ...week] = hours?.week ?? [];
  if (!hours || !shift) return USUAL;
  const { days, from, to, breaks } = shift;
  const rows = Array.from({ length: BREAKS }, (_, i) => breaks[i] ?? EMPTY);
  const rest = { week, terms: hours.terms, closed: hours.closed, breaks: breaks.slice(BREAKS) };
  return { days, from, to, breaks: rows, calendar: hours.calendar ?? '', rest };
}

/** The hours that the form says, or what is wrong with it by field. */
export function readHours(
  values: HoursValues,
): { readonly ok: true; readonly hours: Hours } | { readonly ok: false; readonly errors: HoursErrors } {
  const { days, from, to, breaks, calendar, rest } = values;
  const errors: HoursErrors = {};
  if (days.length === 0) errors.days = 'no-day';
  if (!from) errors.from = 'no-time';
  if (!to) errors.to = 'no-time';
  else if (from && to <= from) errors.to = 'order';
  breaks.forEach((one, i) => {
    if (!one.from && !one.to) return;
    if (!one.from || !one.to) errors[`break-${i}`] = 'half-break';
    else if (one.to <= one.from) errors[`break-${i}`] = 'order';
    else if (from && to && (one.from < from || one.to > to)) errors[`break-${i}`] = 'break-outside';
  });
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  if (rest.breaks.some((one) => one.from < from || one.to > to)) return { ok: false, errors: { to: 'break-outside' } };
  const first = { from, to, breaks: [...breaks.filter((one) => one.from), ...rest.breaks] };
  const week = [{ days: WEEK_DAYS.filter((day) => days.includes(day)), ...first }, ...rest.week];
  const { terms, closed } = rest;
  return { ok: true, hours: { week, terms, closed, ...(calendar ? { calendar } : {}) } };
}
