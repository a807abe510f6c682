import type { Interval } from './bootstrap.ts';
import type { Estimate } from './summary.ts';

/** How figures are written: scores from 0 to 1 with three digits, shares in per cent with one. */
export const NOTHING = '–';

export const score = (value: number): string => (Number.isNaN(value) ? NOTHING : value.toFixed(3));

export const perCent = (value: number): string => (Number.isNaN(value) ? NOTHING : `${(100 * value).toFixed(1)} %`);

export function scoreRange(interval: Interval | null): string {
  return interval === null ? NOTHING : `${interval.low.toFixed(2)}–${interval.high.toFixed(2)}`;
}

/** `63.1–69.9`, in per cent. */
export function shareRange(interval: Interval | null): string {
  return interval === null ? NOTHING : `${(100 * interval.low).toFixed(1)}–${(100 * interval.high).toFixed(1)}`;
}

/** `67.5 % (689 of 1020), 95 %: 64.4–70.3`, or `0.708, 95 %: 0.68–0.73`. */
export function sentence({ measure, value, interval, parts }: Estimate): string {
  if (Number.isNaN(value)) return 'none to count';
  const range =
    interval === null ? '' : `, 95 %: ${measure.kind === 'score' ? scoreRange(interval) : shareRange(interval)}`;
  const counts = parts ? ` (${parts[0]} of ${parts[1]})` : '';
  return `${measure.kind === 'score' ? score(value) : perCent(value)}${counts}${range}`;
}

/** `67.5 % (64.4–70.3)`: short, for tables of several judges. */
export function cell({ measure, value, interval }: Estimate): string {
  if (Number.isNaN(value)) return NOTHING;
  const [shown, range] =
    measure.kind === 'score' ? [value.toFixed(2), scoreRange(interval)] : [perCent(value), shareRange(interval)];
  return interval === null ? shown : `${shown} (${range})`;
}
