import type { OutcomeCategory } from '../../../core/category.ts';
import type { HistoryEntry } from '../model.ts';

/** What was chosen, as the history tells it: taking a proposed wording is editing. */
export const TOLD = [
  'edited',
  'posted',
  'leftOut',
  'blurred',
  'attached',
  'notConnected',
  'connected',
  'readFirst',
] as const;
export type Told = (typeof TOLD)[number];

export const TOLD_OF: Readonly<Record<HistoryEntry['choice'], Told>> = {
  edited: 'edited',
  wording: 'edited',
  posted: 'posted',
  'left-out': 'leftOut',
  blurred: 'blurred',
  attached: 'attached',
  'not-connected': 'notConnected',
  connected: 'connected',
  'read-first': 'readFirst',
};

export interface CategoryCount extends Readonly<Record<Told, number>> {
  readonly category: OutcomeCategory;
  readonly total: number;
}

export interface HistoryWeek {
  /** ISO day of the Monday. */
  readonly monday: string;
  readonly counts: readonly CategoryCount[];
}

/** The Monday of a day's week; days are counted in UTC, so that no change of the clock can move them. */
export function mondayOf(isoDay: string): string {
  const day = new Date(`${isoDay}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7));
  return day.toISOString().slice(0, 10);
}

export function countOf(category: OutcomeCategory, entries: readonly HistoryEntry[]): CategoryCount {
  const mine = entries.filter((entry) => entry.categories.includes(category));
  const counts = Object.fromEntries(
    TOLD.map((told) => [told, mine.filter(({ choice }) => TOLD_OF[choice] === told).length]),
  ) as Record<Told, number>;
  return { category, total: mine.length, ...counts };
}

/** By week, the latest first; in a week by category, the most frequent first. */
export function byWeek(history: readonly HistoryEntry[]): HistoryWeek[] {
  const weeks = new Map<string, HistoryEntry[]>();
  for (const entry of history) {
    const monday = mondayOf(entry.day);
    weeks.set(monday, [...(weeks.get(monday) ?? []), entry]);
  }
  return [...weeks]
    .sort(([a], [b]) => b.localeCompare(a))
    .map(([monday, entries]) => ({ monday, counts: countsOf(entries) }));
}

/** The most frequent category first. */
export function countsOf(entries: readonly HistoryEntry[]): CategoryCount[] {
  const categories = [...new Set(entries.flatMap((entry) => entry.categories))];
  return categories.map((category) => countOf(category, entries)).sort((a, b) => b.total - a.total);
}
