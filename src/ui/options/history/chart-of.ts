import type { OutcomeCategory } from '../../../core/category.ts';
import type { HistoryEntry } from '../model.ts';
import { type CategoryCount, countOf, countsOf, mondayOf } from './by-week.ts';

export const WEEKS = 12;

/** One category in one week. */
export interface ChartBar {
  /** ISO day of the Monday. */
  readonly monday: string;
  /** Edited, left out, blurred, not connected. */
  readonly changed: number;
  /** Went on as it was. */
  readonly asItWas: number;
}

export interface ChartRow {
  readonly category: OutcomeCategory;
  readonly total: number;
  readonly changed: number;
  /** The latest week last. */
  readonly bars: readonly ChartBar[];
}

export interface HistoryChart {
  /** ISO days of the Mondays, this week's last. */
  readonly mondays: readonly string[];
  /** The most frequent category first; those of these weeks alone. */
  readonly rows: readonly ChartRow[];
  /** The highest bar, 1 at least. */
  readonly most: number;
}

const changedIn = ({ edited, leftOut, blurred, notConnected }: CategoryCount): number =>
  edited + leftOut + blurred + notConnected;

/** The last weeks by category. `today`: ISO day. */
export function chartOf(history: readonly HistoryEntry[], today: string): HistoryChart {
  const mondays = lastMondays(today);
  const recent = history.filter(({ day }) => mondays.includes(mondayOf(day)));
  const rows = countsOf(recent).map((count): ChartRow => {
    const bars = mondays.map((monday): ChartBar => {
      const week = countOf(
        count.category,
        recent.filter(({ day }) => mondayOf(day) === monday),
      );
      const changed = changedIn(week);
      return { monday, changed, asItWas: week.total - changed };
    });
    return { category: count.category, total: count.total, changed: changedIn(count), bars };
  });
  const heights = rows.flatMap(({ bars }) => bars.map(({ changed, asItWas }) => changed + asItWas));
  return { mondays, rows, most: Math.max(1, ...heights) };
}

function lastMondays(today: string): string[] {
  const last = new Date(`${mondayOf(today)}T00:00:00Z`);
  return Array.from({ length: WEEKS }, (_, at) => {
    const monday = new Date(last);
    monday.setUTCDate(monday.getUTCDate() - 7 * (WEEKS - 1 - at));
    return monday.toISOString().slice(0, 10);
  });
}
