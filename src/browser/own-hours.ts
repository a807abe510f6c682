import { UK_CALENDARS } from '../core/bank-holidays.ts';
import type { Hours } from '../core/pack/provision-schema.ts';
import { WEEK_DAYS } from '../core/week-days.ts';
import { isListOf, isOneOf, isRecord, isText } from './check.ts';

const CLOCK = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

type Stretch = { readonly from: string; readonly to: string };

const isStretch = (raw: unknown, form: RegExp): raw is Stretch =>
  isRecord(raw) && isText(raw.from) && isText(raw.to) && form.test(raw.from) && form.test(raw.to) && raw.from <= raw.to;
const isBreak = (raw: unknown): raw is Stretch => isStretch(raw, CLOCK) && raw.from < raw.to;
const isTerm = (raw: unknown): raw is Stretch => isStretch(raw, DAY);
const isDay = (raw: unknown): raw is string => isText(raw) && DAY.test(raw);
const isWeekDay = (raw: unknown): raw is (typeof WEEK_DAYS)[number] => isOneOf(WEEK_DAYS, raw);

function isShift(raw: unknown): raw is Hours['week'][number] {
  if (!isBreak(raw)) return false;
  const { days, breaks } = raw as Stretch & { days?: unknown; breaks?: unknown };
  if (!isListOf(days, isWeekDay, 7) || days.length === 0 || !isListOf(breaks, isBreak, 10)) return false;
  return breaks.every((one) => raw.from <= one.from && one.to <= raw.to);
}

/** The hours of work that somebody typed, as a pack would have them; undefined where they are of another shape. Light, as it runs in content scripts. */
export function asOwnHours(raw: unknown): Hours | undefined {
  if (!isRecord(raw)) return undefined;
  const { week, terms, closed, calendar } = raw;
  if (!isListOf(week, isShift, 14) || week.length === 0 || !isListOf(terms, isTerm, 20)) return undefined;
  if (!isListOf(closed, isDay, 100) || (calendar !== undefined && !isOneOf(UK_CALENDARS, calendar))) return undefined;
  return { week, terms, closed, ...(calendar ? { calendar } : {}) };
}
